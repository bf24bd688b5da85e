import type { Statement } from '../model/index.ts';
import { outletNamed } from '../outlets/index.ts';
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

/** A named source of the same claim in the same text, for words said in the report's own voice. */
function namedInSameText(
  statement: Statement,
  stated: ReadonlyMap<Statement, Trace>,
  setting: Setting,
): Trace | null {
  const text = textOf(setting, statement.report);
  const named = [...stated].filter(([other]) => textOf(setting, other.report) === text);
  const nearest = named.find(([other]) => other.report === statement.report) ?? named[0];
  if (nearest === undefined) return null;
  const where = nearest[0].report === statement.report ? 'the same report' : 'another copy of the text';
  return { ...nearest[1], reasons: [`${where} names ${nearest[1].name} for it`] };
}

/** Where an outlet that is named as the source has a report of its own in the set, what that report rests on. */
function relayed(trace: Trace, claim: ReadonlyMap<Statement, Trace>, setting: Setting): Trace {
  if (trace.kind !== 'outlet' && trace.kind !== 'agency') return trace;
  const outlet = outletNamed(trace.name)?.name ?? trace.name;
  for (const [statement, other] of claim) {
    const publisher = publisherOf(setting, statement.report);
    if ((outletNamed(publisher)?.name ?? publisher) !== outlet || other.key === trace.key) continue;
    return { ...other, reasons: [`${outlet} is named as the source, and its own report is in the set`] };
  }
  return trace;
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
  const followed = new Map<Statement, Trace>();
  for (const statement of statements)
    followed.set(
      statement,
      stated.get(statement) ??
        communiqueTrace(statement, setting) ??
        namedInSameText(statement, stated, setting) ??
        unsignedTrace(statement, setting),
    );
  return new Map([...followed].map(([statement, trace]) => [statement, relayed(trace, followed, setting)]));
}
