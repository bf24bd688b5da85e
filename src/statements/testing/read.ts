import { analyseText } from '../../language/index.ts';
import { type Attribution, type Report, reportOfText, type Span, type Statement } from '../../model/index.ts';
import { readStatements } from '../index.ts';

/** A report with these words; none of them is told to be of a part, unless given. */
export function reportOf(text: string, given: Partial<Report> = {}): Report {
  return reportOfText(text, { parts: [], ...given });
}

/** Reads a report with the real language room. */
export function read(report: Report): { attributions: Attribution[]; statements: Statement[] } {
  const analysis = analyseText(report.text, { parts: report.parts });
  return readStatements({ report, analysis, quantities: [], times: [], places: [] });
}

/** The words of spans, joined by " … ". */
export function wordsOf(spans: readonly Span[] | null): string {
  return (spans ?? []).map((span) => span.quote).join(' … ');
}

/** Attributions as "source | cue | content". */
export function attributionLines(text: string): string[] {
  return read(reportOf(text)).attributions.map(
    ({ source, cue, content }) => `${wordsOf(source)} | ${wordsOf(cue)} | ${wordsOf(content)}`,
  );
}

/** Statements as "chain of names | stance | words". */
export function statementLines(text: string): string[] {
  return read(reportOf(text)).statements.map(
    ({ attribution, stance, quote }) =>
      `${attribution.map(({ name }) => name).join(' < ')} | ${stance} | ${quote}`,
  );
}
