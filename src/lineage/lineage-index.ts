import type { Report } from '../model/index.ts';
import { candidatesFor } from './candidates.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { likenessOf } from './likeness.ts';
import { addLink, emptyLinks, type Link, linkBetween, type Links } from './links.ts';
import { addPosting, emptyPostings, type Postings } from './postings.ts';
import { leansOnOneOf, originatorsOf } from './provenance.ts';
import { seedsOf } from './seeds.ts';
import { byPublication, sameWording, type Wording, wordingOf } from './wording.ts';

/** Reports and their fingerprints, ready to take one more. */
export interface LineageIndex {
  readonly wordings: Wording[];
  readonly links: Links;
  readonly postings: Postings;
  /** Numbers of reports by the hash of their words; only the first of equal ones is compared with others. */
  readonly byHash: Map<number, number[]>;
  /** How often two texts were compared word by word. */
  comparisons: number;
}

/** An index without reports. */
export function openIndex(): LineageIndex {
  return { wordings: [], links: emptyLinks(), postings: emptyPostings(), byHash: new Map(), comparisons: 0 };
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
  if (candidates.length === 0) return [];
  const seeds = seedsOf(index.wordings[number]!.words);
  index.comparisons += candidates.length;
  const links: Link[] = [];
  for (const a of candidates) {
    const likeness = likenessOf(seeds, index.wordings[a]!.words, isOnePublisher(index, a, number));
    if (likeness === null) continue;
    const link = linkBetween(a, number, { likeness, credited: isCredited(index, a, number) });
    if (link !== null) links.push(link);
  }
  return links;
}

function isOnePublisher({ wordings }: LineageIndex, a: number, b: number): boolean {
  const { publisher } = wordings[a]!.provenance;
  return publisher !== null && publisher === wordings[b]!.provenance.publisher;
}

/** One of the two credits, or mainly rests on, an outlet that the other's words may come from. */
function isCredited({ wordings }: LineageIndex, a: number, b: number): boolean {
  const [one, other] = [wordings[a]!.provenance, wordings[b]!.provenance];
  return leansOnOneOf(one, originatorsOf(other)) || leansOnOneOf(other, originatorsOf(one));
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
