import type { Claim, Dossier, Report, Span, Statement } from '../model/index.ts';
import { groupBy } from '../text/index.ts';
import { codePointOffsets } from './code-points.ts';
import { type ExportedFile, jsonFile } from './exported-file.ts';
import { chainText } from './index-of.ts';
import { urn, webAddressOf } from './names.ts';
import { originalSelector } from './original-selector.ts';

/** Words around a quote by which it can be found again in another copy of the text, in code units. */
const CONTEXT = 32;

type Json = Readonly<Record<string, unknown>>;

function before(text: string, start: number): string {
  return text.slice(Math.max(0, start - CONTEXT), start).toWellFormed();
}

function after(text: string, end: number): string {
  return text.slice(end, end + CONTEXT).toWellFormed();
}

function quoteSelector({ text }: Report, { start, end, quote }: Span): Json {
  return {
    type: 'TextQuoteSelector',
    exact: quote.toWellFormed(),
    prefix: before(text, start),
    suffix: after(text, end),
  };
}

function textTarget(report: Report, span: Span, offset: (at: number) => number): Json {
  const address = webAddressOf(report);
  return {
    type: 'SpecificResource',
    source: {
      id: urn('report', report.id),
      format: 'text/plain',
      ...(address === null ? {} : { canonical: address }),
    },
    selector: [
      { type: 'TextPositionSelector', start: offset(span.start), end: offset(span.end) },
      quoteSelector(report, span),
    ],
  };
}

/** The words in the file that was given, where more is known than their place in the text. */
function originalTarget(report: Report, span: Span): Json[] {
  const selector = originalSelector(report, span, quoteSelector(report, span));
  if (selector === null) return [];
  const { sha256, mediaType } = report.original;
  const source = { id: urn('original', sha256), format: mediaType };
  return [{ type: 'SpecificResource', source, selector }];
}

function claimBody({ id, gist, statements }: Claim, statement: string): Json {
  const relation = statements.find((link) => link.id === statement)?.relation ?? 'supports';
  return {
    type: 'TextualBody',
    id: urn('claim', id),
    purpose: 'linking',
    format: 'text/plain',
    value: `${relation}: ${gist}`.toWellFormed(),
  };
}

function describingBody(statement: Statement): Json {
  const chain = chainText(statement);
  const value = chain === '' ? statement.stance : `${statement.stance}, by ${chain}`;
  return { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: value.toWellFormed() };
}

function claimsByStatement({ claims }: Dossier): Map<string, Claim[]> {
  const pairs = claims.flatMap((claim) => claim.statements.map(({ id }) => ({ id, claim })));
  const groups = groupBy(pairs, ({ id }) => id);
  return new Map([...groups].map(([id, found]) => [id, found.map(({ claim }) => claim)] as const));
}

/**
 * The statements as a W3C Web Annotation page (JSON-LD): one annotation a statement, a target for each of its spans,
 * with a TextPositionSelector in Unicode code points, as the standard counts, and a TextQuoteSelector. The source of a
 * target is the plain text that Headwater read; `canonical` is the report's address, if it has one. Where pages, elements,
 * rows or records of the original are known, a second target leads to the same words there, from the outermost step in
 * by `refinedBy`.
 */
export function annotationsFile(dossier: Dossier): ExportedFile {
  const reports = new Map(
    dossier.reports.map((report) => [report.id, { report, offset: codePointOffsets(report.text) }] as const),
  );
  const claims = claimsByStatement(dossier);
  const items = dossier.statements.map((statement) => {
    const { report, offset } = reports.get(statement.report)!;
    return {
      id: urn('statement', statement.id),
      type: 'Annotation',
      motivation: 'identifying',
      body: [
        describingBody(statement),
        ...(claims.get(statement.id) ?? []).map((claim) => claimBody(claim, statement.id)),
      ],
      target: statement.spans.flatMap((span) => [
        textTarget(report, span, offset),
        ...originalTarget(report, span),
      ]),
    };
  });
  return jsonFile('annotations.jsonld', 'application/ld+json', {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:headwater:annotations',
    type: 'AnnotationPage',
    items,
  });
}
