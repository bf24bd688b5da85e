import type { JoinedClaim } from '../claims/index.ts';
import type { Claim, Conflict, Family } from '../model/index.ts';
import { shortHash } from '../text/index.ts';
import { publisherOf, type Setting } from './setting.ts';
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
}

/** A memory of nothing. */
export function openOriginMemory(): OriginMemory {
  return { claims: new WeakMap(), conflicts: new WeakMap(), clashes: openClashMemory() };
}

const hashes = new WeakMap<Family, string>();

/** A family in a word: equal words tell the same of it, the publisher of its first member with it. */
function hashOf(family: Family, setting: Setting): string {
  const known = hashes.get(family);
  if (known !== undefined) return known;
  const hash = shortHash(JSON.stringify(family), publisherOf(setting, family.members[0]!.report));
  hashes.set(family, hash);
  return hash;
}

/** All that the origins of a claim hang on besides its statements and their reports: families and credits. */
function footingOf({ statements }: JoinedClaim, setting: Setting): string {
  const reports = new Set(statements.map(({ id }) => setting.statements.get(id)!.report));
  return [...reports]
    .map((report) => {
      const family = setting.families.get(report);
      return `${family === undefined ? '' : hashOf(family, setting)} ${setting.credits.get(report) ?? ''}`;
    })
    .join('\n');
}

/** The claim as it was counted before when it stands on the same footing, else counted now. */
export function countedAfter(
  { claims }: OriginMemory,
  joined: JoinedClaim,
  { setting, work }: { readonly setting: Setting; readonly work: () => Claim },
): Claim {
  const footing = footingOf(joined, setting);
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
