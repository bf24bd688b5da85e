import { publicationOf } from '../lineage/index.ts';
import type { Problem, Report } from '../model/index.ts';
import { compareText } from '../text/index.ts';

/** Reports as far as they were out at a moment, and a problem for each whose time does not tell. */
export interface ReportsAsOf {
  readonly reports: readonly Report[];
  readonly problems: readonly Problem[];
}

function untimed(report: Report, moment: string): Problem {
  return {
    input: report.inputs[0] ?? report.id,
    code: 'not-placed-in-time',
    message: `${report.published === null ? 'it has no time of publication' : `its time of publication, ${report.published}, leaves open whether it was out`} at ${moment}, so it is left out; give "published" to the minute, or a later moment`,
  };
}

/**
 * The last minute that an EDTF or ISO 8601 moment leaves open, counted from 1970: a day stands for its end. Null when
 * the words have another form. A moment without a zone is taken to be of the reports' own clock.
 */
export function momentOf(words: string): number | null {
  return publicationOf(words)?.latest ?? null;
}

/**
 * The reports that were out at a moment; "2031-03-04" means the end of that day. Only a report whose time of
 * publication, at its latest, is not after the moment counts as out.
 * @param moment EDTF or ISO 8601
 * @throws RangeError when the moment has another form: ask `momentOf` first
 */
export function reportsAsOf(reports: readonly Report[], moment: string): ReportsAsOf {
  const limit = momentOf(moment);
  if (limit === null) throw new RangeError(`no moment: ${moment}`);
  const placed = reports.map((report) => ({ report, time: publicationOf(report.published) }));
  return {
    reports: placed.flatMap(({ report, time }) => (time !== null && time.latest <= limit ? [report] : [])),
    problems: placed.flatMap(({ report, time }) =>
      time === null || (time.earliest <= limit && time.latest > limit) ? [untimed(report, moment)] : [],
    ),
  };
}

/**
 * Reports from the first to the last published, by the latest minute that their times leave open; those without a time last.
 * @param ties the order of reports of one minute, by their ids when not given
 */
export function byPublication<R extends Pick<Report, 'id' | 'published'>>(
  reports: readonly R[],
  ties: (a: R, b: R) => number = (a, b) => compareText(a.id, b.id),
): R[] {
  const minuteOf = ({ published }: R) => publicationOf(published)?.latest ?? Number.MAX_SAFE_INTEGER;
  return reports.toSorted((a, b) => minuteOf(a) - minuteOf(b) || ties(a, b));
}
