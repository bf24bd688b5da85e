import type { Edge } from './cluster.ts';
import { shareFor, sharesOf } from './shares.ts';
import type { Wording } from './wordings.ts';

/** Pairs less alike than this are not kept as edges. */
const EDGE_FLOOR = 25;

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
      const score = Math.round(Math.sqrt(shares[i]! * shareFor(rows[b]!, a)));
      if (score >= EDGE_FLOOR) edges.push({ a, b, score });
    }
  return edges;
}
