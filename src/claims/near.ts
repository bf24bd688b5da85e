import { areSame, compareText, groupBy } from '../text/index.ts';
import type { Neighbour } from './graph-memory.ts';
import type { Profile } from './profile.ts';
import type { Wording } from './wordings.ts';

/** A wording with those like it: the seed of a claim. */
export interface Neighbourhood {
  readonly seed: Wording;
  /** The seed and all that are joined to it, in the order of their keys. */
  readonly members: readonly Wording[];
  /** Those nearly like enough, most like first: a person may join them. */
  readonly offered: readonly { readonly wording: Wording; readonly score: number }[];
}

/** Bounds of likeness, in hundredths: joined from the one on, offered from the other on. */
export interface LikenessBounds {
  readonly join: number;
  readonly offer: number;
}

/** Neighbourhoods of an earlier time, with what they were made of; and what was kept of those that hang together. */
export interface NearMemory {
  readonly made: WeakMap<Wording, Made>;
  readonly kept: WeakMap<Neighbourhood, { readonly all: Part; readonly kept: readonly Kept[] }>;
}

/** A neighbourhood that stays, with those that may head it: its seed, and seeds of neighbourhoods that are nearly it. */
export interface Kept {
  readonly near: Neighbourhood;
  /** In the order of their keys. No wording heads two. */
  readonly heads: readonly Wording[];
}

interface Made {
  readonly neighbours: readonly Neighbour[];
  readonly around: readonly Wording[];
  readonly made: Neighbourhood;
}

type Part = readonly Neighbourhood[];

/** A memory of no neighbourhoods. */
export function openNearMemory(): NearMemory {
  return { made: new WeakMap(), kept: new WeakMap() };
}

function firstOf({ profiles }: Wording): Profile {
  return profiles[0]!;
}

function byKey(a: Wording, b: Wording): number {
  return compareText(a.key, b.key);
}

type ByFirst = ReadonlyMap<Profile, Wording>;

function neighbourhoodOf(
  seed: Wording,
  neighbours: readonly Neighbour[],
  { join, offer }: LikenessBounds,
  byFirst: ByFirst,
): Neighbourhood {
  const near = neighbours.map(({ to, score }) => ({ wording: byFirst.get(to)!, score }));
  return {
    seed,
    members: [seed, ...near.filter(({ score }) => score >= join).map(({ wording }) => wording)].sort(byKey),
    offered: near
      .filter(({ score }) => score >= offer && score < join)
      .sort((a, b) => b.score - a.score || byKey(a.wording, b.wording)),
  };
}

function haveSame(a: Neighbourhood, b: Neighbourhood): boolean {
  const isSameOffer = ({ wording, score }: Neighbourhood['offered'][number], i: number) =>
    wording === b.offered[i]!.wording && score === b.offered[i]!.score;
  return (
    areSame(a.members, b.members) && a.offered.length === b.offered.length && a.offered.every(isSameOffer)
  );
}

/**
 * Every wording with those at least `join` like it. Who is in a neighbourhood depends on the likeness to its seed alone,
 * so a wording stands in several, and one that is added changes no other's place.
 * @param neighboursOf gives who is like a wording's first statement; all of them first in their wordings
 * @param memory what an earlier call left: a neighbourhood that is made of the same is the same record
 */
