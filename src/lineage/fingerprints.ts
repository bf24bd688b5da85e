import { mix } from './word-key.ts';
import type { Words } from './words.ts';

/** Words rarer than this are content words here: all but about the two hundred commonest. */
const CONTENT_BITS = 10;

/** Content words in a row that make one fingerprint: function words between them may differ. */
const SHINGLE_LENGTH = 3;

/** One shingle in two is kept, chosen by its own hash: the same choice in every text, whatever stands around it. */
const SAMPLE_MASK = 1;

/**
 * The fingerprints of a text, in order, each once: hashes of three content words in a row, sampled by their hash (Manber 1994's
 * "modulo p"). Winnowing would promise one fingerprint in every window; texts of one family share so many that the promise
 * is not needed, and this choice does not depend on neighbours.
 */
export function fingerprintsOf(words: Words): Int32Array {
  const kept = new Set<number>();
  let [before, last] = [0, 0];
  let seen = 0;
  for (let i = 0; i < words.count; i++) {
    if (words.bits[i]! < CONTENT_BITS) continue;
    const key = words.key[i]!;
    if (++seen >= SHINGLE_LENGTH) keepSample(kept, shingleHash(before, last, key));
    before = last;
    last = key;
  }
  return Int32Array.from(kept);
}

function shingleHash(a: number, b: number, c: number): number {
  return mix(Math.imul(a, 0x2c1b3c6d) + Math.imul(b, 0x297a2d39) + c);
}

function keepSample(kept: Set<number>, hash: number): void {
  if ((hash & SAMPLE_MASK) === 0) kept.add(hash);
}
