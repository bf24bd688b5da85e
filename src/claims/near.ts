import { compareText } from '../text/index.ts';
import type { Edge } from './cluster.ts';
import type { Wording } from './wordings.ts';

/** A wording with those like it: the seed of a claim. */
export interface Neighbourhood {
  readonly seed: Wording;
  /** The seed and all that are joined to it, in the order of their numbers. */
  readonly members: readonly Wording[];
  /** Those nearly like enough, most like first: a person may join them. */
  readonly offered: readonly { readonly wording: Wording; readonly score: number }[];
}

/** Bounds of likeness, in hundredths: joined from the one on, offered from the other on. */
export interface LikenessBounds {
  readonly join: number;
  readonly offer: number;
}

interface Neighbour {
  readonly at: number;
  readonly score: number;
}

function neighboursOf(count: number, edges: readonly Edge[]): Neighbour[][] {
  const found = Array.from({ length: count }, (): Neighbour[] => []);
  for (const { a, b, score } of edges) {
    found[a]!.push({ at: b, score });
    found[b]!.push({ at: a, score });
  }
  return found;
}

/**
 * Every wording with those at least `join` like it. Who is in a neighbourhood depends on the likeness to its seed alone,
 * so a wording stands in several, and one that is added changes no other's place.
 */
export function neighbourhoodsOf(
  wordings: readonly Wording[],
  edges: readonly Edge[],
  { join, offer }: LikenessBounds,
): Neighbourhood[] {
  return neighboursOf(wordings.length, edges).map((near, seed) => {
    const joined = near.filter(({ score }) => score >= join).map(({ at }) => at);
    const nearly = near.filter(({ score }) => score >= offer && score < join);
    return {
      seed: wordings[seed]!,
      members: [seed, ...joined].sort((a, b) => a - b).map((at) => wordings[at]!),
      offered: nearly
        .sort((a, b) => b.score - a.score || a.at - b.at)
        .map(({ at, score }) => ({ wording: wordings[at]!, score })),
    };
  });
}

/** Two neighbourhoods that share this much of all their statements are one claim. Hundredths. */
const SAME_CLAIM_AT = 60;

function sizeOf(wordings: readonly Wording[]): number {
  return wordings.reduce((sum, { profiles }) => sum + profiles.length, 0);
}

/** How many statements a neighbourhood shares with each one that was kept. */
function sharedWith(members: readonly Wording[], holders: ReadonlyMap<Wording, readonly number[]>) {
  const shared = new Map<number, number>();
  for (const wording of members)
    for (const kept of holders.get(wording) ?? [])
      shared.set(kept, (shared.get(kept) ?? 0) + wording.profiles.length);
  return shared;
}

/**
 * Leaves out neighbourhoods that are nearly another's, the larger one staying: of those with the same statements the
 * first by its seed. A seed that is in none of those kept keeps its own.
 */
export function distinctNeighbourhoods(all: readonly Neighbourhood[]): Neighbourhood[] {
  const sized = all.map((one) => ({ one, size: sizeOf(one.members) }));
  sized.sort((a, b) => b.size - a.size || compareText(a.one.seed.key, b.one.seed.key));
  const kept: { readonly one: Neighbourhood; readonly size: number }[] = [];
  const holders = new Map<Wording, number[]>();
  for (const { one, size } of sized) {
    const repeats = [...sharedWith(one.members, holders)].some(
      ([other, shared]) => shared * 100 >= SAME_CLAIM_AT * (size + kept[other]!.size - shared),
    );
    if (repeats && holders.has(one.seed)) continue;
    kept.push({ one, size });
    for (const wording of one.members)
      holders.set(wording, [...(holders.get(wording) ?? []), kept.length - 1]);
  }
  return kept.map(({ one }) => one);
}
