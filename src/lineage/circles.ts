import type { Derivation } from '../model/index.ts';

/** An edge between two reports whose direction is known. */
interface Arrow {
  readonly from: string;
  readonly to: string;
}

const REASON = 'the signs would make a circle: each of these texts would lean on the next';

/**
 * Takes back the directions that make a circle: nothing leans on itself, so one of the signs must be wrong, and we can't tell
 * which. Linear: reports that lean on nothing, or that nothing leans on, are peeled off until only circles are left.
 */
export function withoutCircles(edges: readonly Derivation[]): Derivation[] {
  const circled = circledReports(edges.flatMap((edge) => arrowOf(edge) ?? []));
  if (circled.size === 0) return [...edges];
  return edges.map((edge) => {
    const arrow = arrowOf(edge);
    const isIn = arrow !== null && circled.has(arrow.from) && circled.has(arrow.to);
    return isIn ? { ...edge, direction: 'unknown', reasons: [REASON, ...edge.reasons] } : edge;
  });
}

function arrowOf({ from, to, direction }: Derivation): Arrow | null {
  return direction === 'known' && typeof to === 'string' ? { from, to } : null;
}

function circledReports(arrows: readonly Arrow[]): ReadonlySet<string> {
  const forth = peel(arrows);
  const back = arrows.filter(({ from, to }) => forth.has(from) && forth.has(to));
  return peel(back.map(({ from, to }) => ({ from: to, to: from })));
}

/** The reports that are left when those without an outgoing arrow are taken away again and again. */
function peel(arrows: readonly Arrow[]): ReadonlySet<string> {
  const outgoing = new Map<string, number>();
  const incoming = new Map<string, string[]>();
  for (const { from, to } of arrows) {
    outgoing.set(from, (outgoing.get(from) ?? 0) + 1);
    outgoing.set(to, outgoing.get(to) ?? 0);
    incoming.set(to, incoming.get(to) ?? []);
    incoming.get(to)!.push(from);
  }
  const ends = [...outgoing.keys()].filter((report) => outgoing.get(report) === 0);
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    outgoing.delete(end);
    for (const from of incoming.get(end) ?? []) {
      outgoing.set(from, outgoing.get(from)! - 1);
      if (outgoing.get(from) === 0) ends.push(from);
    }
  }
  return new Set(outgoing.keys());
}
