import type {
  AttributionLink,
  Dossier,
  DossierReport,
  Part,
  PartKind,
  Report,
  Span,
  Statement,
} from '../../model/index.ts';
import { joinedQuote, spanOf } from '../../model/index.ts';
import { sha256 } from '../../text/index.ts';

/** The span of the first place where these words stand; the words must be in the text. */
export function find(report: Pick<Report, 'id' | 'text'>, quote: string): Span {
  const start = report.text.indexOf(quote);
  if (start < 0) throw new Error(`"${quote}" is not in report ${report.id}`);
  return spanOf(report, { start, end: start + quote.length });
}

type PartText = readonly [kind: PartKind, text: string];

/** A report whose text is its parts with an empty line between them. */
export function report(id: string, publisher: string, parts: readonly PartText[]): DossierReport {
  const text = parts.map(([, words]) => words).join('\n\n');
  return {
    id,
    publisher,
    title: parts.find(([kind]) => kind === 'headline')?.[1] ?? null,
    author: null,
    published: '2031-03-04T18:20Z',
    url: `https://${id}.example/ferry`,
    language: 'en',
    text,
    parts: partsOf(parts),
    original: { sha256: sha256(text), mediaType: 'text/plain' },
    inputs: [`${id}.txt`],
    coverage: 0.5,
  };
}

function partsOf(parts: readonly PartText[]): Part[] {
  let start = 0;
  return parts.map(([kind, words]) => {
    const part = { kind, start, end: start + words.length };
    start = part.end + 2;
    return part;
  });
}

interface StatementOptions {
  readonly id: string;
  readonly quotes: readonly string[];
  readonly chain?: readonly AttributionLink[];
  readonly stance?: Statement['stance'];
  readonly own?: Statement['own'];
}

/** A statement of the report by its words. */
export function statement(from: DossierReport, options: StatementOptions): Statement {
  const spans = options.quotes.map((quote) => find(from, quote));
  return {
    id: options.id,
    report: from.id,
    kind: 'sentence',
    spans,
    quote: joinedQuote(spans),
    stance: options.stance ?? 'asserts',
    stanceCue: [],
    attribution: [...(options.chain ?? [])],
    own: options.own ?? [],
    quantities: [],
    times: [],
    places: [],
  };
}

/** A dossier without anything in it. */
export const EMPTY_DOSSIER: Dossier = {
  headwater: '0.1.0',
  reports: [],
  statements: [],
  families: [],
  derivations: [],
  claims: [],
  conflicts: [],
  problems: [],
};
