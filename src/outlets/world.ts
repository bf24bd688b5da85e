import { AFRICAN_OUTLETS } from './outlets-african.ts';
import { AGENCIES } from './agencies.ts';
import { AMERICAN_OUTLETS } from './outlets-american.ts';
import { ASIAN_OUTLETS } from './outlets-asian.ts';
import { BRITISH_OUTLETS } from './outlets-british.ts';
import { EUROPEAN_OUTLETS } from './outlets-european.ts';
import { type Outlet, type OutletMention, outletsFrom } from './outlet.ts';
import { type OutletTable, outletTable } from './table.ts';

/** The agencies and outlets that ship with Headwater; the better known come first. */
export const WORLD_OUTLETS: readonly Outlet[] = [
  ...outletsFrom(AGENCIES, 'agency'),
  ...outletsFrom(AMERICAN_OUTLETS, 'outlet'),
  ...outletsFrom(BRITISH_OUTLETS, 'outlet'),
  ...outletsFrom(EUROPEAN_OUTLETS, 'outlet'),
  ...outletsFrom(ASIAN_OUTLETS, 'outlet'),
  ...outletsFrom(AFRICAN_OUTLETS, 'outlet'),
];

const WORLD = outletTable(WORLD_OUTLETS);

/** The table with a user's own outlets added; they win over the shipped ones. */
export function withOutlets(extra: readonly Outlet[]): OutletTable {
  return outletTable([...extra, ...WORLD_OUTLETS]);
}

let own: readonly Outlet[] = [];
let known = WORLD;

/**
 * Adds a person's own outlets to those that the functions below know, in this thread, instead of any added before.
 * The command line calls it once, before anything is read.
 */
export function useOutlets(extra: readonly Outlet[]): void {
  own = extra;
  known = extra.length === 0 ? WORLD : withOutlets(extra);
}

/** The outlets that {@link useOutlets} added, to hand on to another thread. */
export function outletsInUse(): readonly Outlet[] {
  return own;
}

/** The outlet that these words name, where an outlet is expected ("AP", "the Guardian", "Mirror"); else null. */
export function outletNamed(words: string): Outlet | null {
  return known.named(words);
}

/** The outlet that publishes under a host name ("edition.cnn.com") or its parent domain; else null. */
export function outletOfDomain(domain: string): Outlet | null {
  return known.ofDomain(domain);
}

/**
 * Every place in the range where running text names an outlet, in order and without overlap. Spellings are
 * matched by case (or all in capitals), and everyday words ("Time", "the Sun") are left out; unlisted
 * newspapers and agencies are found by the shape of their name. Linear in the length of the range.
 */
export function findOutlets(
  text: string,
  range: { readonly start: number; readonly end: number } = { start: 0, end: text.length },
): OutletMention[] {
  return known.find(text, range);
}