export function neighbourhoodsOf(
  wordings: readonly Wording[],
  neighboursOf: (first: Profile) => readonly Neighbour[],
  bounds: LikenessBounds,
  { made }: NearMemory = openNearMemory(),
): Neighbourhood[] {
  const byFirst: ByFirst = new Map(wordings.map((wording) => [firstOf(wording), wording]));
  const isStill = (wording: Wording): boolean => byFirst.get(firstOf(wording)) === wording;
  return wordings.map((seed) => {
    const neighbours = neighboursOf(firstOf(seed));
    const before = made.get(seed);
    if (before?.neighbours === neighbours && before.around.every(isStill)) return before.made;
    const fresh = neighbourhoodOf(seed, neighbours, bounds, byFirst);
    const one = before !== undefined && haveSame(before.made, fresh) ? before.made : fresh;
    const around = [...one.members, ...one.offered.map(({ wording }) => wording)];
    made.set(seed, { neighbours, around, made: one });
    return one;
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

/** Neighbourhoods in parts that share no wording, each in the order in which they are given. */
function partsOf(all: Part): Part[] {
  const places = new Map(all.map(({ seed }, at) => [seed, at]));
  const parent = Int32Array.from(all.keys());
  const rootOf = (at: number): number => {
    let root = at;
    while (parent[root] !== root) root = parent[root] = parent[parent[root]!]!;
    return root;
  };
  for (const [at, { members }] of all.entries())
    for (const member of members) {
      const [a, b] = [rootOf(at), rootOf(places.get(member)!)];
      parent[Math.max(a, b)] = Math.min(a, b);
    }
  return [...groupBy(all.keys(), rootOf).values()].map((part) => part.map((at) => all[at]!));
}

/** Whether a wording says something by itself. A heading without a verb ("Fire at the port") is like all that happened there. */
function saysSomething(wording: Wording): boolean {
  return firstOf(wording).predicate !== null;
}

interface Sized {
  readonly one: Neighbourhood;
  readonly size: number;
  readonly saying: boolean;
}

function bySayingThenSize(a: Sized, b: Sized): number {
  return Number(b.saying) - Number(a.saying) || b.size - a.size || byKey(a.one.seed, b.one.seed);
}

/** The place of the one that was kept and shares most with a neighbourhood, when they are nearly the same. */
function repeated(
  { one, size }: Sized,
  kept: readonly Sized[],
  holders: ReadonlyMap<Wording, readonly number[]>,
): number | undefined {
  const overlaps = [...sharedWith(one.members, holders)].map(([at, shared]) => ({
    at,
    overlap: (shared * 100) / (size + kept[at]!.size - shared),
  }));
  const near = overlaps.filter(({ overlap }) => overlap >= SAME_CLAIM_AT);
  return near.sort((a, b) => b.overlap - a.overlap || a.at - b.at)[0]?.at;
}

function distinctInPart(part: Part): Kept[] {
  const sized = part.map((one) => ({ one, size: sizeOf(one.members), saying: saysSomething(one.seed) }));
  const kept: (Sized & { readonly heads: Wording[] })[] = [];
  const holders = new Map<Wording, number[]>();
  for (const next of sized.sort(bySayingThenSize)) {
    const { seed, members } = next.one;
    const same = holders.has(seed) ? repeated(next, kept, holders) : undefined;
    if (same !== undefined) kept[same]!.heads.push(seed);
    if (same !== undefined || (holders.has(seed) && !next.saying)) continue;
    kept.push({ ...next, heads: [seed] });
    for (const wording of members) holders.set(wording, [...(holders.get(wording) ?? []), kept.length - 1]);
  }
  return kept.map(({ one, heads }) => ({ near: one, heads: heads.sort(byKey) }));
}

/**
 * Leaves out neighbourhoods that are nearly another's: those with a seed that says something stay before others, then
 * the larger ones, then the first by its seed. A seed without a verb keeps a neighbourhood of its own only when it
 * stands in none of those kept.
 * @param all the neighbourhoods of all wordings
 * @param memory what an earlier call left, so that only parts in which something changed are looked through
 */
export function distinctNeighbourhoods(
  all: readonly Neighbourhood[],
  { kept: known }: NearMemory = openNearMemory(),
): Kept[] {
  return partsOf(all).flatMap((part) => {
    const [first] = part;
    const before = known.get(first!);
    if (before !== undefined && areSame(before.all, part)) return before.kept;
    const kept = distinctInPart(part);
    known.set(first!, { all: part, kept });
    return kept;
  });
}
