import type { Edge } from './cluster.ts';
import type { Profile } from './profile.ts';
import { shareFor, sharesOf } from './shares.ts';
import type { Wording } from './wordings.ts';

/** Pairs less alike than this are not kept as edges. */
const EDGE_FLOOR = 25;
/** What two wordings share must weigh this much in both: one everyday word joins nothing, however short the two. */
const LEAST_SHARED = 90;

/**
 * How alike two wordings are, null when they are too little alike for an edge.
 * @param share the share of a's weight that b meets, 0 to 100
 * @param back gives the share of b's weight that a meets, which is worked out only where it matters
 */
export function scoreOfEdge(share: number, a: Profile, b: Profile, back: () => number): number | null {
  if (share * 100 < EDGE_FLOOR * EDGE_FLOOR) return null;
  const other = back();
  const score = Math.round(Math.sqrt(share * other));
  const shared = Math.min(share * a.total, other * b.total) / 100;
  return score >= EDGE_FLOOR && shared >= LEAST_SHARED ? score : null;
}

/**
 * How alike wordings are, as edges between those that share something telling: the same score as `likeness` gives
 * two profiles.
 */
export function likenessGraph(wordings: readonly Wording[]): Edge[] {
  const rows = sharesOf(wordings);
  const firsts = wordings.map(({ profiles }) => profiles[0]!);
  const edges: Edge[] = [];
  for (const [a, { others, shares }] of rows.entries())
    for (const [i, b] of others.entries()) {
      if (b <= a) continue;
      const score = scoreOfEdge(shares[i]!, firsts[a]!, firsts[b]!, () => shareFor(rows[b]!, a));
      if (score !== null) edges.push({ a, b, score });
    }
  return edges;
}
