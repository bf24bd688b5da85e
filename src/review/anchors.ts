import { overlapLength, type Report, type Statement } from '../model/index.ts';
import { compareText, groupBy, sha256 } from '../text/index.ts';
import type { Anchor, Decision, SpanRef } from './decision.ts';

/** The salted hash of words, in lower-case hex: shows whether words still stand without telling what they are. */
export function wordsHash(salt: string, words: string): string {
  return sha256(`${salt}\0${words}`);
}

/** What a decision holds on to of a statement. */
export function anchorOf({ id, report, spans, quote }: Statement, salt: string): Anchor {
  const places = spans.map(({ start, end }) => ({ start, end }));
  return { statement: id, report, spans: places, hash: wordsHash(salt, quote) };
}

/** The statement that an anchor leads to today, or why its words no longer stand. */
export type Found =
  | { readonly found: true; readonly id: string }
  | { readonly found: false; readonly reason: string };

/** Looks statements up by id and by place. */
export interface Grounds {
  readonly reports: ReadonlyMap<string, Report>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly byReport: ReadonlyMap<string, readonly Statement[]>;
}

/** Opens the grounds on which anchors stand. */
export function groundsOf(reports: readonly Report[], statements: readonly Statement[]): Grounds {
  return {
    reports: new Map(reports.map((report) => [report.id, report])),
    statements: new Map(statements.map((statement) => [statement.id, statement])),
    byReport: groupBy(statements, ({ report }) => report),
  };
}

function lengthOf(spans: readonly SpanRef[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function sharedLength(a: readonly SpanRef[], b: readonly SpanRef[]): number {
  return a.reduce((sum, one) => sum + b.reduce((inner, other) => inner + overlapLength(one, other), 0), 0);
}

/** Two cuts of the same words meet: half of the shorter and a third of the longer is shared. */
function meets(shared: number, a: number, b: number): boolean {
  return shared * 2 >= Math.min(a, b) && shared * 3 >= Math.max(a, b);
}

/** The statement of today's reading that covers an anchor's words best, where the reading cuts them in another way. */
function newCut(anchor: Anchor, grounds: Grounds): string | null {
  const length = lengthOf(anchor.spans);
  const near = (grounds.byReport.get(anchor.report) ?? [])
    .map(({ id, spans }) => ({ id, shared: sharedLength(anchor.spans, spans), length: lengthOf(spans) }))
    .filter((one) => meets(one.shared, length, one.length))
    .sort((a, b) => b.shared - a.shared || a.length - b.length || compareText(a.id, b.id));
  return near[0]?.id ?? null;
}

/**
 * Finds what an anchor leads to: its statement when the words are still the same; else, where its words still stand
 * at their offsets and a new reading cuts them otherwise, the statement that holds them. Never a look-alike elsewhere.
 */
export function findAnchor(anchor: Anchor, salt: string | null, grounds: Grounds): Found {
  if (salt === null) return { found: false, reason: 'the words of the decision have been forgotten' };
  const report = grounds.reports.get(anchor.report);
  if (report === undefined)
    return { found: false, reason: `report ${anchor.report} is no longer in the case` };
  const words = anchor.spans.map(({ start, end }) => report.text.slice(start, end)).join(' … ');
  if (wordsHash(salt, words) !== anchor.hash)
    return { found: false, reason: `its words no longer stand in report ${anchor.report}` };
  const id = grounds.statements.has(anchor.statement) ? anchor.statement : newCut(anchor, grounds);
  return id === null
    ? { found: false, reason: `no statement is read from its words in report ${anchor.report} any more` }
    : { found: true, id };
}

/** The statements of a decision as they are called today, by the ids that it uses, and those that are lost. */
export interface Footing {
  readonly ids: ReadonlyMap<string, string>;
  readonly lost: readonly string[];
}

/** Finds all anchors of a decision. */
export function footingOf({ anchors, salt }: Decision, grounds: Grounds): Footing {
  const ids = new Map<string, string>();
  const lost: string[] = [];
  for (const anchor of anchors) {
    const found = findAnchor(anchor, salt, grounds);
    if (found.found) ids.set(anchor.statement, found.id);
    else lost.push(found.reason);
  }
  return { ids, lost: [...new Set(lost)] };
}
