import { doubled } from './doubled.ts';

/**
 * Which reports hold which fingerprint: an open-addressing hash table from fingerprint to a chain of entries, newest first, in
 * typed arrays that double when full. 12 bytes a posting and 8 to 16 a distinct fingerprint.
 */
export interface Postings {
  slots: Int32Array;
  heads: Int32Array;
  used: number;
  entry: Int32Array;
  next: Int32Array;
  count: number;
}

const FIRST_SIZE = 1 << 12;

/** Heads of slots: never used, and used for a fingerprint that nobody holds any more. */
const FREE = -1;
const LEFT = -2;

/** An empty table. */
export function emptyPostings(): Postings {
  return {
    slots: new Int32Array(FIRST_SIZE),
    heads: new Int32Array(FIRST_SIZE).fill(FREE),
    used: 0,
    entry: new Int32Array(FIRST_SIZE),
    next: new Int32Array(FIRST_SIZE),
    count: 0,
  };
}

/** Notes that entry number `entry` holds `fingerprint`. */
export function addPosting(postings: Postings, fingerprint: number, entry: number): void {
  if (postings.used * 2 >= postings.slots.length) growSlots(postings);
  if (postings.count >= postings.entry.length) growEntries(postings);
  const slot = slotOf(postings, fingerprint);
  if (postings.heads[slot] === FREE) {
    postings.slots[slot] = fingerprint;
    postings.used++;
  }
  postings.entry[postings.count] = entry;
  postings.next[postings.count] = postings.heads[slot]!;
  postings.heads[slot] = postings.count++;
}

/** Takes back the posting that was noted last, whose fingerprint is given. */
export function dropPosting(postings: Postings, fingerprint: number): void {
  const slot = slotOf(postings, fingerprint);
  const before = postings.next[--postings.count]!;
  postings.heads[slot] = before < 0 ? LEFT : before;
}

/** Calls `take` with the newest entries that hold `fingerprint`, at most `most` of them. */
export function eachHolder(
  postings: Postings,
  fingerprint: number,
  most: number,
  take: (entry: number) => void,
): void {
  let at = postings.heads[slotOf(postings, fingerprint)]!;
  for (let taken = 0; at >= 0 && taken < most; taken++) {
    take(postings.entry[at]!);
    at = postings.next[at]!;
  }
}

/** The slot that holds the fingerprint, or the free one where it belongs. */
function slotOf({ slots, heads }: Postings, fingerprint: number): number {
  const mask = slots.length - 1;
  let slot = (fingerprint >>> 1) & mask;
  while (heads[slot] !== FREE && slots[slot] !== fingerprint) slot = (slot + 1) & mask;
  return slot;
}

function growSlots(postings: Postings): void {
  const { slots, heads } = postings;
  postings.slots = new Int32Array(slots.length * 2);
  postings.heads = new Int32Array(slots.length * 2).fill(FREE);
  postings.used = 0;
  for (let i = 0; i < slots.length; i++) {
    if (heads[i]! < 0) continue;
    const slot = slotOf(postings, slots[i]!);
    postings.slots[slot] = slots[i]!;
    postings.heads[slot] = heads[i]!;
    postings.used++;
  }
}

function growEntries(postings: Postings): void {
  postings.entry = doubled(postings.entry);
  postings.next = doubled(postings.next);
}
