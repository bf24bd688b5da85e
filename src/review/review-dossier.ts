import type { JoinedClaim } from '../claims/index.ts';
import type { Dossier, Problem, Reading, Report } from '../model/index.ts';
import { assembleDossier, type DossierMemory, type Traced, traceReadings } from '../pipeline/index.ts';
import { compareText } from '../text/index.ts';
import { groundsOf } from './anchors.ts';
import { applyToClaims } from './apply-to-claims.ts';
import { applyToLineage } from './apply-to-lineage.ts';
import { applyToReports } from './apply-to-reports.ts';
import { addMarked, applyToStatements } from './apply-to-statements.ts';
import type { Decision } from './decision.ts';
import { type Disagreement, disagreementsOf, settledDecisions } from './disagreements.ts';
import { type Orphan, partStanding, type Standing } from './standing.ts';

/** What a set of reports and the decisions about it are reviewed with. */
export interface Given {
  readonly reports: readonly Report[];
  readonly problems: readonly Problem[];
  /** In the order in which they were made; those undone are left out. */
  readonly decisions: readonly Decision[];
}

/** How readings and what is traced from them are had: worked out, or kept from before. Same results either way. */
export interface Means {
  readonly analyse: (report: Report) => Reading;
  readonly trace?: (readings: readonly Reading[]) => Traced;
  readonly memory?: DossierMemory | undefined;
}

/** A dossier after people's decisions, with what became of these. */
export interface Reviewed {
  readonly dossier: Dossier;
  readonly readings: readonly Reading[];
  readonly standing: readonly Decision[];
  readonly orphans: readonly Orphan[];
  readonly disagreements: readonly Disagreement[];
  /** Claims that were set aside, by the id of the decision. */
  readonly rejected: ReadonlyMap<string, JoinedClaim>;
  /** Ids of decisions that accepted, by the claim's id. */
  readonly accepted: ReadonlyMap<string, string>;
}

function byId(reports: readonly Report[]): Report[] {
  return reports.toSorted((a, b) => compareText(a.id, b.id));
}

/** Reports whose date, publisher or parts still have their decision; orphans are told apart in the end. */
function readReports({ reports, decisions }: Given, { analyse }: Means): Reading[] {
  return byId(applyToReports(reports, decisions)).map(analyse);
}

function reviewTraced(
  readings: readonly Reading[],
  standing: readonly Standing[],
  trace: (readings: readonly Reading[]) => Traced,
): { readonly traced: Traced } & Pick<Reviewed, 'rejected' | 'accepted'> {
  const reports = readings.map(({ report }) => report);
  const traced = trace(applyToStatements(readings, standing));
  const decisions = standing.map(({ decision }) => decision);
  const { claims, rejected, accepted } = applyToClaims(traced.joined, traced.readings, standing);
  const lineage = applyToLineage(traced.lineage, decisions, reports);
  return { traced: { ...traced, lineage, joined: claims }, rejected, accepted };
}

function statementsOf(readings: readonly Reading[]) {
  return readings.flatMap(({ statements }) => statements);
}

/**
 * The dossier of reports after people's decisions, in their order. Without decisions it is the dossier of the reports.
 * A pure result: replaying the same decisions over the same reports gives the same bytes.
 */
export function reviewDossier(given: Given, means: Means): Reviewed {
  const settled = settledDecisions(given.decisions);
  const decisions = given.decisions.filter(({ id }) => !settled.has(id));
  const read = readReports({ ...given, decisions }, means);
  const reports = read.map(({ report }) => report);
  const marks = partStanding(decisions, groundsOf(reports, []));
  const readings = addMarked(read, marks.standing);
  const { standing, orphans } = partStanding(decisions, groundsOf(reports, statementsOf(readings)));
  const { traced, rejected, accepted } = reviewTraced(
    readings,
    standing,
    means.trace ?? ((some) => traceReadings(some, means.memory)),
  );
  return {
    dossier: assembleDossier(traced, given.problems, undefined, means.memory),
    readings: traced.readings,
    standing: standing.map(({ decision }) => decision),
    orphans,
    disagreements: disagreementsOf(given.decisions),
    rejected,
    accepted,
  };
}
