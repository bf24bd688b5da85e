import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Report } from '../model/index.ts';
import { readInputs } from '../reports/index.ts';
import { reportsAsOf } from './as-of.ts';
import { buildDossier } from './build-dossier.ts';
import { whatReportAdds, whatReportsAdd } from './report-news.ts';
import { FERRY_REPORTS } from './testing/ferry-reports.ts';

const REPORTS = readInputs(FERRY_REPORTS).reports;
const HOURS = 48;

function momentAt(hour: number): string {
  return `2031-05-0${1 + Math.floor(hour / 24)}T${String(hour % 24).padStart(2, '0')}:00Z`;
}

/** The reports with times of their own, each at an hour or at none. */
const timed: fc.Arbitrary<readonly Report[]> = fc
  .array(fc.option(fc.nat(HOURS - 1), { freq: 6 }), { minLength: REPORTS.length, maxLength: REPORTS.length })
  .map((hours) =>
    REPORTS.map((report, i) => ({ ...report, published: hours[i] === null ? null : momentAt(hours[i]!) })),
  );

const RUNS = { numRuns: 25 };

test('the dossier as of a moment is the one that the reports of before it make, whatever came later', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(timed, fc.nat(HOURS - 1), (reports, hour) => {
      const moment = momentAt(hour);
      const out = reports.filter(({ published }) => published !== null && published <= moment);
      const all = buildDossier(reports);
      const then = buildDossier(reportsAsOf(reports, moment).reports);
      expect(then).toEqual(buildDossier(out.toReversed()));
      expect(all.statements.filter(({ report }) => out.some(({ id }) => id === report))).toEqual(
        then.statements,
      );
    }),
    RUNS,
  );
});

test('nothing that came later is told of in what a report added by a moment', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(timed, fc.nat(HOURS - 1), (reports, hour) => {
      const out = reportsAsOf(reports, momentAt(hour)).reports;
      const then = buildDossier(out);
      const news = whatReportsAdd(then);
      expect(news.map(({ report }) => report).toSorted()).toEqual(out.map(({ id }) => id).toSorted());
      for (const [at, { report, verdict }] of news.entries()) {
        const earlier = new Set(news.slice(0, at).map((one) => one.report));
        expect(whatReportAdds(then, report, earlier).verdict).toBe(verdict);
        if (at === 0) expect(['new-claim', 'nothing']).toContain(verdict);
      }
    }),
    RUNS,
  );
});
