import type { Lineage } from '../../src/lineage/index.ts';
import type { Derivation } from '../../src/model/index.ts';
import type { PressReport, Truth } from './press.ts';

/** Pairs of reports: joined rightly, joined wrongly, kept apart wrongly. */
export interface PairCounts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** F1 of pairs; 1 when there was nothing to join and nothing was. */
export function pairF1({ right, wrong, missed }: PairCounts): number {
  return right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed);
}

/**
 * Compares two partitions of the same items by pairs, without looking at every pair: `found` and `true` give each item's group.
 */
export function countPairs(
  items: readonly string[],
  found: (item: string) => string,
  truth: (item: string) => string,
): PairCounts {
  const both = pairsIn(items.map((item) => `${found(item)}\n${truth(item)}`));
  return {
    right: both,
    wrong: pairsIn(items.map(found)) - both,
    missed: pairsIn(items.map(truth)) - both,
  };
}

function pairsIn(groups: readonly string[]): number {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}

/** What the lineage of a simulated press is worth. */
export interface PressScore {
  readonly families: number;
  /** Pairs with a rewritten text in them. */
  readonly rewritten: number;
  /** Share of given directions that lead to an ancestor. */
  readonly precision: number;
  readonly given: number;
  /** Share of edges between a report and its ancestor whose direction is given, where both have times, and where not. */
  readonly coverage: number;
  readonly timed: number;
  readonly coverageTimeless: number;
  readonly timeless: number;
  /** Share of independent accounts that were put into a family with others. */
  readonly joinedByMistake: number;
  readonly independent: number;
}

/** Scores a lineage against the truth. */
export function scorePress(press: readonly PressReport[], { families, derivations }: Lineage): PressScore {
  const truths = truthsOf(press);
  const found = new Map(
    families.flatMap(({ id, members }) => members.map(({ report }) => [report, id] as const)),
  );
  const familyOf = (report: string): string => found.get(report)!;
  return {
    ...scoreFamilies(press, familyOf),
    ...directionScores(truths, derivations),
    joinedByMistake: joinedByMistake(truths, familyOf),
    independent: press.filter(({ truth }) => truth.independent).length,
  };
}

/** Pairwise F1 of a grouping of the press, over all pairs and over those with a rewritten text in them. */
export function scoreFamilies(
  press: readonly PressReport[],
  familyOf: (report: string) => string,
): Pick<PressScore, 'families' | 'rewritten'> {
  const truths = truthsOf(press);
  const rootOf = (report: string): string => truths.get(report)!.root;
  const ids = [...truths.keys()];
  const plain = ids.filter((id) => truths.get(id)!.mode !== 'rewritten');
  const all = countPairs(ids, familyOf, rootOf);
  return {
    families: pairF1(all),
    rewritten: pairF1(minus(all, countPairs(plain, familyOf, rootOf))),
  };
}

function truthsOf(press: readonly PressReport[]): Map<string, Truth> {
  return new Map(press.map(({ report, truth }) => [report.id, truth]));
}

function minus(a: PairCounts, b: PairCounts): PairCounts {
  return { right: a.right - b.right, wrong: a.wrong - b.wrong, missed: a.missed - b.missed };
}

const WORDING_KINDS: ReadonlySet<string> = new Set([
  'copies',
  'abridges',
  'edits',
  'rewrites',
  'updates',
  'corrects',
]);

/** An edge to a text outside the set has no direction to judge. */
function isOfWording({ kind, to }: Derivation): boolean {
  return WORDING_KINDS.has(kind) && typeof to === 'string';
}

function directionScores(
  truths: ReadonlyMap<string, Truth>,
  derivations: readonly Derivation[],
): Pick<PressScore, 'precision' | 'given' | 'coverage' | 'timed' | 'coverageTimeless' | 'timeless'> {
  const edges = derivations.filter(isOfWording).map((edge) => judge(truths, edge));
  const known = edges.filter((edge) => edge.known);
  const timed = edges.filter((edge) => edge.related && edge.timed);
  const timeless = edges.filter((edge) => edge.related && !edge.timed);
  return {
    precision: share(known, (edge) => edge.right),
    given: known.length,
    coverage: share(timed, (edge) => edge.known),
    timed: timed.length,
    coverageTimeless: share(timeless, (edge) => edge.known),
    timeless: timeless.length,
  };
}

interface Judged {
  readonly known: boolean;
  readonly right: boolean;
  readonly related: boolean;
  readonly timed: boolean;
}

function judge(truths: ReadonlyMap<string, Truth>, { from, to, direction }: Derivation): Judged {
  const other = typeof to === 'string' ? to : '';
  const [a, b] = [truths.get(from)!, truths.get(other)!];
  const right = a.ancestors.includes(other);
  return {
    known: direction === 'known',
    right,
    related: right || b.ancestors.includes(from),
    timed: a.timed && b.timed,
  };
}

/** A digest contains words of two texts, so being joined with one is no mistake. */
function joinedByMistake(truths: ReadonlyMap<string, Truth>, familyOf: (report: string) => string): number {
  const roots = new Map<string, Set<string>>();
  for (const [report, { root, mode }] of truths) {
    const family = familyOf(report);
    if (mode !== 'digest') roots.set(family, (roots.get(family) ?? new Set()).add(root));
  }
  const independent = [...truths].filter(([, truth]) => truth.independent);
  return share(independent, ([report]) => roots.get(familyOf(report))!.size > 1);
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.length === 0 ? 1 : items.filter(holds).length / items.length;
}
