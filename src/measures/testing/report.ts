import { type AnalyseOptions, analyseText } from '../../language/index.ts';
import type { Analysis, Report } from '../../model/index.ts';

/** A report of one body part, for tests. */
export function reportOf(text: string, given: Partial<Report> = {}): Report {
  return {
    id: 'r',
    publisher: null,
    title: null,
    author: null,
    published: null,
    url: null,
    language: 'en',
    text,
    parts: [{ kind: 'body', start: 0, end: text.length }],
    original: { sha256: '', mediaType: 'text/plain' },
    inputs: [],
    ...given,
  };
}

/** A report with its analysis, for tests. */
export function readingOf(text: string, given: Partial<Report> = {}): { report: Report; analysis: Analysis } {
  const report = reportOf(text, given);
  const options: AnalyseOptions = { parts: report.parts };
  return { report, analysis: analyseText(text, options) };
}
