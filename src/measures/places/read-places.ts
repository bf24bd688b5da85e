import type { Analysis, Place, Report } from '../../model/index.ts';

/** The places of a report; `story` holds texts of other reports of the same story. */
export function readPlaces(_report: Report, _analysis: Analysis, _story: readonly string[] = []): Place[] {
  return [];
}
