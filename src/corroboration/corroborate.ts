import type { JoinedClaim } from '../claims/index.ts';
import type { Claim } from '../model/index.ts';
import { compareText } from '../text/index.ts';
import { countedAfter, type OriginMemory } from './origin-memory.ts';
import { type RelatedStatement, countOrigins } from './origins.ts';
import type { Setting } from './setting.ts';

/** Statements in the order of publication, then report and place: the first to say it names an origin. */
function byFirstSaid(setting: Setting): (a: RelatedStatement, b: RelatedStatement) => number {
  const published = ({ statement }: RelatedStatement) =>
    setting.reports.get(statement.report)?.published ?? '~';
  return (a, b) =>
    compareText(published(a), published(b)) ||
    compareText(a.statement.report, b.statement.report) ||
    a.statement.spans[0]!.start - b.statement.spans[0]!.start ||
    compareText(a.statement.id, b.statement.id);
}

/**
 * Works out the origins of a joined claim and how many of them are independent.
 * @param memory what an earlier counting left; the result is the same without it
 */
export function corroborate(claim: JoinedClaim, setting: Setting, memory?: OriginMemory): Claim {
  if (memory === undefined) return countClaim(claim, setting);
  return countedAfter(memory, claim, { setting, work: () => countClaim(claim, setting) });
}

function countClaim(claim: JoinedClaim, setting: Setting): Claim {
  const related = claim.statements
    .map(({ id, relation }) => ({ statement: setting.statements.get(id)!, relation }))
    .sort(byFirstSaid(setting));
  const { origins, independent, why } = countOrigins(related, setting);
  return {
    id: claim.id,
    aliases: [...claim.aliases],
    gist: claim.gist,
    statements: [...claim.statements],
    ...(claim.offered.length === 0 ? {} : { offered: [...claim.offered] }),
    origins: [...origins],
    independent,
    why,
    weight: claim.weight,
    weightParts: claim.weightParts,
  };
}
