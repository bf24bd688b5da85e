import type { Problem, Report } from '../model/index.ts';
import { compareText, groupBy, shortHash } from '../text/index.ts';

/** Everything of a report that tells it from others of the same id. */
function contentKey(report: Report): string {
  return shortHash(
    report.original.sha256,
    report.publisher ?? '',
    report.url ?? '',
    report.title ?? '',
    report.author ?? '',
    report.published ?? '',
  );
}

/** The id of a report that was given none: a hash of bytes, publisher and URL. */
export function idFor(sha256: string, publisher: string | null, url: string | null): string {
  return shortHash(sha256, publisher ?? '', url ?? '');
}

/** Copies stand in several places: the first by the names of their inputs is told of. */
function joinCopies(copies: readonly Report[]): Report {
  if (copies.length === 1 && copies[0]!.inputs.length < 2) return copies[0]!;
  const inputs = [...new Set(copies.flatMap((copy) => copy.inputs))].sort(compareText);
  const first = copies.toSorted((a, b) => compareText(a.inputs[0] ?? '', b.inputs[0] ?? ''))[0]!;
  return { ...first, inputs };
}

/**
 * Gives every report an id of its own, whatever the order of the inputs: bare duplicates become one report with
 * several inputs; of different reports with one id, the one with the smallest content hash keeps it and the
 * others get their hash behind it. Sorted by id.
 */
export function identify(reports: readonly Report[]): {
  readonly reports: Report[];
  readonly problems: Problem[];
} {
  const copies = groupBy(reports, (report) => `${report.id}\0${contentKey(report)}`);
  const single = [...copies.values()].map(joinCopies);
  const resolved = [...groupBy(single, ({ id }) => id).values()].map(separate);
  return {
    reports: resolved.flatMap((one) => one.reports).sort((a, b) => compareText(a.id, b.id)),
    problems: resolved.flatMap((one) => one.problems),
  };
}

function separate(clashing: readonly Report[]): { reports: readonly Report[]; problems: readonly Problem[] } {
  const sorted = [...clashing].sort((a, b) => compareText(contentKey(a), contentKey(b)));
  const renamed = sorted.map((report, i) =>
    i === 0 ? report : { ...report, id: `${report.id}~${contentKey(report)}` },
  );
  const problems = renamed.slice(1).map((report) => ({
    input: report.inputs[0]!,
    code: 'duplicate-id',
    message: `Several different reports have the id "${sorted[0]!.id}"; this one was kept as "${report.id}". Give each report an id of its own.`,
  }));
  return { reports: renamed, problems };
}
