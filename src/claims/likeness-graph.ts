import type { Edge } from './cluster.ts';
import type { Profile } from './profile.ts';
import { type ShareReader, shareReader } from './shares.ts';
import { addTerms, openTermIndex, type TermIndex } from './term-index.ts';

/** What two statements share must weigh this much in both: one everyday word joins nothing, however short the two. */
const LEAST_SHARED = 90;

/** Another statement by its slot, and how alike the two are. */
export interface Alike {
  readonly slot: number;
  readonly score: number;
}

/**
 * Those that are at least `floor` like a statement of an index, in hundredths; only slots from `from` on are looked at. The
 * same score as `likeness` gives two profiles.
 */
export function alikeTo(
  { profiles }: TermIndex,
  read: ShareReader,
  { slot, from, floor }: { readonly slot: number; readonly from: number; readonly floor: number },
): Alike[] {
  const { others, there, back } = read(slot, from);
  const { total } = profiles[slot]!;
  const found: Alike[] = [];
  for (let i = 0; i < others.length; i++) {
    const score = Math.round(Math.sqrt(there[i]! * back[i]!));
    if (score < floor) continue;
    const shared = Math.min(there[i]! * total, back[i]! * profiles[others[i]!]!.total) / 100;
    if (shared >= LEAST_SHARED) found.push({ slot: others[i]!, score });
  }
  return found;
}

/** How alike statements are, as edges between those that share something telling and are at least `floor` alike. */
export function likenessGraph(profiles: readonly Profile[], floor: number): Edge[] {
  const index = openTermIndex();
  for (const profile of profiles) addTerms(index, profile);
  const read = shareReader(index);
  return profiles.flatMap((_, a) =>
    alikeTo(index, read, { slot: a, from: a + 1, floor }).map(({ slot, score }) => ({ a, b: slot, score })),
  );
}
