import type { Statement } from '../model/index.ts';
import { isOfficialBody, wordsOf } from './bodies.ts';
import { speaksSecondHand } from './persons.ts';
import { type Setting, textOf } from './setting.ts';
import type { Trace } from './trace.ts';

/** A source that a statement names, with the statement. */
export interface Stated {
  readonly statement: Statement;
  readonly trace: Trace;
}

/** The sources that are named for a claim, by report and by text, in the order of the statements. */
export interface Named {
  readonly byReport: ReadonlyMap<string, readonly Stated[]>;
  readonly byText: ReadonlyMap<string, readonly Stated[]>;
}

const OFFICIALS =
  /\b(?:officials?|authorit(?:y|ies)|source|sources|spokes\w+|ministry|government|investigators?|prosecutors?)\b/;

/**
 * Whether a source that is named once in a report answers for what the report says of the same claim in its own voice:
 * bodies, documents, instruments, outlets and unnamed officials do; a passer-by, or someone who comments, speaks for himself.
 */
function answersFor({ kind, name, body }: Trace): boolean {
  if (kind === 'unnamed') return body === null ? OFFICIALS.test(name.toLowerCase()) : isOfficialBody(body);
  return kind !== 'person' && kind !== 'unknown' && kind !== 'own-reporting';
}

/** In a headline and a lead a report sums up what it has from those whom it names below. */
function sumsUp({ report, spans }: Statement, setting: Setting): boolean {
  const found = setting.reports.get(report);
  if (found === undefined) return false;
  const { start } = spans[0]!;
  const body = found.parts.find(({ kind }) => kind === 'body');
  const part = found.parts.find((one) => one.start <= start && start < one.end);
  return part?.kind === 'headline' || part?.kind === 'highlights' || part === body;
}

const PLAN =
  /\b(?:will|would|shall|(?:is|are|was|were|be) (?:to|set to|expected to|due to)|set to|plans? to|hopes? to)\b/i;

/** Whether words tell what is to come: nobody but those who plan it can know. */
function isPlan({ quote }: Statement): boolean {
  return PLAN.test(quote);
}

function carries(statement: Statement, { trace }: Stated, setting: Setting): boolean {
  if (answersFor(trace)) return true;
  if (trace.kind !== 'person') return false;
  return isPlan(statement) || (!speaksSecondHand(trace) && sumsUp(statement, setting));
}

/** A source that the same report, or another copy of the same text, names for what a statement says in the report's own voice. */
export function namedNearby(
  statement: Statement,
  { byReport, byText }: Named,
  setting: Setting,
): Trace | null {
  const own = byReport.get(statement.report)?.find((stated) => carries(statement, stated, setting));
  if (own !== undefined) return borrowed(own, 'the same report');
  const copies = byText.get(textOf(setting, statement.report)) ?? [];
  const elsewhere = copies.filter((stated) => stated.statement.report !== statement.report);
  const copy = elsewhere.find(
    (stated) => isSameSentence(statement, stated.statement) || carries(statement, stated, setting),
  );
  return copy === undefined ? null : borrowed(copy, 'another copy of the text');
}

/** Whether most words of the shorter quote stand in the other: two copies of one sentence, one without its source. */
function isSameSentence(a: Statement, b: Statement): boolean {
  const [short, long] = [wordsOf(a.quote), wordsOf(b.quote)].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  const held = new Set(long);
  return short.filter((word) => held.has(word)).length * 3 >= short.length * 2;
}

function borrowed({ trace }: Stated, where: string): Trace {
  return { ...trace, reasons: [`${where} names ${trace.name} for it`] };
}
