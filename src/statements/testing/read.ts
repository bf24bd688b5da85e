import { analyseText } from '../../language/index.ts';
import type { Attribution, Part, Report, Span, Statement } from '../../model/index.ts';
import { readStatements } from '../index.ts';

/** A report with these words in its body. */
export function reportOf(
  text: string,
  { publisher = null, parts = [] }: { publisher?: string | null; parts?: Part[] } = {},
): Report {
  return {
    id: 'r1',
    publisher,
    title: null,
    author: null,
    published: null,
    url: null,
    language: 'en',
    text,
    parts,
    original: { sha256: '', mediaType: 'text/plain' },
    inputs: [],
  };
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
