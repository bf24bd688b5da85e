import type { Related } from './wordnet.ts';

export interface WordTable {
  /** Words in the order of frequency; the first `vectors.length / dimensions` of them have vectors. */
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly vectors: Int8Array;
  readonly related: readonly Related[];
}

/** Pairs as numbers `from, to × 4 + relation`, sorted and without repeats; the strongest relation wins. */
function relationNumbers(table: WordTable): Uint32Array {
  const rank = new Map(table.words.map((word, i) => [word, i]));
  const best = new Map<number, number>();
  for (const { from, to, relation } of table.related) {
    const [a, b] = [rank.get(from)!, rank.get(to)!];
    if (a === b) continue;
    const key = Math.min(a, b) * 65_536 + Math.max(a, b);
    best.set(key, Math.min(best.get(key) ?? 9, relation));
  }
  const keys = [...best.keys()].sort((a, b) => a - b);
  return Uint32Array.from(
    keys.flatMap((key) => [Math.floor(key / 65_536), (key % 65_536) * 4 + best.get(key)!]),
  );
}

/**
 * The bytes of `models/words.bin`, little-endian: four counts (words, dimensions, words with vectors, numbers of
 * relations), the vectors, the relations, the words joined by line feeds in UTF-8.
 */
export function packWords(table: WordTable): Buffer {
  const relations = relationNumbers(table);
  const withVectors = table.vectors.length / table.dimensions;
  const counts = Buffer.alloc(16);
  for (const [i, n] of [table.words.length, table.dimensions, withVectors, relations.length].entries())
    counts.writeUInt32LE(n, 4 * i);
  const numbers = Buffer.alloc(relations.length * 4);
  for (const [i, n] of relations.entries()) numbers.writeUInt32LE(n, 4 * i);
  return Buffer.concat([
    counts,
    Buffer.from(table.vectors.buffer),
    numbers,
    Buffer.from(table.words.join('\n')),
  ]);
}
