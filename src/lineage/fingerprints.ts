import { mix } from './word-key.ts';
import { WordMark, type Words } from './words.ts';

/** Words rarer than this are content words here: all but about the two hundred commonest. */
const CONTENT_BITS = 10;

/** Content words in a row that make one fingerprint: function words between them may differ. */
const SHINGLE_LENGTH = 3;

/** One shingle in two is kept, chosen by its own hash: the same choice in every text, whatever stands around it. */
const SAMPLE_MASK = 1;

/** A sentence that tells so much is a fingerprint by itself. */
const SENTENCE_BITS = 100;

/** The last bit tells the fingerprint of a whole sentence; sampling leaves none of the others with it. */
const SENTENCE = 1;

/** Whether the fingerprint is a whole sentence's: one is worth two of the others. */
export function isSentence(fingerprint: number): boolean {
  return (fingerprint & SENTENCE) !== 0;
}

/**
 * The fingerprints of a text, in order, each once: hashes of three content words in a row, sampled by their hash (Manber 1994's
 * "modulo p"). Winnowing would promise one fingerprint in every window; texts of one family share so many that the promise
 * is not needed, and this choice does not depend on neighbours. Then the hashes of whole sentences, so that one sentence taken
 * over to the letter is found for certain.
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
  keepSentences(kept, words);
  return Int32Array.from(kept);
}

function keepSentences(kept: Set<number>, { key, bits, marks, count }: Words): void {
  let [hash, total] = [0, 0];
  for (let i = 0; i <= count; i++) {
    if (i === count || (marks[i]! & WordMark.opens) !== 0) {
      if (total >= SENTENCE_BITS) kept.add(hash | SENTENCE);
      [hash, total] = [0, 0];
    }
    if (i === count) break;
    hash = mix(Math.imul(hash, 31) + key[i]!);
    total += bits[i]!;
  }
}

function shingleHash(a: number, b: number, c: number): number {
  return mix(Math.imul(a, 0x2c1b3c6d) + Math.imul(b, 0x297a2d39) + c);
}

function keepSample(kept: Set<number>, hash: number): void {
  if ((hash & SAMPLE_MASK) === 0) kept.add(hash);
}
