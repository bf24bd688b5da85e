import { doubled } from './doubled.ts';
import { isSameSpeech, isSameText, strengthOf, type Tie } from './verdict.ts';

/** What one report of a link shares with the other; as in `Share`. */
export interface LinkShare {
  readonly cover: number;
  readonly whole: number;
  readonly ranges: ArrayLike<number>;
}

/** Two reports of an index that go back to the same text or quote the same speech, by their numbers: `a` was added before `b`. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly shareOfA: LinkShare;
  readonly shareOfB: LinkShare;
  /** As in `Likeness`. */
  readonly density: number;
  readonly retold: number;
  /** How strongly the two hang together; the strongest links join texts first. */
  readonly strength: number;
  readonly sameText: boolean;
  readonly sameSpeech: boolean;
}

/** The link from `a` to the newer report `b`, whose likeness was found from `b`; null when they share nothing that tells. */
export function linkBetween(a: number, b: number, tie: Tie): Link | null {
  const [sameText, sameSpeech] = [isSameText(tie), isSameSpeech(tie)];
  if (!sameText && !sameSpeech) return null;
  const { a: shareOfB, b: shareOfA, density, retold } = tie.likeness;
  return { a, b, shareOfA, shareOfB, density, retold, strength: strengthOf(tie), sameText, sameSpeech };
}

/**
 * Links by number, in typed arrays that double when full: some 150 bytes a link where records take 800, and a million reports
 * have five million links. `measures` holds cover and whole of either share, density, retold and strength; `ranges` the ranges
 * of both shares, which end at `endOfA` and `endOfB`.
 */
export interface Links {
  count: number;
  a: Int32Array;
  b: Int32Array;
  tells: Int32Array;
  endOfA: Int32Array;
  endOfB: Int32Array;
  measures: Float64Array;
  ranges: Int32Array;
}

const SAME_TEXT = 1;
const SAME_SPEECH = 2;

const MEASURES = 7;
const FIRST_SIZE = 64;

/** No links. */
export function emptyLinks(): Links {
  return {
    count: 0,
    a: new Int32Array(FIRST_SIZE),
    b: new Int32Array(FIRST_SIZE),
    tells: new Int32Array(FIRST_SIZE),
    endOfA: new Int32Array(FIRST_SIZE),
    endOfB: new Int32Array(FIRST_SIZE),
    measures: new Float64Array(FIRST_SIZE * MEASURES),
    ranges: new Int32Array(FIRST_SIZE),
  };
}

/** Keeps a link under the next number. */
export function addLink(links: Links, { a, b, shareOfA, shareOfB, ...link }: Link): void {
  const at = links.count;
  if (at === links.a.length) growRecords(links);
  links.a[at] = a;
  links.b[at] = b;
  links.tells[at] = (link.sameText ? SAME_TEXT : 0) | (link.sameSpeech ? SAME_SPEECH : 0);
  links.endOfA[at] = keepRanges(links, endOfRanges(links, at), shareOfA.ranges);
  links.endOfB[at] = keepRanges(links, links.endOfA[at], shareOfB.ranges);
  const shares = [shareOfA.cover, shareOfA.whole, shareOfB.cover, shareOfB.whole];
  links.measures.set([...shares, link.density, link.retold, link.strength], at * MEASURES);
  links.count++;
}

/** Keeps the links between the first `reports` reports; links are added in the order of their newer report. */
export function keepLinksBefore(links: Links, reports: number): void {
  while (links.count > 0 && links.b[links.count - 1]! >= reports) links.count--;
}

function growRecords(links: Links): void {
  links.a = doubled(links.a);
  links.b = doubled(links.b);
  links.tells = doubled(links.tells);
  links.endOfA = doubled(links.endOfA);
  links.endOfB = doubled(links.endOfB);
  links.measures = doubled(links.measures);
}

function keepRanges(links: Links, at: number, ranges: ArrayLike<number>): number {
  const end = at + ranges.length;
  while (end > links.ranges.length) links.ranges = doubled(links.ranges);
  links.ranges.set(ranges, at);
  return end;
}

/** Where the ranges of the links before this one end. */
function endOfRanges({ endOfB }: Links, link: number): number {
  return link === 0 ? 0 : endOfB[link - 1]!;
}

/** The link of that number. */
export function linkAt(links: Links, link: number): Link {
  const { a, b, tells, endOfA, endOfB } = links;
  const start = endOfRanges(links, link);
  const measure = (which: number): number => links.measures[link * MEASURES + which]!;
  const share = (which: number, from: number, to: number): LinkShare => ({
    cover: measure(which),
    whole: measure(which + 1),
    ranges: links.ranges.subarray(from, to),
  });
  return {
    a: a[link]!,
    b: b[link]!,
    shareOfA: share(0, start, endOfA[link]!),
    shareOfB: share(2, endOfA[link]!, endOfB[link]!),
    density: measure(4),
    retold: measure(5),
    strength: measure(6),
    sameText: (tells[link]! & SAME_TEXT) !== 0,
    sameSpeech: (tells[link]! & SAME_SPEECH) !== 0,
  };
}

/** How strongly the two reports of a link hang together, without reading the rest of it. */
export function strengthAt({ measures }: Links, link: number): number {
  return measures[link * MEASURES + 6]!;
}

/** Numbers of the links that tell of the same text. */
export function textLinks({ count, tells }: Links): number[] {
  return numbersWhere(count, (link) => (tells[link]! & SAME_TEXT) !== 0);
}

/** Numbers of the links that tell of the same speech. */
export function speechLinks({ count, tells }: Links): number[] {
  return numbersWhere(count, (link) => (tells[link]! & SAME_SPEECH) !== 0);
}

function numbersWhere(count: number, holds: (number: number) => boolean): number[] {
  const found: number[] = [];
  for (let i = 0; i < count; i++) if (holds(i)) found.push(i);
  return found;
}
