import { recent } from './recent.ts';
import { mix } from './word-key.ts';
import type { Words } from './words.ts';

/** Words in a row that two texts must share for an alignment to begin. */
export const SEED_LENGTH = 3;

/** Of a wording that a text repeats, so many places are remembered: a text that repeats itself stays linear. */
const MOST_PLACES = 8;

/** So many texts are compared again soon. */
const REMEMBERED = 64;

/**
 * Where each run of `SEED_LENGTH` words stands in one text: a hash table of first places, counted from 1, and the next place of
 * the same hash, or -1.
 */
export interface Seeds {
  readonly words: Words;
  readonly slots: Int32Array;
  readonly mask: number;
  readonly next: Int32Array;
}

/** The hash of the seed that begins at word `i`. */
export function seedHash({ key }: Words, i: number): number {
  return mix(Math.imul(key[i]!, 31) + Math.imul(key[i + 1]!, 0x01000193) + key[i + 2]!);
}

/** The table of seeds of one text. */
export const seedsOf = recent(REMEMBERED, readSeeds);

function readSeeds(words: Words): Seeds {
  const size = 1 << (33 - Math.clz32(words.count + 1));
  const [slots, mask] = [new Int32Array(size), size - 1];
  const next = new Int32Array(words.count).fill(-1);
  const hashes = new Int32Array(words.count);
  for (let i = words.count - SEED_LENGTH; i >= 0; i--) {
    const hash = seedHash(words, i);
    hashes[i] = hash;
    let slot = hash & mask;
    while (slots[slot] !== 0 && hashes[slots[slot]! - 1] !== hash) slot = (slot + 1) & mask;
    next[i] = slots[slot]! - 1;
    slots[slot] = i + 1;
  }
  return { words, slots, mask, next };
}

/** Calls `take` with the places of a hash in text order, the first few of them. */
export function eachPlace(
  { slots, mask, next, words }: Seeds,
  hash: number,
  take: (place: number) => void,
): void {
  let slot = hash & mask;
  while (slots[slot] !== 0 && seedHash(words, slots[slot]! - 1) !== hash) slot = (slot + 1) & mask;
  let place = slots[slot]! - 1;
  for (let taken = 0; place >= 0 && taken < MOST_PLACES; taken++) {
    take(place);
    place = next[place]!;
  }
}
