import type { Claim, Conflict, Reading } from '../model/index.ts';
import { compareText } from '../text/index.ts';
import { claimsByStatement } from './clash.ts';
import { oneSidedDenials } from './denials.ts';
import { numberConflicts } from './number-conflicts.ts';
import { occasionConflicts } from './occasion-conflicts.ts';
import { conflictsAfter, openOriginMemory, type OriginMemory } from './origin-memory.ts';
import type { Setting } from './setting.ts';
import { spellingConflicts } from './spelling-conflicts.ts';
import { statementConflicts } from './statement-conflicts.ts';

/**
 * Statements that cannot all hold, or only seem not to: figures of one thing, whatever claims they are in, days and
 * towns of one happening, spellings of one name, and who denies what others say. In the order of their ids.
 * @param memory what an earlier search over nearly the same reports left; the result is the same without it
 */
export function findConflicts(
  readings: readonly Reading[],
  claims: readonly Claim[],
  setting: Setting,
  memory: OriginMemory = openOriginMemory(),
): Conflict[] {
  const around = { setting, claimsOf: claimsByStatement(claims) };
  const byReport = new Map(readings.map((reading) => [reading.report.id, reading] as const));
  return [
    ...numberConflicts(readings, around, memory.numbers),
    ...spellingConflicts(readings, setting),
    ...statementConflicts(readings, around, memory.clashes),
    ...claims.flatMap((claim) =>
      conflictsAfter(memory, claim, () => [
        ...occasionConflicts(claim, byReport, setting),
        ...oneSidedDenials(claim, setting),
      ]),
    ),
  ].sort((a, b) => compareText(a.id, b.id));
}
