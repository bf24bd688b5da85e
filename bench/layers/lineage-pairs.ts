import type { Lineage } from '../../src/lineage/index.ts';

/** A report and another that it comes from, by their ids. */
export interface Leaning {
  readonly from: string;
  readonly to: string;
}

/** The label of one report as far as lineage goes; `family` is null for a report that is alone. */
export interface LineageLabel {
  readonly id: string;
  readonly family: string | null;
  readonly mode: string;
  readonly comesFrom: readonly string[];
}

/** Pairs without direction, as keys that two sides agree on. */
export type Pairs = ReadonlySet<string>;

/** The key of a pair, the same both ways. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

/** Labelled pairs of one lineage: reports of one family, and a report with what it comes from. */
export function labelledPairs(labels: readonly LineageLabel[]): Pairs {
  const groups = labels.map(({ id, family }) => family ?? `alone ${id}`);
  const leanings = labels.flatMap(({ id, comesFrom }) => comesFrom.map((other) => pairKey(id, other)));
  return new Set([
    ...groupedPairs(
      labels.map(({ id }) => id),
      groups,
    ),
    ...leanings,
  ]);
}

/** All pairs of items that have one group. */
export function groupedPairs(items: readonly string[], groups: readonly (string | number)[]): Pairs {
  const pairs = new Set<string>();
  for (const [i, a] of items.entries())
    for (const [j, b] of items.entries()) if (j < i && groups[i] === groups[j]) pairs.add(pairKey(a, b));
  return pairs;
}

/** Our pairs of one lineage: reports of one family, and reports with an edge between them. */
export function foundPairs({ families, derivations }: Lineage): Pairs {
  const pairs = families.map(({ id, members }) =>
    groupedPairs(
      members.map(({ report }) => report),
      members.map(() => id),
    ),
  );
  const edges = derivations.flatMap(({ from, to }) => (typeof to === 'string' ? [pairKey(from, to)] : []));
  return new Set([...pairs.flatMap((some) => [...some]), ...edges]);
}

/** Labels whose direction is certain: what a report comes from is the originator's own page. */
export function certainLeanings(labels: readonly LineageLabel[]): Leaning[] {
  const pages = new Set(labels.filter(({ mode }) => mode === 'own').map(({ id }) => id));
  return labels.flatMap(({ id, comesFrom }) =>
    comesFrom.filter((other) => pages.has(other)).map((to) => ({ from: id, to })),
  );
}

/** Our edges between two reports whose direction is known. */
export function foundLeanings({ derivations }: Lineage): Leaning[] {
  return derivations.flatMap(({ from, to, direction }) =>
    typeof to === 'string' && direction === 'known' ? [{ from, to }] : [],
  );
}

/** How many certain directions we give, and how many of those lead the labelled way; an edge each way is wrong. */
export function countDirections(
  certain: readonly Leaning[],
  found: readonly Leaning[],
): { readonly given: number; readonly right: number } {
  const known = new Set(found.map(({ from, to }) => `${from}\n${to}`));
  let [given, right] = [0, 0];
  for (const { from, to } of certain) {
    const [forth, back] = [known.has(`${from}\n${to}`), known.has(`${to}\n${from}`)];
    if (forth || back) given++;
    if (forth && !back) right++;
  }
  return { given, right };
}
