import { joinClaims } from '../../src/claims/index.ts';
import { corroborate, findConflicts, openSetting } from '../../src/corroboration/index.ts';
import { analyseText } from '../../src/language/index.ts';
import { traceLineage } from '../../src/lineage/index.ts';
import { readPlaces, readQuantities, readTimes } from '../../src/measures/index.ts';
import type { Reading, Report } from '../../src/model/index.ts';
import { analyse, buildDossier } from '../../src/pipeline/index.ts';
import { readStatements } from '../../src/statements/index.ts';
import { bestOfThree } from '../yardstick.ts';

/** Seconds of each stage over the same reports, the best of three each; every stage is given what it takes. */
export interface StageTimes {
  readonly language: number;
  readonly measures: number;
  readonly statements: number;
  readonly lineage: number;
  readonly claims: number;
  readonly corroboration: number;
  /** Lineage, claims and corroboration together. */
  readonly story: number;
  readonly dossier: number;
}

/** Times the stages. */
export function timeStages(reports: readonly Report[]): StageTimes {
  const readings = reports.map(analyse);
  return {
    language: bestOfThree(() => {
      for (const { text, parts } of reports) analyseText(text, { parts });
    }),
    measures: bestOfThree(() => {
      for (const { report, analysis } of readings) {
        readQuantities(report, analysis);
        readTimes(report, analysis);
        readPlaces(report, analysis);
      }
    }),
    statements: bestOfThree(() => {
      for (const reading of readings) readStatements(reading);
    }),
    ...afterReading(readings),
    dossier: bestOfThree(() => void buildDossier(reports)),
  };
}

/** What comes after the reports have been read one by one. */
function afterReading(readings: readonly Reading[]) {
  const reports = readings.map(({ report }) => report);
  const statements = readings.flatMap((reading) => reading.statements);
  const traced = traceLineage(reports, statements);
  const joined = joinClaims(readings);
  const lineage = bestOfThree(() => void traceLineage(reports, statements));
  const claims = bestOfThree(() => void joinClaims(readings));
  const corroboration = bestOfThree(() => {
    const setting = openSetting(reports, statements, traced);
    const counted = joined.map((claim) => corroborate(claim, setting));
    findConflicts(readings, counted, setting);
  });
  return { lineage, claims, corroboration, story: lineage + claims + corroboration };
}
