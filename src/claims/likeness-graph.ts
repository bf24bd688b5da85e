import type { Edge } from './cluster.ts';
import { sharesOf } from './shares.ts';
import type { Wording } from './wordings.ts';

/** Pairs less alike than this are not kept as edges. */
const EDGE_FLOOR = 25;

/**
 * How alike wordings are, as edges between those that share something telling: the same score as `likeness` gives
 * two profiles.
 */
export function likenessGraph(wordings: readonly Wording[]): Edge[] {
  const shares = sharesOf(wordings);
  return shares.flatMap((row, a) =>
    [...row].flatMap(([b, share]) => {
      if (b <= a) return [];
      const score = Math.round(Math.sqrt(share * shares[b]!.get(a)!));
      return score >= EDGE_FLOOR ? [{ a, b, score }] : [];
    }),
  );
}
