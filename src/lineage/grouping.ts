import type { LineageIndex } from './lineage-index.ts';
import { linkAt, type Link, type Links, type LinkShare, strengthAt, textLinks } from './links.ts';
import { isBefore } from './publication.ts';

/** A link to another family: `taker` put words of `giver` beside those of its own family. */
export interface Stray {
  readonly taker: number;
  readonly giver: number;
}

/** Families as groups of report numbers, the numbers of the links inside them, and the links that lead to another family. */
export interface Grouping {
  /** The group of each report: the smallest report number in it. */
  readonly group: Int32Array;
  readonly joins: readonly number[];
  readonly strays: readonly Stray[];
}

/** A text that shares these words with one text and those with another may still have all from one, if they overlap so far. */
const SAME_WORDS = 0.5;

/** A text was put together from two when it has so much from each. */
const PUT_TOGETHER = 0.1;

/** A text that lies nearly whole in another may be cut from it as well as built into it. */
const CONTAINED = 0.85;

/** One side of a link: the report, the text it shares words with, and their shares. */
interface Side {
  readonly report: number;
  readonly partner: number;
  readonly own: LinkShare;
  readonly other: LinkShare;
}

/**
 * Joins texts by their strongest links first. A text that took different stretches from two families does not make
 * them one: it stays with the stronger, and the other link strays.
 */
export function groupByWording({ wordings, links }: LineageIndex): Grouping {
  const parent = Int32Array.from(wordings, (_, i) => i);
  const main = new Map<number, number>();
  const mainSide = (report: number): Side | undefined => {
    const link = main.get(report);
    return link === undefined
      ? undefined
      : sidesOf(linkAt(links, link)).find((side) => side.report === report);
  };
  const joins: number[] = [];
  const strays: Stray[] = [];
  for (const number of inOrderOfStrength(links)) {
    const link = linkAt(links, number);
    const [a, b] = [rootOf(parent, link.a), rootOf(parent, link.b)];
    const sides = sidesOf(link);
    const taker =
      a === b ? undefined : sides.find((side) => isPutTogether(wordings, mainSide(side.report), side));
    if (taker !== undefined) {
      strays.push({ taker: taker.report, giver: taker.partner });
      continue;
    }
    parent[Math.max(a, b)] = Math.min(a, b);
    for (const side of sides) if (!main.has(side.report)) main.set(side.report, number);
    joins.push(number);
  }
  return { group: parent.map((_, i) => rootOf(parent, i)), joins, strays };
}

function inOrderOfStrength(links: Links): number[] {
  const { a, b } = links;
  return textLinks(links).sort(
    (x, y) => strengthAt(links, y) - strengthAt(links, x) || a[x]! - a[y]! || b[x]! - b[y]!,
  );
}

function sidesOf({ a, b, shareOfA, shareOfB }: Link): readonly Side[] {
  return [
    { report: a, partner: b, own: shareOfA, other: shareOfB },
    { report: b, partner: a, own: shareOfB, other: shareOfA },
  ];
}

/** Whether a report has one part of its words from one text and another part from another. */
function isPutTogether(wordings: LineageIndex['wordings'], main: Side | undefined, side: Side): boolean {
  if (main === undefined || sharedPart(side.own.ranges, main.own.ranges) >= SAME_WORDS) return false;
  if (side.own.cover < PUT_TOGETHER || main.own.cover < PUT_TOGETHER) return false;
  const orders = [main, side].map(({ report, partner }) =>
    isBefore(wordings[report]!.report.published, wordings[partner]!.report.published),
  );
  if (orders.every((order) => order === true)) return false;
  return orders.includes(false) || side.other.cover < CONTAINED || main.other.cover < CONTAINED;
}

/** Which part of the smaller of two sets of words lies in the other, 0 to 1. Both hold pairs of word numbers in order. */
function sharedPart(ranges: ArrayLike<number>, others: ArrayLike<number>): number {
  let shared = 0;
  for (let i = 0; i < ranges.length; i += 2)
    for (let k = 0; k < others.length; k += 2)
      shared += Math.max(0, Math.min(ranges[i + 1]!, others[k + 1]!) - Math.max(ranges[i]!, others[k]!));
  return shared / Math.max(1, Math.min(wordsIn(ranges), wordsIn(others)));
}

function wordsIn(ranges: ArrayLike<number>): number {
  let words = 0;
  for (let i = 0; i < ranges.length; i += 2) words += ranges[i + 1]! - ranges[i]!;
  return words;
}

function rootOf(parent: Int32Array, node: number): number {
  let root = node;
  while (parent[root] !== root) root = parent[root]!;
  for (let at = node; at !== root; ) {
    const next = parent[at]!;
    parent[at] = root;
    at = next;
  }
  return root;
}
