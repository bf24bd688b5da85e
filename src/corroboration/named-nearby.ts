import type { Statement } from '../model/index.ts';
import { isOfficialBody } from './bodies.ts';
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
 * whoever has a name, bodies, documents, instruments, outlets and unnamed officials do; a passer-by speaks for himself.
 */
function answersFor({ kind, name, body }: Trace): boolean {
  if (kind === 'unnamed') return body === null ? OFFICIALS.test(name.toLowerCase()) : isOfficialBody(body);
  return kind !== 'unknown' && kind !== 'own-reporting';
}

/** A source that the same report, or another copy of the same text, names for what a statement says in the report's own voice. */
export function namedNearby(
  statement: Statement,
  { byReport, byText }: Named,
  setting: Setting,
): Trace | null {
  const own = byReport.get(statement.report)?.find(({ trace }) => answersFor(trace));
  if (own !== undefined) return borrowed(own, 'the same report');
  const copies = byText.get(textOf(setting, statement.report)) ?? [];
  const copy = copies.find((stated) => stated.statement.report !== statement.report);
  return copy === undefined ? null : borrowed(copy, 'another copy of the text');
}

function borrowed({ trace }: Stated, where: string): Trace {
  return { ...trace, reasons: [`${where} names ${trace.name} for it`] };
}
