import type { Share } from './likeness.ts';
import type { LineageIndex, Link } from './lineage-index.ts';
import { isBefore } from './publication.ts';
import { isSameText, strengthOf } from './verdict.ts';

/** A link to another family: `taker` put words of `giver` beside those of its own family. */
export interface Stray {
  readonly taker: number;
  readonly giver: number;
}

/** Families as groups of report numbers, the links inside them, and the links that lead to another family. */
export interface Grouping {
  /** The group of each report: the smallest report number in it. */
  readonly group: Int32Array;
  readonly joins: readonly Link[];
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
  readonly own: Share;
  readonly other: Share;
}

/**
 * Joins texts by their strongest links first. A text that took different stretches from two families does not make
 * them one: it stays with the stronger, and the other link strays.
 */
export function groupByWording({ wordings, links }: LineageIndex): Grouping {
  const parent = Int32Array.from(wordings, (_, i) => i);
  const main = new Map<number, Side>();
  const joins: Link[] = [];
  const strays: Stray[] = [];
  for (const link of inOrderOfStrength(links)) {
    const [a, b] = [rootOf(parent, link.a), rootOf(parent, link.b)];
    const sides = sidesOf(link);
    const taker =
      a === b ? undefined : sides.find((side) => isPutTogether(wordings, main.get(side.report), side));
    if (taker !== undefined) {
      strays.push({ taker: taker.report, giver: taker.partner });
      continue;
    }
    parent[Math.max(a, b)] = Math.min(a, b);
    for (const side of sides) if (!main.has(side.report)) main.set(side.report, side);
    joins.push(link);
  }
  return { group: parent.map((_, i) => rootOf(parent, i)), joins, strays };
}

function inOrderOfStrength(links: readonly Link[]): Link[] {
  return links.filter(isSameText).sort((x, y) => strengthOf(y) - strengthOf(x) || x.a - y.a || x.b - y.b);
}

function sidesOf({ a, b, likeness }: Link): readonly Side[] {
  return [
    { report: a, partner: b, own: likeness.a, other: likeness.b },
    { report: b, partner: a, own: likeness.b, other: likeness.a },
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
function sharedPart(ranges: readonly number[], others: readonly number[]): number {
  let shared = 0;
  for (let i = 0; i < ranges.length; i += 2)
    for (let k = 0; k < others.length; k += 2)
      shared += Math.max(0, Math.min(ranges[i + 1]!, others[k + 1]!) - Math.max(ranges[i]!, others[k]!));
  return shared / Math.max(1, Math.min(wordsIn(ranges), wordsIn(others)));
}

function wordsIn(ranges: readonly number[]): number {
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
