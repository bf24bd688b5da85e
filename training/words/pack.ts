import type { Related } from './wordnet.ts';

/** Pairs as numbers `from, to × 4 + relation`, sorted and without repeats; the strongest relation wins. */
function relationNumbers(words: readonly string[], related: readonly Related[]): Uint32Array {
  const rank = new Map(words.map((word, i) => [word, i]));
  const best = new Map<number, number>();
  for (const { from, to, relation } of related) {
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
 * The bytes of `models/words.bin`, little-endian: two counts (words, numbers of relations), the relations, the words
 * in the order of frequency, joined by line feeds in UTF-8.
 */
export function packWords(words: readonly string[], related: readonly Related[]): Buffer {
  const relations = relationNumbers(words, related);
  const numbers = Buffer.alloc(8 + relations.length * 4);
  for (const [i, n] of [words.length, relations.length, ...relations].entries())
    numbers.writeUInt32LE(n, 4 * i);
  return Buffer.concat([numbers, Buffer.from(words.join('\n'))]);
}
