import { eachPlace, SEED_LENGTH, seedHash, type Seeds } from './seeds.ts';
import type { Words } from './words.ts';

/** Equal words in a row: `length` words from word `a` of the first text and word `b` of the second. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/**
 * The runs of at least `SEED_LENGTH` equal words, in the order of the second text, each of its words in one run at most.
 * Where the first text repeats itself the longest run wins, and of equally long ones that which goes on from the
 * run before.
 */
export function sharedRuns(seeds: Seeds, other: Words): Run[] {
  const runs: Run[] = [];
  let follows = -1;
  for (let b = 0; b + SEED_LENGTH <= other.count; ) {
    const run = longestAt(seeds, other, b, follows);
    if (run === null) b++;
    else {
      runs.push(run);
      b += run.length;
      follows = run.a + run.length;
    }
  }
  return runs;
}

function longestAt(seeds: Seeds, other: Words, b: number, follows: number): Run | null {
  let best: Run | null = null;
  eachPlace(seeds, seedHash(other, b), (a) => {
    const length = equalLength(seeds.words, other, a, b);
    if (length >= SEED_LENGTH && isBetter(best, a, length, follows)) best = { a, b, length };
  });
  return best;
}

function isBetter(best: Run | null, a: number, length: number, follows: number): boolean {
  if (best === null || length > best.length) return true;
  return length === best.length && isNearer(a, best.a, follows);
}

/** Places after the last run come before places that jump back. */
function isNearer(a: number, than: number, follows: number): boolean {
  return a >= follows && than < follows;
}

function equalLength(words: Words, other: Words, a: number, b: number): number {
  const limit = Math.min(words.count - a, other.count - b);
  let length = 0;
  while (length < limit && words.key[a + length] === other.key[b + length]) length++;
  return length;
}
