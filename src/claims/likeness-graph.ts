import type { Edge } from './cluster.ts';
import { shareFor, sharesOf } from './shares.ts';
import type { Wording } from './wordings.ts';

/** Pairs less alike than this are not kept as edges. */
const EDGE_FLOOR = 25;
/** What two wordings share must weigh this much in both: one everyday word joins nothing, however short the two. */
const LEAST_SHARED = 90;

function totalOf({ profiles }: Wording): number {
  return profiles[0]!.total;
}

/**
 * How alike wordings are, as edges between those that share something telling: the same score as `likeness` gives
 * two profiles.
 */
export function likenessGraph(wordings: readonly Wording[]): Edge[] {
  const rows = sharesOf(wordings);
  const edges: Edge[] = [];
  for (const [a, { others, shares }] of rows.entries())
    for (const [i, b] of others.entries()) {
      if (b <= a || shares[i]! * 100 < EDGE_FLOOR * EDGE_FLOOR) continue;
      const back = shareFor(rows[b]!, a);
      const shared = Math.min(shares[i]! * totalOf(wordings[a]!), back * totalOf(wordings[b]!)) / 100;
      const score = Math.round(Math.sqrt(shares[i]! * back));
      if (score >= EDGE_FLOOR && shared >= LEAST_SHARED) edges.push({ a, b, score });
    }
  return edges;
}
