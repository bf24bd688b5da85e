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
