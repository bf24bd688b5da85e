import type * as Claims from '../../src/claims/index.ts';
import type * as Corroboration from '../../src/corroboration/index.ts';
import type * as Language from '../../src/language/index.ts';
import type * as Lineage from '../../src/lineage/index.ts';
import type * as Measures from '../../src/measures/index.ts';
import type { Reading, Report } from '../../src/model/index.ts';
import type * as Pipeline from '../../src/pipeline/index.ts';
import type * as Statements from '../../src/statements/index.ts';
import { bestOfThree } from '../yardstick.ts';
import { built } from './built.ts';

const { joinClaims } = await built<typeof Claims>('claims');
const { corroborate, findConflicts, openSetting } = await built<typeof Corroboration>('corroboration');
const { analyseText } = await built<typeof Language>('language');
const { traceLineage } = await built<typeof Lineage>('lineage');
const { readPlaces, readQuantities, readTimes } = await built<typeof Measures>('measures');
const { analyse, buildDossier } = await built<typeof Pipeline>('pipeline');
const { readStatements } = await built<typeof Statements>('statements');

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
