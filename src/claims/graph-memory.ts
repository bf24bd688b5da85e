import { exchangeableWords } from '../words/index.ts';
import type { Edge } from './cluster.ts';
import { scoreOfEdge, likenessGraph } from './likeness-graph.ts';
import type { Profile } from './profile.ts';
import { proposes, sharesOf } from './shares.ts';
import { coverage } from './similarity.ts';
import type { Term } from './terms.ts';
import type { Wording } from './wordings.ts';

/** The graph of one set of wordings, from which that of nearly the same set is made: numbers by a wording's first profile. */
export interface GraphMemory {
  numbers: ReadonlyMap<Profile, number>;
  edges: readonly Edge[];
}

/** A memory of no wordings. */
export function openGraphMemory(): GraphMemory {
  return { numbers: new Map(), edges: [] };
}

function firstOf({ profiles }: Wording): Profile {
  return profiles[0]!;
}

function mayStandFor(a: Term, b: Term): boolean {
  if (a.kind !== b.kind) return false;
  return a.key === b.key || (a.kind === 'word' && exchangeableWords(a.key).has(b.key));
}

function isProposedBy(a: Profile, b: Profile): boolean {
  const theirs = b.terms.filter(proposes);
  return a.terms.some((term) => proposes(term) && theirs.some((other) => mayStandFor(term, other)));
}

/** Edges between wordings that were there before, in the numbers of now. */
function keptEdges({ numbers, edges }: GraphMemory, wordings: readonly Wording[]): Edge[] {
  const place = new Int32Array(numbers.size).fill(-1);
  for (const [now, wording] of wordings.entries()) {
    const before = numbers.get(firstOf(wording));
    if (before !== undefined) place[before] = now;
  }
  return edges.flatMap(({ a, b, score }) => {
    const [x, y] = [place[a]!, place[b]!];
    return x < 0 || y < 0 ? [] : [{ a: Math.min(x, y), b: Math.max(x, y), score }];
  });
}

/** Edges that lead to wordings which were not there before. */
function freshEdges(wordings: readonly Wording[], fresh: readonly number[]): Edge[] {
  const isFresh = new Set(fresh);
  const order = [...fresh, ...[...wordings.keys()].filter((at) => !isFresh.has(at))];
  const rows = sharesOf(
    order.map((at) => wordings[at]!),
    fresh.length,
  );
  return rows.flatMap(({ others, shares }, row) =>
    [...others].flatMap((other, i) => {
      const [one, two] = [order[row]!, order[other]!];
      if (isFresh.has(two) && two < one) return [];
      const [left, right] = [firstOf(wordings[one]!), firstOf(wordings[two]!)];
      const score = scoreOfEdge(shares[i]!, left, right, () =>
        isProposedBy(right, left) ? coverage(right, left).share : 0,
      );
      return score === null ? [] : [{ a: Math.min(one, two), b: Math.max(one, two), score }];
    }),
  );
}

/**
 * The graph that `likenessGraph` gives, in another order of edges: likeness depends on two wordings alone, so only those that the memory
 * does not hold are compared. The memory then holds these wordings and no others.
 */
export function likenessGraphAfter(memory: GraphMemory, wordings: readonly Wording[]): Edge[] {
  const fresh = [...wordings.keys()].filter((at) => !memory.numbers.has(firstOf(wordings[at]!)));
  const edges =
    fresh.length * 2 > wordings.length
      ? likenessGraph(wordings)
      : [...keptEdges(memory, wordings), ...freshEdges(wordings, fresh)];
  memory.numbers = new Map(wordings.map((wording, at) => [firstOf(wording), at]));
  memory.edges = edges;
  return edges;
}
