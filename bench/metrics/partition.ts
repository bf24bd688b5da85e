/**
 * A partition of n items: the label of item i stands at index i, and items with equal labels are in one group.
 * Two partitions that are compared have the same length and speak of the same items in the same order.
 */
export type Partition = readonly (string | number)[];

/** Precision, recall and their harmonic mean, each 0 to 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The harmonic mean of precision and recall; 0 when both are 0. */
export function harmonic(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** The arithmetic mean; 0 of nothing. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Pairwise F1: of the pairs of items that `ours` joins, the share that `gold` joins (precision), and the other
 * way round (recall). Without a pair on either side the score is 1, since nothing was to be found and nothing
 * was made up; without a pair on one side only it is 0.
 */
export function pairwise(gold: Partition, ours: Partition): Score {
  const counts = pairCounts(gold, ours);
  if (counts.gold === 0 && counts.ours === 0) return { precision: 1, recall: 1, f1: 1 };
  const precision = counts.ours === 0 ? 0 : counts.both / counts.ours;
  const recall = counts.gold === 0 ? 0 : counts.both / counts.gold;
  return { precision, recall, f1: harmonic(precision, recall) };
}

/**
 * The adjusted Rand index of Hubert and Arabie (1985): 1 for equal partitions, 0 for what chance would give. When
 * the index is undefined (both all in one group, or both all alone) the partitions are equal and it is 1.
 */
export function adjustedRand(gold: Partition, ours: Partition): number {
  const { gold: a, ours: b, both } = pairCounts(gold, ours);
  const all = choose2(gold.length);
  const expected = all === 0 ? 0 : (a * b) / all;
  const highest = (a + b) / 2;
  return highest === expected ? 1 : (both - expected) / (highest - expected);
}

/**
 * B³ of Bagga and Baldwin (1998): for each item, the share of its group in `ours` that is with it in `gold`
 * (precision) and the share of its group in `gold` that is with it in `ours` (recall), averaged over items.
 * A null label in `ours` is an item that was missed: alone, and wrong (0 for both).
 */
export function bCubed(gold: Partition, ours: readonly (string | number | null)[]): Score {
  const items = gold.map((_, index) => itemScore(gold, ours, index));
  const precision = mean(items.map((item) => item.precision));
  const recall = mean(items.map((item) => item.recall));
  return { precision, recall, f1: harmonic(precision, recall) };
}

function itemScore(gold: Partition, ours: readonly (string | number | null)[], index: number) {
  if (ours[index] === null) return { precision: 0, recall: 0 };
  const sameOurs = gold.filter((_, other) => ours[other] === ours[index]).length;
  const sameGold = gold.filter((label) => label === gold[index]).length;
  const both = gold.filter((label, other) => label === gold[index] && ours[other] === ours[index]).length;
  return { precision: both / sameOurs, recall: both / sameGold };
}

function pairCounts(gold: Partition, ours: Partition) {
  const joint = gold.map((label, index) => `${label}\0${ours[index]}`);
  return { gold: joinedPairs(gold), ours: joinedPairs(ours), both: joinedPairs(joint) };
}

function joinedPairs(labels: Partition): number {
  const sizes = new Map<string | number, number>();
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + choose2(size), 0);
}

function choose2(n: number): number {
  return (n * (n - 1)) / 2;
}
