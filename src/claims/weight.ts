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

/**
 * How much a claim matters, for the order in which claims are shown; no measure of truth. `weight` is the sum of the
 * parts: one point for each report that has it, two for each that has it in its headline or lead, three if somebody
 * denies or questions it, one if it holds a figure.
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
  return {
    weight: reports.size + 2 * leading.size + (disputed ? 3 : 0) + (figures ? 1 : 0),
    weightParts: { reports: reports.size, leading: leading.size, disputed, figures },
  };
}
