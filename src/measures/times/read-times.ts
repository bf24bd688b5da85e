import type { Analysis, Report, Time } from '../../model/index.ts';

/** The times of a report. */
export function readTimes(_report: Report, _analysis: Analysis): Time[] {
  return [];
}
