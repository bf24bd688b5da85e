import type { Part, Reading, WeightParts } from '../model/index.ts';
import type { Profile } from './profile.ts';

/** How many sentences of the body count as its lead. */
const LEAD_SENTENCES = 3;

/** The offset at which a report's lead ends. */
export function leadEnd({ report, analysis }: Reading): number {
  const body = report.parts.find(({ kind }: Part) => kind === 'body');
  if (body === undefined) return 0;
  const sentences = analysis.sentences.filter(({ start }) => start >= body.start);
  return sentences[LEAD_SENTENCES - 1]?.end ?? body.end;
}

/** What each part of a weight adds: for each report, for each that leads with it, if it is disputed, if it holds a figure. */
export const WEIGHT = { reports: 1, leading: 2, disputed: 3, figures: 1 } as const;

/** The weight that parts make: nothing else orders claims, and of equal weight ids do. */
export function weightOf({ reports, leading, disputed, figures }: WeightParts): number {
  return (
    WEIGHT.reports * reports +
    WEIGHT.leading * leading +
    (disputed ? WEIGHT.disputed : 0) +
    (figures ? WEIGHT.figures : 0)
  );
}

/**
 * How much a claim matters, for the order in which claims are shown; no measure of truth. `weight` is the sum of the
 * parts by `WEIGHT`; docs/reading-a-dossier.md has the same table.
 */
export interface Weight {
  readonly weight: number;
  readonly weightParts: WeightParts;
}

/** The weight of a claim whose statements have these profiles; `leads` holds where each report's lead ends. */
export function weigh(
  profiles: readonly Profile[],
  leads: ReadonlyMap<string, number>,
  disputed: boolean,
): Weight {
  const reports = new Set(profiles.map(({ statement }) => statement.report));
  const leading = new Set(
    profiles
      .filter(({ statement }) => statement.spans[0]!.start < (leads.get(statement.report) ?? 0))
      .map(({ statement }) => statement.report),
  );
  const figures = profiles.some((profile) => profile.figures.length > 0);
  const weightParts = { reports: reports.size, leading: leading.size, disputed, figures };
  return { weight: weightOf(weightParts), weightParts };
}
