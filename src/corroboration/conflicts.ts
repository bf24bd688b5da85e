import type { JoinedClaim } from '../claims/index.ts';
import type { Claim, Conflict } from '../model/index.ts';
import { compareText } from '../text/index.ts';
import { numberConflicts } from './number-conflicts.ts';
import { polarityConflicts } from './polarity-conflicts.ts';
import type { Setting } from './setting.ts';

/** Each claim, by falling weight, with those claims beside it that give figures of the same thing; every claim once. */
function measureGroups(joined: readonly JoinedClaim[], claims: ReadonlyMap<string, Claim>): Claim[][] {
  const seen = new Set<string>();
  return joined.flatMap(({ id, siblings }) => {
    if (seen.has(id)) return [];
    const group = [id, ...siblings.filter((other) => !seen.has(other))];
    for (const member of group) seen.add(member);
    return [group.sort(compareText).map((member) => claims.get(member)!)];
  });
}

/**
 * Statements that cannot all hold, or only seem not to: figures within a claim and across claims that give figures of
 * the same thing, and who denies what others say. In the order of their ids.
 */
export function findConflicts(
  joined: readonly JoinedClaim[],
  claims: readonly Claim[],
  setting: Setting,
): Conflict[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim] as const));
  return [
    ...measureGroups(joined, byId).flatMap((group) => numberConflicts(group, setting)),
    ...claims.flatMap((claim) => polarityConflicts(claim, setting)),
  ].sort((a, b) => compareText(a.id, b.id));
}
