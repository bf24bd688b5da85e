import type { Claim, Conflict } from '../model/index.ts';
import { compareText } from '../text/index.ts';
import { numberConflicts } from './number-conflicts.ts';
import { polarityConflicts } from './polarity-conflicts.ts';
import type { Setting } from './setting.ts';

/** Statements of the same claim that cannot all hold, or only seem not to, in the order of their ids. */
export function findConflicts(claims: readonly Claim[], setting: Setting): Conflict[] {
  return claims
    .flatMap((claim) => [...numberConflicts(claim, setting), ...polarityConflicts(claim, setting)])
    .sort((a, b) => compareText(a.id, b.id));
}
