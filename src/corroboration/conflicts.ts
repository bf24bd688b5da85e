import type { Claim, Conflict, Reading } from '../model/index.ts';
import { compareText } from '../text/index.ts';
import { numberConflicts } from './number-conflicts.ts';
import { polarityConflicts } from './polarity-conflicts.ts';
import type { Setting } from './setting.ts';

/**
 * Statements that cannot all hold, or only seem not to: figures of one thing, whatever claims they are in, and who
 * denies what others say. In the order of their ids.
 */
export function findConflicts(
  readings: readonly Reading[],
  claims: readonly Claim[],
  setting: Setting,
): Conflict[] {
  const byReport = new Map(readings.map((reading) => [reading.report.id, reading] as const));
  return [
    ...numberConflicts(readings, claims, setting),
    ...claims.flatMap((claim) => polarityConflicts(claim, byReport, setting)),
  ].sort((a, b) => compareText(a.id, b.id));
}
