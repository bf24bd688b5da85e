import { type GraphMemory, openGraphMemory } from './graph-memory.ts';
import type { JoinedClaim } from './join.ts';
import type { Neighbourhood } from './near.ts';
import type { Profile } from './profile.ts';

/** All that a claim is made of; equal lists give the same claim. */
type Make = readonly (Profile | string | number)[];

/** What joining leaves for the next joining of nearly the same readings. */
export interface ClaimMemory {
  readonly graph: GraphMemory;
  readonly measured: GraphMemory;
  readonly claims: WeakMap<Profile, { readonly make: Make; readonly claim: JoinedClaim }>;
}

/** A memory of nothing. */
export function openClaimMemory(): ClaimMemory {
  return { graph: openGraphMemory(), measured: openGraphMemory(), claims: new WeakMap() };
}

function makeOf({ members, offered }: Neighbourhood, beside: readonly string[]): Make {
  return [
    ...members.flatMap(({ profiles }) => [profiles.length, ...profiles]),
    'offered',
    ...offered.flatMap(({ wording: { profiles } }) => [profiles.length, ...profiles]),
    'beside',
    ...beside,
  ];
}

function isSame(a: Make, b: Make): boolean {
  return a.length === b.length && a.every((part, i) => part === b[i]);
}

/** The claim as it was made before when it is made of the same, else made now. */
export function claimAfter(
  { claims }: ClaimMemory,
  { near, beside }: { readonly near: Neighbourhood; readonly beside: readonly string[] },
  work: () => JoinedClaim,
): JoinedClaim {
  const seed = near.seed.profiles[0]!;
  const make = makeOf(near, beside);
  const known = claims.get(seed);
  if (known !== undefined && isSame(known.make, make)) return known.claim;
  const claim = work();
  claims.set(seed, { make, claim });
  return claim;
}
