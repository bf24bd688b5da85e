import type { Attribution, AttributionLink, Dossier, Quotable, Span, Statement } from '../model/index.ts';

/** A span with the place in the dossier that holds it, as a JSON path. */
export interface PlacedSpan {
  readonly path: string;
  readonly span: Span;
}

type Place = string;

/** Every span of a dossier, each with its path. */
export function placedSpans(dossier: Dossier): PlacedSpan[] {
  return [
    ...dossier.statements.flatMap((statement, index) => statementSpans(statement, `statements[${index}]`)),
    ...dossier.derivations.flatMap((derivation, index) => [
      ...derivation.passages.flatMap((passage, at) => [
        { path: `derivations[${index}].passages[${at}].from`, span: passage.from },
        { path: `derivations[${index}].passages[${at}].to`, span: passage.to },
        ...passage.differences.flatMap(({ from, to }, number) =>
          [
            { path: `derivations[${index}].passages[${at}].differences[${number}].from`, span: from },
            { path: `derivations[${index}].passages[${at}].differences[${number}].to`, span: to },
          ].filter((placed): placed is PlacedSpan => placed.span !== null),
        ),
      ]),
      ...placed(derivation.evidence, `derivations[${index}].evidence`),
    ]),
  ];
}

function statementSpans(statement: Statement, at: Place): PlacedSpan[] {
  return [
    ...placed(statement.spans, `${at}.spans`),
    ...placed(statement.stanceCue, `${at}.stanceCue`),
    ...statement.attribution.flatMap((link, index) => linkSpans(link, `${at}.attribution[${index}]`)),
    ...statement.own.flatMap((sign, index) => placed(sign.spans, `${at}.own[${index}].spans`)),
    ...statement.quantities.flatMap((quantity, index) => [
      ...placed(quantity.spans, `${at}.quantities[${index}].spans`),
      ...placed(quantity.countedSpans, `${at}.quantities[${index}].countedSpans`),
      ...placed(quantity.boundSpans, `${at}.quantities[${index}].boundSpans`),
    ]),
    ...statement.times.flatMap((time, index) => placed(time.spans, `${at}.times[${index}].spans`)),
    ...statement.places.flatMap((place, index) => placed(place.spans, `${at}.places[${index}].spans`)),
  ];
}

function linkSpans(link: AttributionLink | Attribution, at: Place): PlacedSpan[] {
  return [...placed(link.source ?? [], `${at}.source`), ...placed(link.cue ?? [], `${at}.cue`)];
}

function placed(spans: readonly Span[], at: Place): PlacedSpan[] {
  return spans.map((span, index) => ({ path: `${at}[${index}]`, span }));
}

/** Why the span's words do not stand where it says, or null when they do. Never looks for a better place. */
export function orphanReason(span: Span, report: Quotable): string | null {
  if (span.end <= span.start) return `holds no characters: [${span.start}, ${span.end})`;
  if (span.end > report.text.length)
    return `ends at ${span.end}, after the end of the text at ${report.text.length}`;
  const there = report.text.slice(span.start, span.end);
  if (there === span.quote) return null;
  const elsewhere = report.text.includes(span.quote) ? '; the words stand elsewhere in the report' : '';
  return `says ${excerpt(span.quote)} where the report has ${excerpt(there)}${elsewhere}`;
}

function excerpt(words: string): string {
  return JSON.stringify(words.length > 60 ? `${words.slice(0, 59)}…` : words);
}
