import { analyseText } from '../language/index.ts';
import { readPlaces, readQuantities, readTimes } from '../measures/index.ts';
import type { Analysis, Reading, Report } from '../model/index.ts';
import { readStatements } from '../statements/index.ts';

const NOTHING: Analysis = { sentences: [], tokens: [], names: [], mentions: [] };

/** Languages that are read. `und` is read too: a line too short to tell is most often English here. */
const READ = new Set(['en', 'und']);

/** Whether statements are read from a report in this language. */
export function isReadLanguage(language: string): boolean {
  return READ.has(language);
}

/** Everything that is worked out about one report by itself. A report in a language not read gives no statements. */
export function analyse(report: Report): Reading {
  if (!isReadLanguage(report.language))
    return {
      report,
      analysis: NOTHING,
      quantities: [],
      times: [],
      places: [],
      attributions: [],
      statements: [],
    };
  const analysis = analyseText(report.text, { parts: report.parts });
  const quantities = readQuantities(report, analysis);
  const times = readTimes(report, analysis);
  const places = readPlaces(report, analysis);
  const { attributions, statements } = readStatements({ report, analysis, quantities, times, places });
  return { report, analysis, quantities, times, places, attributions, statements };
}
