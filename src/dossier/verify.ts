import type { z } from 'zod';
import { Dossier, type Problem, type Report } from '../model/index.ts';
import { asProblem, type Finding, referenceFindings } from './verify-references.ts';
import { orphanReason, type PlacedSpan, placedSpans } from './verify-spans.ts';

/** How many quotes were checked, and everything that does not hold. */
export interface Verification {
  readonly checked: number;
  readonly failures: Problem[];
}

/**
 * Checks every quote of a dossier against its report, to the letter: against the given reports if there are any,
 * else against the texts that the dossier carries. Also checks its shape and that every id leads somewhere. A span
 * that no longer fits is an orphan with its reason; it is never moved to a look-alike.
 */
export function verifyDossier(json: unknown, reports?: readonly Report[]): Verification {
  const parsed = Dossier.safeParse(json);
  if (!parsed.success) return { checked: 0, failures: parsed.error.issues.map(shapeProblem) };
  const texts = reports ?? parsed.data.reports;
  const spans = placedSpans(parsed.data);
  const findings = [
    ...(reports ? missingReports(parsed.data, reports) : []),
    ...orphans(spans, texts),
    ...referenceFindings(parsed.data),
  ];
  return { checked: spans.length, failures: findings.map(asProblem) };
}

/** How a dossier stands to originals that were read again. */
export interface ReadAgain extends Verification {
  /** How many of the dossier's reports were found in the originals. */
  readonly found: number;
}

/**
 * Checks a dossier against reports that were read again from their originals: the words of every quote, and that they
 * stand at the same place there: file, record, page, element. Reports that were not given are checked as
 * `verifyDossier` does.
 */
export function verifyAgainst(json: unknown, again: readonly Report[]): ReadAgain {
  const parsed = Dossier.safeParse(json);
  if (!parsed.success) return { ...verifyDossier(json), found: 0 };
  const read = new Map(again.map((report) => [report.id, report]));
  const { reports } = parsed.data;
  const { checked, failures } = verifyDossier(
    json,
    reports.map((report) => read.get(report.id) ?? report),
  );
  const moved = reports.flatMap((report, index) => placeFindings(report, read.get(report.id), index));
  const found = reports.filter(({ id }) => read.has(id)).length;
  return { checked, failures: [...failures, ...moved.map(asProblem)], found };
}

function placeFindings(report: Report, again: Report | undefined, index: number): Finding[] {
  if (!again) return [];
  const path = `reports[${index}]`;
  const isSame = (a: unknown, b: unknown) => JSON.stringify(a ?? []) === JSON.stringify(b ?? []);
  const other = report.original.sha256 === again.original.sha256 ? [] : ['bytes'];
  if (!isSame(placed(report.where), placed(again.where))) other.push('places of the words');
  if (!isSame(report.original.within, again.original.within)) other.push('steps to the report');
  if (report.text !== again.text) other.push('text');
  return other.length === 0
    ? []
    : [{ path, code: 'other-original', message: `has other ${other.join(', ')} than its original` }];
}

/** Places in one order of their fields, however they were written. */
function placed(where: Report['where']): unknown {
  return where?.map(({ start, kind, value }) => [start, kind, value]);
}

function shapeProblem(issue: z.core.$ZodIssue): Problem {
  const path = issue.path.map(String).join('.') || 'the whole';
  return asProblem({ path, code: 'shape', message: `is not of the dossier's shape: ${issue.message}` });
}

function missingReports(dossier: Dossier, reports: readonly Report[]): Finding[] {
  const given = new Set(reports.map((report) => report.id));
  return dossier.reports.flatMap(({ id }, index) =>
    given.has(id)
      ? []
      : [
          {
            path: `reports[${index}]`,
            code: 'report-not-given',
            message: `${JSON.stringify(id)} is not among the given reports`,
          },
        ],
  );
}

function orphans(spans: readonly PlacedSpan[], reports: readonly Report[]): Finding[] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  return spans.flatMap(({ path, span }) => {
    const report = byId.get(span.report);
    const reason = report
      ? orphanReason(span, report)
      : `is of report ${JSON.stringify(span.report)}, which is not here`;
    return reason === null ? [] : [{ path, code: 'orphan-span', message: reason }];
  });
}
