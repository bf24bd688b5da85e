import type { Derivation, DossierReport, Range, Relation, Statement } from '../../model/index.ts';
import { overlapLength } from '../../model/index.ts';
import type { Carrier, ClaimStatement } from '../api/index.ts';
import type { Shelf } from './shelf.ts';

/** How many characters around a statement are shown at the most, on each side. */
const AROUND = 180;

/** The offset nearest to `from`, towards `to`, at which a word begins or ends, so that no pair of surrogates is cut. */
function wordEdge(text: string, from: number, to: number): number {
  const step = from < to ? 1 : -1;
  for (let at = from; at !== to; at += step) if (/\s/.test(text[at] ?? ' ')) return at;
  return to;
}

function contextOf(report: DossierReport, { start, end }: Range): { start: number; text: string } {
  const line = report.text.lastIndexOf('\n', start - 1) + 1;
  const stop = report.text.indexOf('\n', end);
  const left = start - line <= AROUND ? line : wordEdge(report.text, start - AROUND, start);
  const lineEnd = stop === -1 ? report.text.length : stop;
  const right = lineEnd - end <= AROUND ? lineEnd : wordEdge(report.text, end + AROUND, end);
  return { start: left, text: report.text.slice(left, right) };
}

/** From where a statement's first words begin to where its last words end. */
export function extentOf({ spans }: Statement): Range {
  return { start: spans[0]!.start, end: spans.at(-1)!.end };
}

function carries(derivation: Derivation, statement: Statement): boolean {
  const span = statement.spans[0]!;
  return derivation.passages.some(({ from }) => 2 * overlapLength(from, span) >= span.end - span.start);
}

function carrierOf(statement: Statement, shelf: Shelf): Carrier | null {
  const found = shelf.derivationsFrom.get(statement.report)?.find((one) => carries(one, statement));
  if (!found) return null;
  const { id, kind, to } = found;
  return typeof to === 'string'
    ? { derivation: id, kind, report: to, name: shelf.refs.get(to)?.name ?? to }
    : { derivation: id, kind, report: null, name: to.source };
}

/** What links a statement to a claim: how it stands to it, and why it was joined. */
export interface Link {
  readonly relation: Relation;
  readonly reasons: readonly string[];
}

/** A statement with the words around it, its part and the derivation that carries its words. */
export function statementInPlace(statement: Statement, link: Link, shelf: Shelf): ClaimStatement[] {
  const report = shelf.reports.get(statement.report);
  if (!report || statement.spans.length === 0) return [];
  const extent = extentOf(statement);
  const part = report.parts.find(({ start, end }) => start <= extent.start && extent.start < end);
  return [
    {
      statement,
      relation: link.relation,
      reasons: [...link.reasons],
      part: part?.kind ?? null,
      context: contextOf(report, extent),
      carrier: carrierOf(statement, shelf),
    },
  ];
}
