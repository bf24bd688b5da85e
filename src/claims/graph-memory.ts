import { alikeTo, likenessGraph } from './likeness-graph.ts';
import type { Profile } from './profile.ts';
import { shareReader } from './shares.ts';
import { addTerms, dropTerms, openTermIndex, type TermIndex } from './term-index.ts';

/** A statement that another is like, and how much. */
export interface Neighbour {
  readonly to: Profile;
  readonly score: number;
}

/**
 * Who is like whom among some statements, ready to take more and to lose some. A list of neighbours is never changed: a
 * statement whose neighbours are other ones than before has another list.
 */
export interface GraphMemory {
  /** Pairs at least this alike are kept, in hundredths … */
  readonly floor: number;
  /** … of which this holds. It must hang on the two alone, in either order. */
  readonly accepts: (a: Profile, b: Profile) => boolean;
  readonly near: Map<Profile, readonly Neighbour[]>;
  index: TermIndex;
}

/** A memory of no statements. */
export function openGraphMemory(floor: number, accepts: GraphMemory['accepts'] = () => true): GraphMemory {
  return { floor, accepts, near: new Map(), index: openTermIndex() };
}

const NOBODY: readonly Neighbour[] = [];

function drop({ near, index }: GraphMemory, profile: Profile): void {
  for (const { to } of near.get(profile)!) {
    const others = near.get(to);
    if (others !== undefined)
      near.set(
        to,
        others.filter((one) => one.to !== profile),
      );
  }
  near.delete(profile);
  if (index.slots.has(profile)) dropTerms(index, profile);
}

/** Compares the statements of an empty memory, each pair once. */
function fill({ near, floor, accepts }: GraphMemory, profiles: readonly Profile[]): void {
  const lists = profiles.map((): Neighbour[] => []);
  for (const { a, b, score } of likenessGraph(profiles, floor)) {
    const [one, other] = [profiles[a]!, profiles[b]!];
    if (!accepts(one, other)) continue;
    lists[a]!.push({ to: other, score });
    lists[b]!.push({ to: one, score });
  }
  for (const [i, profile] of profiles.entries()) near.set(profile, lists[i]!);
}

/** Compares what is new with everything, and with each other. */
function add(memory: GraphMemory, fresh: readonly Profile[]): void {
  const { near, index, floor, accepts } = memory;
  for (const profile of near.keys()) if (!index.slots.has(profile)) addTerms(index, profile);
  const slots = fresh.map((profile) => addTerms(index, profile));
  const read = shareReader(index);
  for (const [i, profile] of fresh.entries()) {
    near.set(profile, near.get(profile) ?? NOBODY);
    for (const { slot, score } of alikeTo(index, read, { slot: slots[i]!, from: 0, floor })) {
      const to = index.profiles[slot]!;
      // A pair of new ones is met twice, and noted when its second one comes.
      if (!near.has(to) || !accepts(profile, to)) continue;
      near.set(profile, [...near.get(profile)!, { to, score }]);
      near.set(to, [...near.get(to)!, { to: profile, score }]);
    }
  }
}

/**
 * Makes the memory one of these statements and no others: likeness depends on two statements alone, so only what is new is
 * compared.
 */
export function updateGraph(memory: GraphMemory, profiles: readonly Profile[]): void {
  const [live, { near }] = [new Set(profiles), memory];
  for (const profile of [...near.keys()].filter((one) => !live.has(one))) drop(memory, profile);
  const fresh = profiles.filter((profile) => !near.has(profile));
  if (fresh.length * 2 <= profiles.length) {
    if (fresh.length > 0) add(memory, fresh);
    return;
  }
  near.clear();
  memory.index = openTermIndex();
  fill(memory, profiles);
}
