import type { Report } from '../model/index.ts';
import { candidatesFor } from './candidates.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { likenessOf } from './likeness.ts';
import { addLink, emptyLinks, keepLinksBefore, type Link, linkBetween, type Links } from './links.ts';
import { addPosting, dropPosting, emptyPostings, type Postings } from './postings.ts';
import { leansOnOneOf, originatorsOf } from './provenance.ts';
import { seedsOf } from './seeds.ts';
import { byPublication, sameWording, type Wording, wordingOf } from './wording.ts';

/** What ties two texts together, the older one first; its numbers are those of the first time that the two met. */
export type TieBetween = (older: Wording, newer: Wording) => Link | null;

/** Reports and their fingerprints, ready to take one more. */
export interface LineageIndex {
  readonly tie: TieBetween;
  readonly wordings: Wording[];
  readonly links: Links;
  readonly postings: Postings;
  /** Numbers of reports by the hash of their words; only the first of equal ones is compared with others. */
  readonly byHash: Map<number, number[]>;
  /** How often two texts were compared word by word. */
  comparisons: number;
}

/**
 * An index without reports.
 * @param tie how two texts are compared: worked out, or remembered from before
 */
export function openIndex(tie: TieBetween = tieBetween): LineageIndex {
  const [links, postings] = [emptyLinks(), emptyPostings()];
  return { tie, wordings: [], links, postings, byHash: new Map(), comparisons: 0 };
}

/**
 * Adds a report, compares it with those that share its fingerprints, and gives the links that this made: so many as its place
 * in the order of adding shows. What is worked out of the whole index does not depend on that order (`inOrder`).
 */
export function addReport(index: LineageIndex, report: Report): Link[] {
  return addWording(index, wordingOf(report));
}

/** Reports as an index, compared in the order of publication: the same for any order in which they come. */
export function indexOf(wordings: readonly Wording[]): LineageIndex {
  const index = openIndex();
  for (const wording of wordings.toSorted(byPublication)) addWording(index, wording);
  return index;
}

/**
 * The index that adding its reports in the order of publication would have given. Of wording that many hold, a report is compared
 * with some holders only, and which ones depends on the order of adding; so an index that is out of order is compared anew.
 */
export function inOrder(index: LineageIndex): LineageIndex {
  const { wordings } = index;
  const isOrdered = wordings.every((wording, i) => i === 0 || byPublication(wordings[i - 1]!, wording) <= 0);
  return isOrdered ? index : indexOf(wordings);
}

function addWording(index: LineageIndex, wording: Wording): Link[] {
  const number = index.wordings.push(wording) - 1;
  const twin = twinOf(index, wording, number);
  const links = compare(index, number, twin === undefined ? newCandidates(index, wording, number) : [twin]);
  for (const link of links) addLink(index.links, link);
  return links;
}

function compare(index: LineageIndex, number: number, candidates: readonly number[]): Link[] {
  const { wordings, tie } = index;
  index.comparisons += candidates.length;
  return candidates.flatMap((a) => {
    const link = tie(wordings[a]!, wordings[number]!);
    return link === null ? [] : [{ ...link, a, b: number }];
  });
}

/** Compares two texts word by word; it depends on these two alone. */
export function tieBetween(older: Wording, newer: Wording): Link | null {
  const likeness = likenessOf(seedsOf(newer.words), older.words, isOnePublisher(older, newer));
  if (likeness === null) return null;
  return linkBetween(0, 1, { likeness, credited: isCredited(older, newer) });
}

function isOnePublisher({ provenance: { publisher } }: Wording, other: Wording): boolean {
  return publisher !== null && publisher === other.provenance.publisher;
}

/** One of the two credits, or mainly rests on, an outlet that the other's words may come from. */
function isCredited({ provenance: one }: Wording, { provenance: other }: Wording): boolean {
  return leansOnOneOf(one, originatorsOf(other)) || leansOnOneOf(other, originatorsOf(one));
}

/**
 * Makes an index that is in order one of other wordings: those that both begin with stay, the others are taken out from the last
 * on, and what is new is added. So a report that is newer than all others is only compared itself.
 */
export function reorder(index: LineageIndex, wordings: readonly Wording[]): void {
  const ordered = wordings.toSorted(byPublication);
  const first = ordered.findIndex((wording, i) => index.wordings[i] !== wording);
  const same = first === -1 ? ordered.length : first;
  while (index.wordings.length > same) dropLast(index);
  keepLinksBefore(index.links, same);
  for (const wording of ordered.slice(same)) addWording(index, wording);
}

/** Takes out the wording that was added last, but for its links. */
function dropLast(index: LineageIndex): void {
  const wording = index.wordings.pop()!;
  const number = index.wordings.length;
  const known = index.byHash.get(wording.hash);
  // The same words as an earlier one, or no words: nothing else of it is in the index.
  if (known?.at(-1) !== number) return;
  known.pop();
  if (known.length === 0) index.byHash.delete(wording.hash);
  for (const fingerprint of fingerprintsOf(wording.words).reverse()) dropPosting(index.postings, fingerprint);
}

function twinOf(index: LineageIndex, wording: Wording, number: number): number | undefined {
  if (wording.words.count === 0) return undefined;
  const known = index.byHash.get(wording.hash);
  const twin = known?.find((other) => sameWording(index.wordings[other]!, wording));
  if (known === undefined) index.byHash.set(wording.hash, [number]);
  else if (twin === undefined) known.push(number);
  return twin;
}

function newCandidates(index: LineageIndex, wording: Wording, number: number): number[] {
  const fingerprints = fingerprintsOf(wording.words);
  const candidates = candidatesFor(index.postings, fingerprints);
  for (const fingerprint of fingerprints) addPosting(index.postings, fingerprint, number);
  return candidates;
}
