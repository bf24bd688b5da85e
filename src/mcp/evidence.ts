import type { Dossier, Span, Statement } from '../model/index.ts';

/** Words of a report with their place: `quote` is the report's text from `start` to `end`, in UTF-16 code units. */
export interface Evidence {
  readonly report: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A dossier with ways to look things up in it. */
export interface Lookup {
  readonly dossier: Dossier;
  readonly statement: (id: string) => Statement | undefined;
  readonly evidence: (spans: readonly Span[]) => Evidence[];
}

/** Makes a dossier ready to be asked. */
export function lookupIn(dossier: Dossier): Lookup {
  const statements = new Map(dossier.statements.map((statement) => [statement.id, statement]));
  const reports = new Map(dossier.reports.map((report) => [report.id, report]));
  const evidenceOf = ({ report, start, end, quote }: Span): Evidence => {
    const { publisher = null, published = null } = reports.get(report) ?? {};
    return { report, publisher, published, start, end, quote };
  };
  return {
    dossier,
    statement: (id) => statements.get(id),
    evidence: (spans) => spans.map(evidenceOf),
  };
}

/** One page of a list, and how long the list is. */
export interface Page<Item> {
  readonly total: number;
  readonly offset: number;
  readonly items: readonly Item[];
}

/** Which part of a list is wanted. */
export interface Window {
  readonly offset: number;
  readonly limit: number;
}

/** The wanted part of a list, each item told by `tell`. */
export function pageOf<From, Item>(
  list: readonly From[],
  { offset, limit }: Window,
  tell: (item: From) => Item,
): Page<Item> {
  return { total: list.length, offset, items: list.slice(offset, offset + limit).map(tell) };
}
