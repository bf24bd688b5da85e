/** Above this many origins the fewest groups are bounded from below instead of searched for. */
export const EXACT_LIMIT = 12;

/**
 * The fewest groups into which `count` things can be put so that every two in a group may be one: a minimum clique
 * cover of the graph of "may" (the chromatic number of its complement). Things that may be any other fit into any group
 * and are set aside first; of what is left the answer is exact up to {@link EXACT_LIMIT} things (dynamic programming over
 * subsets), and above it a lower bound, the size of a greedily chosen set in which no two may be one.
 * @param may symmetric, asked for `i !== j` only
 */
export function fewestGroups(count: number, may: (i: number, j: number) => boolean): number {
  const all = Array.from({ length: count }, (_, i) => i);
  const kept = all.filter((i) => all.some((j) => j !== i && !may(i, j)));
  if (kept.length === 0) return Math.min(count, 1);
  const mayKept = (i: number, j: number) => may(kept[i]!, kept[j]!);
  const least = separableCount(kept.length, mayKept);
  if (kept.length > EXACT_LIMIT || least === greedyCover(kept.length, mayKept)) return least;
  return exactCover(kept.length, mayKept);
}

/** Groups that are enough: each thing goes into the first group with all of whose members it may be one. */
function greedyCover(count: number, may: (i: number, j: number) => boolean): number {
  const groups: number[][] = [];
  for (let i = 0; i < count; i++) {
    const group = groups.find((members) => members.every((j) => may(i, j)));
    if (group === undefined) groups.push([i]);
    else group.push(i);
  }
  return groups.length;
}

function exactCover(count: number, may: (i: number, j: number) => boolean): number {
  const cliques = cliqueMasks(count, may);
  const full = (1 << count) - 1;
  const fewest = new Uint8Array(full + 1).fill(count);
  fewest[0] = 0;
  for (let set = 1; set <= full; set++) {
    const lowest = set & -set;
    for (let part = set; part > 0; part = (part - 1) & set)
      if ((part & lowest) !== 0 && cliques[part] === 1)
        fewest[set] = Math.min(fewest[set]!, fewest[set ^ part]! + 1);
  }
  return fewest[full]!;
}

/** For every subset, as a bit mask, whether every two of its members may be one. */
function cliqueMasks(count: number, may: (i: number, j: number) => boolean): Uint8Array {
  const neighbours = Array.from({ length: count }, (_, i) =>
    Array.from({ length: count }, (_, j) => (i !== j && may(i, j) ? 1 << j : 0)).reduce((a, b) => a | b, 0),
  );
  const isClique = new Uint8Array(1 << count);
  isClique[0] = 1;
  for (let set = 1; set < isClique.length; set++) {
    const first = 31 - Math.clz32(set & -set);
    const rest = set & (set - 1);
    isClique[set] = isClique[rest] === 1 && (rest & ~neighbours[first]!) === 0 ? 1 : 0;
  }
  return isClique;
}

function separableCount(count: number, may: (i: number, j: number) => boolean): number {
  const degree = (i: number) =>
    Array.from({ length: count }, (_, j) => j !== i && may(i, j)).filter(Boolean).length;
  const order = Array.from({ length: count }, (_, i) => ({ i, degree: degree(i) })).sort(
    (a, b) => a.degree - b.degree || a.i - b.i,
  );
  const chosen: number[] = [];
  for (const { i } of order) if (chosen.every((j) => !may(i, j))) chosen.push(i);
  return chosen.length;
}
