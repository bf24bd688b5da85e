import { words } from '../stories/baselines.ts';

const GRAM = 8;
const CONTAINMENT = 0.3;

/**
 * The group of each text when texts are joined of which one holds three tenths of the other's word 8-grams: single link, found through
 * an index of 8-grams.
 */
export function groupByContainment(texts: readonly string[]): number[] {
  const grams = texts.map(gramsOf);
  const holders = holdersOf(grams);
  const group = texts.map((_, i) => i);
  for (const [i, own] of grams.entries())
    for (const [j, shared] of sharedWithEarlier(i, own, holders))
      if (shared >= CONTAINMENT * Math.min(own.size, grams[j]!.size)) join(group, i, j);
  return group.map((_, i) => rootOf(group, i));
}

function gramsOf(text: string): ReadonlySet<string> {
  const all = words(text);
  return new Set(all.slice(GRAM - 1).map((_, i) => all.slice(i, i + GRAM).join(' ')));
}

function holdersOf(grams: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [i, own] of grams.entries())
    for (const gram of own) {
      const known = holders.get(gram);
      if (known === undefined) holders.set(gram, [i]);
      else known.push(i);
    }
  return holders;
}

function sharedWithEarlier(
  i: number,
  own: ReadonlySet<string>,
  holders: ReadonlyMap<string, readonly number[]>,
): Map<number, number> {
  const shared = new Map<number, number>();
  for (const gram of own)
    for (const j of holders.get(gram)!) if (j < i) shared.set(j, (shared.get(j) ?? 0) + 1);
  return shared;
}

function join(group: number[], a: number, b: number): void {
  const [rootA, rootB] = [rootOf(group, a), rootOf(group, b)];
  group[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
}

function rootOf(group: readonly number[], i: number): number {
  let root = i;
  while (group[root] !== root) root = group[root]!;
  return root;
}
