import { type AnalyseOptions, analyseText } from '../../language/index.ts';
import { type Analysis, type Report, reportOfText } from '../../model/index.ts';

/** A report with its analysis, for tests. */
export function readingOf(text: string, given: Partial<Report> = {}): { report: Report; analysis: Analysis } {
  const report = reportOfText(text, given);
  const options: AnalyseOptions = { parts: report.parts };
  return { report, analysis: analyseText(text, options) };
}
