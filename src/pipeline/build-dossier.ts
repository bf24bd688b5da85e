import { joinClaims } from '../claims/index.ts';
import { corroborate, findConflicts, openSetting } from '../corroboration/index.ts';
import { traceLineage } from '../lineage/index.ts';
import type { Claim, Dossier, Problem, Reading, Report, Statement } from '../model/index.ts';
import { compareText } from '../text/index.ts';
import { analyse } from './analyse.ts';
import { coverageOf } from './coverage.ts';

function statementsOf(readings: readonly Reading[]): Statement[] {
  return readings.flatMap(({ statements }) => statements).sort((a, b) => compareText(a.id, b.id));
}

function dossierReports(readings: readonly Reading[], claims: readonly Claim[]): Dossier['reports'] {
  return readings.map(({ report, statements }) => ({
    ...report,
    coverage: coverageOf(report, statements, claims),
  }));
}

/**
 * Builds the dossier of a set of reports. Its bytes, written by `renderJson`, depend on the reports alone and not
 * on their order.
 * @param problems what went wrong while the reports were read; it is handed on in the dossier
 */
export function buildDossier(reports: readonly Report[], problems: readonly Problem[] = []): Dossier {
  const readings = reports.toSorted((a, b) => compareText(a.id, b.id)).map(analyse);
  return dossierOf(readings, problems);
}

/** The dossier of reports that have been read already. */
export function dossierOf(readings: readonly Reading[], problems: readonly Problem[] = []): Dossier {
  const reports = readings.map(({ report }) => report);
  const statements = statementsOf(readings);
  const lineage = traceLineage(reports, statements);
  const joined = joinClaims(readings);
  const setting = openSetting(reports, statements, lineage);
  const claims = joined.map((claim) => corroborate(claim, setting));
  return {
    headwater: '0.1.0',
    reports: dossierReports(readings, claims),
    statements,
    families: lineage.families,
    derivations: lineage.derivations,
    claims,
    conflicts: findConflicts(readings, claims, setting),
    problems: [...problems],
  };
}
