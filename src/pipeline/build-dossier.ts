import { type ClaimMemory, type JoinedClaim, joinClaims, openClaimMemory } from '../claims/index.ts';
import {
  corroborate,
  findConflicts,
  openOriginMemory,
  openSetting,
  type OriginMemory,
} from '../corroboration/index.ts';
import { type Lineage, type LineageMemory, openLineageMemory, traceLineage } from '../lineage/index.ts';
import type { Claim, Dossier, Problem, Reading, Report, Statement } from '../model/index.ts';
import { type OutletGroups, WORLD_GROUPS } from '../outlets/index.ts';
import { compareText } from '../text/index.ts';
import { analyse } from './analyse.ts';
import { coverageOf } from './coverage.ts';

function statementsOf(readings: readonly Reading[]): Statement[] {
  return readings.flatMap(({ statements }) => statements).sort((a, b) => compareText(a.id, b.id));
}

type DossierReport = Dossier['reports'][number];

/** Reports as a dossier gave them, with which of their statements stood in some claim. */
type ReportMemory = WeakMap<Reading, { readonly claimed: string; readonly report: DossierReport }>;

function dossierReports(
  readings: readonly Reading[],
  claims: readonly Claim[],
  memory: ReportMemory = new WeakMap(),
): Dossier['reports'] {
  const claimed = new Set(claims.flatMap((claim) => claim.statements.map(({ id }) => id)));
  return readings.map((reading) => {
    const held = reading.statements.map(({ id }) => (claimed.has(id) ? '1' : '0')).join('');
    const known = memory.get(reading);
    if (known !== undefined && known.claimed === held) return known.report;
    const coverage = coverageOf(reading.report, reading.statements, claimed);
    const report = { ...reading.report, coverage };
    memory.set(reading, { claimed: held, report });
    return report;
  });
}

/**
 * Builds the dossier of a set of reports. Its bytes, written by `renderJson`, depend on the reports alone and not
 * on their order.
 * @param problems what went wrong while the reports were read; it is handed on in the dossier
 * @param groups owners and pools of outlets, those that ship where none are given
 */
export function buildDossier(
  reports: readonly Report[],
  problems: readonly Problem[] = [],
  groups: OutletGroups = WORLD_GROUPS,
): Dossier {
  const readings = reports.toSorted((a, b) => compareText(a.id, b.id)).map(analyse);
  return dossierOf(readings, problems, groups);
}

/** The dossier of reports that have been read already. */
export function dossierOf(
  readings: readonly Reading[],
  problems: readonly Problem[] = [],
  groups: OutletGroups = WORLD_GROUPS,
): Dossier {
  return assembleDossier(traceReadings(readings), problems, groups);
}

/** Readings with who leaned on whom and with their statements joined: all that a dossier is counted from. */
export interface Traced {
  readonly readings: readonly Reading[];
  readonly statements: readonly Statement[];
  readonly lineage: Lineage;
  readonly joined: readonly JoinedClaim[];
}

/**
 * What one dossier leaves for the next over nearly the same readings: what did not change is not worked out again. The
 * same owners and pools of outlets throughout.
 */
export interface DossierMemory {
  readonly lineage: LineageMemory;
  readonly claims: ClaimMemory;
  readonly origins: OriginMemory;
  readonly reports: ReportMemory;
}

/** A memory of nothing. */
export function openDossierMemory(): DossierMemory {
  return {
    lineage: openLineageMemory(),
    claims: openClaimMemory(),
    origins: openOriginMemory(),
    reports: new WeakMap(),
  };
}

/**
 * Traces lineage and joins claims.
 * @param memory what an earlier run over nearly the same readings left; the result is the same without it
 */
export function traceReadings(readings: readonly Reading[], memory?: DossierMemory): Traced {
  const reports = readings.map(({ report }) => report);
  const statements = statementsOf(readings);
  return {
    readings,
    statements,
    lineage: traceLineage(reports, statements, memory?.lineage),
    joined: joinClaims(readings, memory?.claims),
  };
}

/**
 * Counts origins and finds conflicts of what was traced, and puts the dossier together.
 * @param memory what an earlier run left, as for `traceReadings`
 */
export function assembleDossier(
  { readings, statements, lineage, joined }: Traced,
  problems: readonly Problem[] = [],
  groups: OutletGroups = WORLD_GROUPS,
  memory?: DossierMemory,
): Dossier {
  const setting = openSetting(
    readings.map(({ report }) => report),
    statements,
    lineage,
    groups,
  );
  const claims = joined.map((claim) => corroborate(claim, setting, memory?.origins));
  return {
    headwater: '0.1.0',
    reports: dossierReports(readings, claims, memory?.reports),
    statements: [...statements],
    families: lineage.families,
    derivations: lineage.derivations,
    claims,
    conflicts: findConflicts(readings, claims, setting, memory?.origins),
    problems: [...problems],
  };
}
