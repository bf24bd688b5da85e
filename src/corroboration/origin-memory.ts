import type { JoinedClaim } from '../claims/index.ts';
import type { Claim, Conflict } from '../model/index.ts';
import { footingOf } from './footing.ts';
import { type NumberMemory, openNumberMemory } from './number-memory.ts';
import type { Setting } from './setting.ts';
import { type ClashMemory, openClashMemory } from './statement-conflicts.ts';

/**
 * What counting origins leaves for the next counting over nearly the same reports, with the same owners and pools of outlets. A joined
 * claim is one and the same record only while its statements and their reports stay as they are, so what may change beside
 * it is what `footing` tells.
 */
export interface OriginMemory {
  readonly claims: WeakMap<JoinedClaim, { readonly footing: string; readonly claim: Claim }>;
  readonly conflicts: WeakMap<Claim, readonly Conflict[]>;
  readonly clashes: ClashMemory;
  readonly numbers: NumberMemory;
}

/** A memory of nothing. */
export function openOriginMemory(): OriginMemory {
  return {
    claims: new WeakMap(),
    conflicts: new WeakMap(),
    clashes: openClashMemory(),
    numbers: openNumberMemory(),
  };
}

function reportsIn({ statements }: JoinedClaim, setting: Setting): string[] {
  return statements.map(({ id }) => setting.statements.get(id)!.report);
}

/** The claim as it was counted before when it stands on the same footing, else counted now. */
export function countedAfter(
  { claims }: OriginMemory,
  joined: JoinedClaim,
  { setting, work }: { readonly setting: Setting; readonly work: () => Claim },
): Claim {
  const footing = footingOf(reportsIn(joined, setting), setting);
  const known = claims.get(joined);
  if (known !== undefined && known.footing === footing) return known.claim;
  const claim = work();
  claims.set(joined, { footing, claim });
  return claim;
}

/** The conflicts inside a claim, as they were found before while it is the same record. */
export function conflictsAfter(
  { conflicts }: OriginMemory,
  claim: Claim,
  work: () => readonly Conflict[],
): readonly Conflict[] {
  const known = conflicts.get(claim);
  if (known !== undefined) return known;
  const found = work();
  conflicts.set(claim, found);
  return found;
}
