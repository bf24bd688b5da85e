import { mix } from './word-key.ts';
import type { Words } from './words.ts';

/** Words in a row that two texts must share for an alignment to begin. */
export const SEED_LENGTH = 3;

/** Of a wording that a text repeats, so many places are remembered: a text that repeats itself stays linear. */
const MOST_PLACES = 8;

/** Where each run of `SEED_LENGTH` words stands in one text: first place by hash, and the next place of the same hash. */
export interface Seeds {
  readonly words: Words;
  readonly first: ReadonlyMap<number, number>;
  readonly next: Int32Array;
}

/** The hash of the seed that begins at word `i`. */
export function seedHash({ key }: Words, i: number): number {
  return mix(Math.imul(key[i]!, 31) + Math.imul(key[i + 1]!, 0x01000193) + key[i + 2]!);
}

/** The table of seeds of one text. */
export function seedsOf(words: Words): Seeds {
  const first = new Map<number, number>();
  const next = new Int32Array(words.count).fill(-1);
  for (let i = words.count - SEED_LENGTH; i >= 0; i--) {
    const hash = seedHash(words, i);
    next[i] = first.get(hash) ?? -1;
    first.set(hash, i);
  }
  return { words, first, next };
}

/** The places of a hash in text order, the first few of them. */
export function placesOf({ first, next }: Seeds, hash: number): number[] {
  const places: number[] = [];
  for (let i = first.get(hash) ?? -1; i >= 0 && places.length < MOST_PLACES; i = next[i]!) places.push(i);
  return places;
}
