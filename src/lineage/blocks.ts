import type { Run } from './runs.ts';
import type { Words } from './words.ts';

/** Words that an edit may put in, take out or change in one place without ending the passage. */
const LONGEST_EDIT = 12;

/** How far beyond a run single words are still looked for. */
const REACH = 6;

/** A single word beyond a run belongs to the passage only when it is not a common one. */
const TELLING_BITS = 9;

/** A passage as pairs of equal words: `a[k]` of the first text is `b[k]` of the second; both rise. */
export interface Block {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

interface Draft {
  readonly a: number[];
  readonly b: number[];
}

/** Joins runs into passages across small edits, and takes in equal words between runs and just beyond them. */
export function blocksOf(first: Words, second: Words, runs: readonly Run[]): Block[] {
  const blocks: Draft[] = [];
  let open: Draft | undefined;
  for (const run of runs) {
    if (open !== undefined && follows(open, run)) matchBetween(first, second, open, run);
    else {
      if (open !== undefined) reachOn(first, second, open);
      open = { a: [], b: [] };
      blocks.push(open);
    }
    append(open, run);
  }
  if (open !== undefined) reachOn(first, second, open);
  return blocks;
}

function append({ a, b }: Draft, run: Run): void {
  for (let k = 0; k < run.length; k++) {
    a.push(run.a + k);
    b.push(run.b + k);
  }
}

function follows({ a, b }: Draft, run: Run): boolean {
  const stepA = run.a - a.at(-1)!;
  const stepB = run.b - b.at(-1)!;
  return stepA > 0 && stepA <= LONGEST_EDIT + 1 && stepB <= LONGEST_EDIT + 1;
}

function matchBetween(first: Words, second: Words, open: Draft, run: Run): void {
  let nextA = open.a.at(-1)! + 1;
  for (let b = open.b.at(-1)! + 1; b < run.b; b++) {
    const a = findKey(first, second.key[b]!, nextA, run.a);
    if (a < 0) continue;
    open.a.push(a);
    open.b.push(b);
    nextA = a + 1;
  }
}

function findKey({ key }: Words, wanted: number, from: number, to: number): number {
  for (let a = from; a < to; a++) if (key[a] === wanted) return a;
  return -1;
}

/** Follows the passage beyond its last run, as long as telling words go on to match nearby. */
function reachOn(first: Words, second: Words, open: Draft): void {
  for (let found = true; found; ) {
    const a = open.a.at(-1)! + 1;
    const b = open.b.at(-1)! + 1;
    found = reachOnce(first, second, open, [a, b]);
  }
}

function reachOnce(
  first: Words,
  second: Words,
  open: Draft,
  [fromA, fromB]: readonly [number, number],
): boolean {
  const toA = Math.min(first.count, fromA + REACH);
  const toB = Math.min(second.count, fromB + REACH);
  for (let b = fromB; b < toB; b++) {
    if (second.bits[b]! < TELLING_BITS) continue;
    const a = findKey(first, second.key[b]!, fromA, toA);
    if (a < 0) continue;
    open.a.push(a);
    open.b.push(b);
    return true;
  }
  return false;
}
