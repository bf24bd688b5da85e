/** The words of one attribution by role, as sorted token indices. */
export interface RoleTokens {
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
}

export const ROLES = ['source', 'cue', 'content'] as const;
export type Role = (typeof ROLES)[number];

/** Counts that add up over documents: hits against what was predicted and what is in gold. */
export interface Tally {
  readonly hits: number;
  readonly predicted: number;
  readonly gold: number;
}

export type RoleTallies = Readonly<Record<Role, { readonly overlap: Tally; readonly exact: Tally }>>;

/** F1 of a tally, 0 to 1; 0 when nothing was hit. */
export function f1Of({ hits, predicted, gold }: Tally): number {
  return hits === 0 ? 0 : (2 * hits) / (predicted + gold);
}

/**
 * Pairs predicted with gold attributions one to one, by most shared cue words and then most shared words in all
 * (earlier first on ties). Pairs that share no word of any role are not made.
 */
export function pairAttributions(
  predicted: readonly RoleTokens[],
  gold: readonly RoleTokens[],
): [number, number][] {
  const candidates = predicted.flatMap((one, p) =>
    gold.flatMap((other, g) => {
      const cue = shared(one.cue, other.cue);
      const all = cue + shared(one.source, other.source) + shared(one.content, other.content);
      return all > 0 ? [{ p, g, cue, all }] : [];
    }),
  );
  candidates.sort((a, b) => b.cue - a.cue || b.all - a.all || a.p - b.p || a.g - b.g);
  const usedP = new Set<number>();
  const usedG = new Set<number>();
  const pairs: [number, number][] = [];
  for (const { p, g } of candidates) {
    if (usedP.has(p) || usedG.has(g)) continue;
    usedP.add(p);
    usedG.add(g);
    pairs.push([p, g]);
  }
  return pairs;
}

/**
 * Token-overlap and exact tallies of each role (Citron's metrics, Newell 2021, after Pareti 2015). Overlap: words
 * shared by paired attributions against all words of predicted and of gold attributions. Citron sums over all
 * pairs of attributions; as PolNeAR nests them, that would count one word several times, so ours are one to one.
 * Exact: the role's words are the same; for source and content the cues must also share a word.
 */
export function tallyRoles(predicted: readonly RoleTokens[], gold: readonly RoleTokens[]): RoleTallies {
  const pairs = pairAttributions(predicted, gold);
  const tallies = ROLES.map((role) => [
    role,
    {
      overlap: {
        hits: sum(pairs.map(([p, g]) => shared(predicted[p]![role], gold[g]![role]))),
        predicted: sum(predicted.map((one) => one[role].length)),
        gold: sum(gold.map((one) => one[role].length)),
      },
      exact: {
        hits: pairs.filter(([p, g]) => isExact(predicted[p]!, gold[g]!, role)).length,
        predicted: predicted.filter((one) => one[role].length > 0).length,
        gold: gold.filter((one) => one[role].length > 0).length,
      },
    },
  ]);
  return Object.fromEntries(tallies) as RoleTallies;
}

function isExact(one: RoleTokens, other: RoleTokens, role: Role): boolean {
  if (one[role].length === 0 || shared(one.cue, other.cue) === 0) return false;
  return one[role].length === other[role].length && shared(one[role], other[role]) === one[role].length;
}

/** How many of two ascending lists' numbers are the same. */
function shared(a: readonly number[], b: readonly number[]): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) count++;
    if (a[i]! <= b[j]!) {
      if (a[i] === b[j]) j++;
      i++;
    } else j++;
  }
  return count;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Adds two sets of tallies. */
export function addTallies(a: RoleTallies, b: RoleTallies): RoleTallies {
  const add = (one: Tally, other: Tally) => ({
    hits: one.hits + other.hits,
    predicted: one.predicted + other.predicted,
    gold: one.gold + other.gold,
  });
  const tallies = ROLES.map((role) => [
    role,
    { overlap: add(a[role].overlap, b[role].overlap), exact: add(a[role].exact, b[role].exact) },
  ]);
  return Object.fromEntries(tallies) as RoleTallies;
}
