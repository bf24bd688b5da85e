import { areSame } from '../text/index.ts';
import { type GraphMemory, openGraphMemory } from './graph-memory.ts';
import type { JoinedClaim } from './join.ts';
import { type Kept, type NearMemory, openNearMemory } from './near.ts';
import type { Profile } from './profile.ts';
import { openMeasureMemory } from './siblings.ts';
import type { Wording } from './wordings.ts';

/** All that a claim is made of: the same neighbourhood with the same heads beside the same other claims gives the same claim. */
interface Make extends Kept {
  readonly beside: readonly string[];
}

/** What joining leaves for the next joining of nearly the same readings. */
export interface ClaimMemory {
  wordings: ReadonlyMap<string, Wording>;
  readonly graph: GraphMemory;
  readonly measured: GraphMemory;
  readonly near: NearMemory;
  readonly claims: WeakMap<Profile, Make & { readonly claim: JoinedClaim }>;
}

/**
 * A memory of nothing.
 * @param floor statements at least this alike are kept as neighbours, in hundredths
 */
export function openMemoryOfClaims(floor: number): ClaimMemory {
  return {
    wordings: new Map(),
    graph: openGraphMemory(floor),
    measured: openMeasureMemory(),
    near: openNearMemory(),
    claims: new WeakMap(),
  };
}

function isSame({ near, heads, beside }: Make, other: Make): boolean {
  return near === other.near && areSame(heads, other.heads) && areSame(beside, other.beside);
}

/** The claim as it was made before when it is made of the same, else made now. */
export function claimAfter({ claims }: ClaimMemory, make: Make, work: () => JoinedClaim): JoinedClaim {
  const seed = make.near.seed.profiles[0]!;
  const known = claims.get(seed);
  if (known !== undefined && isSame(known, make)) return known.claim;
  const claim = work();
  claims.set(seed, { ...make, claim });
  return claim;
}
