import type { Share } from './likeness.ts';
import type { Link } from './lineage-index.ts';
import { isSameText, strengthOf } from './verdict.ts';

/** Families as groups of report numbers, the links that made them, and the links that lead to another family. */
export interface Grouping {
  /** The group of each report: the smallest report number in it. */
  readonly group: Int32Array;
  readonly joins: readonly Link[];
  readonly strays: readonly Link[];
}

/** A text that joined one family through some of its words joins another only if these are mostly the same words. */
const SAME_WORDS = 0.5;

/**
 * Joins texts by their strongest links first. A text that took different stretches from two families does not make
 * them one: it stays with the stronger, and the other link strays.
 */
export function groupByWording(count: number, links: readonly Link[]): Grouping {
  const parent = Int32Array.from({ length: count }, (_, i) => i);
  const main = new Map<number, Share>();
  const joins: Link[] = [];
  const strays: Link[] = [];
  for (const link of inOrderOfStrength(links)) {
    const [a, b] = [rootOf(parent, link.a), rootOf(parent, link.b)];
    if (a !== b && (isMosaic(main, link.a, link.likeness.a) || isMosaic(main, link.b, link.likeness.b))) {
      strays.push(link);
      continue;
    }
    parent[Math.max(a, b)] = Math.min(a, b);
    noteMain(main, link);
    joins.push(link);
  }
  return { group: parent.map((_, i) => rootOf(parent, i)), joins, strays };
}

function inOrderOfStrength(links: readonly Link[]): Link[] {
  return links.filter(isSameText).sort((x, y) => strengthOf(y) - strengthOf(x) || x.a - y.a || x.b - y.b);
}

/** The side with the larger share took from the other; what it took first is its main part. */
function noteMain(main: Map<number, Share>, { a, b, likeness }: Link): void {
  if (likeness.a.cover >= likeness.b.cover && !main.has(a)) main.set(a, likeness.a);
  if (likeness.b.cover >= likeness.a.cover && !main.has(b)) main.set(b, likeness.b);
}

function isMosaic(main: ReadonlyMap<number, Share>, report: number, share: Share): boolean {
  const known = main.get(report);
  return known !== undefined && sharedPart(share.ranges, known.ranges) < SAME_WORDS;
}

/** Which part of the words in `ranges` lies in `within` too, 0 to 1. Both hold pairs of word numbers in order. */
function sharedPart(ranges: Int32Array, within: Int32Array): number {
  let shared = 0;
  let all = 0;
  for (let i = 0; i < ranges.length; i += 2) {
    all += ranges[i + 1]! - ranges[i]!;
    for (let k = 0; k < within.length; k += 2)
      shared += Math.max(0, Math.min(ranges[i + 1]!, within[k + 1]!) - Math.max(ranges[i]!, within[k]!));
  }
  return all === 0 ? 0 : shared / all;
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
