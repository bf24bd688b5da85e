import type { Statement } from '../model/index.ts';
import { outletNamed } from '../outlets/index.ts';
import { groupBy } from '../text/index.ts';
import { isOffice } from './bodies.ts';
import { type Setting, publisherOf, textOf } from './setting.ts';
import { sourceTrace } from './source-trace.ts';
import { type Trace, unknownTrace } from './trace.ts';

/** The trace that a statement's own words give, or null when it speaks in its own voice without a sign. */
function statedTrace(statement: Statement, setting: Setting): Trace | null {
  const last = statement.attribution.at(-1);
  if (last !== undefined && last.kind !== 'general')
    return sourceTrace(last, textOf(setting, statement.report));
  if (statement.own.length > 0) return ownTrace(statement, setting);
  return last === undefined ? null : sourceTrace(last, textOf(setting, statement.report));
}

function ownTrace(statement: Statement, setting: Setting): Trace {
  const publisher = publisherOf(setting, statement.report);
  const sign = statement.own[0]!;
  return {
    key: `own:${textOf(setting, statement.report)}`,
    name: `${publisher}'s own reporting`,
    kind: 'own-reporting',
    role: null,
    body: null,
    reasons: [`a sign of own reporting: “${sign.spans.map((span) => span.quote).join(' … ')}”`],
  };
}

/** A body that publishes on its own behalf is itself the source of what it says in its own voice. */
function communiqueTrace(statement: Statement, setting: Setting): Trace | null {
  const publisher = publisherOf(setting, statement.report);
  if (!isOffice(publisher) || outletNamed(publisher)?.listed === true) return null;
  const link = { name: publisher, kind: 'communique', role: null, source: null, cue: null } as const;
  return {
    ...sourceTrace(link, textOf(setting, statement.report)),
    reasons: [`${publisher} says it in a text of its own`],
  };
}

/** The trace for words that the report says in its own voice. */
function unsignedTrace(statement: Statement, setting: Setting): Trace {
  const family = setting.families.get(statement.report);
  const credited = setting.credits.get(statement.report) ?? family?.origin ?? null;
  const text = textOf(setting, statement.report);
  if (family !== undefined && family.members.length > 1)
    return unknownTrace(
      text,
      `${credited ?? publisherOf(setting, family.members[0]!.report)} copy, no source named`,
      'copied words, and no copy names a source for them',
    );
  if (credited !== null)
    return unknownTrace(
      text,
      `${credited} copy, no source named`,
      `the report credits ${credited} and names no source here`,
    );
  return unknownTrace(
    text,
    `${publisherOf(setting, statement.report)}, no source named`,
    'said in the report’s own voice, with no sign of whose reporting it is',
  );
}

/** The first statement of each report, and of each text, that says where it has the claim from. */
interface Named {
  readonly byReport: ReadonlyMap<string, Trace>;
  readonly byText: ReadonlyMap<string, Trace>;
}

function indexNamed(stated: ReadonlyMap<Statement, Trace>, setting: Setting): Named {
  const [byReport, byText] = [new Map<string, Trace>(), new Map<string, Trace>()];
  for (const [{ report }, trace] of stated) {
    const text = textOf(setting, report);
    if (!byReport.has(report)) byReport.set(report, trace);
    if (!byText.has(text)) byText.set(text, trace);
  }
  return { byReport, byText };
}

/** A named source of the same claim in the same text, for words said in the report's own voice. */
function namedInSameText({ report }: Statement, { byReport, byText }: Named, setting: Setting): Trace | null {
  const own = byReport.get(report);
  const trace = own ?? byText.get(textOf(setting, report));
  if (trace === undefined) return null;
  const where = own === undefined ? 'another copy of the text' : 'the same report';
  return { ...trace, reasons: [`${where} names ${trace.name} for it`] };
}

/** The one name of an outlet, however it is spelled. */
function outletName(words: string): string {
  return outletNamed(words)?.name ?? words;
}

function isRelay({ kind }: Trace): boolean {
  return kind === 'outlet' || kind === 'agency';
}

/** Where an outlet that is named as the source has a report of its own in the set, what that report rests on. */
function relayed(trace: Trace, byOutlet: ReadonlyMap<string, readonly Trace[]>): Trace {
  if (!isRelay(trace)) return trace;
  const outlet = outletName(trace.name);
  const other = byOutlet.get(outlet)?.find(({ key }) => key !== trace.key);
  if (other === undefined) return trace;
  return { ...other, reasons: [`${outlet} is named as the source, and its own report is in the set`] };
}

/** Traces by the outlet whose report gives them, each key once, in their order; empty when no source is an outlet. */
function tracesByOutlet(followed: ReadonlyMap<Statement, Trace>, setting: Setting): Map<string, Trace[]> {
  const entries = [...followed].map(([{ report }, trace]) => ({
    publisher: publisherOf(setting, report),
    trace,
  }));
  if (!entries.some(({ trace }) => isRelay(trace))) return new Map();
  const names = new Map(
    [...new Set(entries.map(({ publisher }) => publisher))].map((one) => [one, outletName(one)]),
  );
  const firsts = [
    ...groupBy(entries, ({ publisher, trace }) => `${names.get(publisher)!}\0${trace.key}`).values(),
  ];
  const byName = groupBy(firsts, ([first]) => names.get(first!.publisher)!);
  return new Map([...byName].map(([name, groups]) => [name, groups.map(([first]) => first!.trace)] as const));
}

/**
 * Follows every statement of a claim to where its information comes from: along its attributions to the last-named
 * source; for words without one, to a source that the same report, or another copy of the same text, names for the
 * same claim; else to the text that they stand in.
 */
export function followClaim(
  statements: readonly Statement[],
  setting: Setting,
): ReadonlyMap<Statement, Trace> {
  const stated = new Map<Statement, Trace>();
  for (const statement of statements) {
    const trace = statedTrace(statement, setting);
    if (trace !== null) stated.set(statement, trace);
  }
  const named = indexNamed(stated, setting);
  const followed = new Map<Statement, Trace>();
  for (const statement of statements)
    followed.set(
      statement,
      stated.get(statement) ??
        communiqueTrace(statement, setting) ??
        namedInSameText(statement, named, setting) ??
        unsignedTrace(statement, setting),
    );
  const byOutlet = tracesByOutlet(followed, setting);
  return new Map([...followed].map(([statement, trace]) => [statement, relayed(trace, byOutlet)]));
}
