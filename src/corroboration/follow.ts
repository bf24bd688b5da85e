import type { AttributionLink, Statement } from '../model/index.ts';
import { countryOfHost } from '../measures/index.ts';
import { groupBy, remember, rememberWith } from '../text/index.ts';
import { bodyBehind } from './bodies.ts';
import { type Named, namedNearby, type Stated } from './named-nearby.ts';
import type { Told } from './offices.ts';
import { promiser, recordKeeper } from './official-record.ts';
import { communiqueTrace, ownTrace, publisherTrace, unsignedTrace } from './own-voice.ts';
import { followRelays } from './relays.ts';
import { publisherOf, roleElsewhere, roleIn, type Setting, textOf } from './setting.ts';
import { namedElsewhere } from './same-words.ts';
import { isHearsay, isPublishersOwn, lastSource } from './somebody.ts';
import { sourceTrace } from './source-trace.ts';
import { labelledSpeaker } from './speaker-label.ts';
import { type Trace, unknownTrace } from './trace.ts';

/** The trace that a statement's own words give, or null when it speaks in its own voice without a sign. */
const statedTrace = rememberWith((statement: Statement, setting: Setting): Trace | null => {
  const last = sourceOf(statement, setting);
  if (last !== null && isPublishersOwn(last)) return publisherTrace(statement, setting);
  if (last !== null && last.kind !== 'general') return traceOf(statement, setting);
  const sign = statement.own.find(({ spans }) => isInside(statement, spans[0]!));
  if (sign !== undefined)
    return ownTrace(statement, setting, sign.spans.map(({ quote }) => quote).join(' … '));
  return last === null ? null : traceOf(statement, setting);
});

function sourceOf(statement: Statement, setting: Setting): AttributionLink | null {
  const text = setting.reports.get(statement.report)?.text ?? '';
  return lastSource(statement, publisherOf(setting, statement.report)) ?? labelledSpeaker(statement, text);
}

function isInside({ spans }: Statement, sign: { start: number; end: number }): boolean {
  return sign.start < spans.at(-1)!.end && spans[0]!.start < sign.end;
}

function traceOf(statement: Statement, setting: Setting): Trace {
  const last = sourceOf(statement, setting)!;
  const text = textOf(setting, statement.report);
  if (isHearsay(last))
    return unknownTrace(`hearsay in ${text}`, last.name, `“${last.name}” points to nobody in particular`);
  const role =
    last.kind === 'person' ? (roleIn(setting, statement.report, last.name) ?? last.role) : last.role;
  return { ...sourceTrace({ ...last, role }, text), told: toldIn(statement, setting) };
}

function toldIn({ report }: Statement, setting: Setting): Told {
  const known = setting.reports.get(report);
  if (known === undefined) return { country: null, published: null };
  return { country: countryOfHost(known), published: known.published };
}

/** The trace of what a report tells in its own voice of a scene where its reporter was, by signs elsewhere in it. */
function sceneTrace(statement: Statement, setting: Setting): Trace | null {
  const sign = statement.own[0];
  return sign === undefined
    ? null
    : ownTrace(statement, setting, sign.spans.map(({ quote }) => quote).join(' … '));
}

function indexNamed(all: readonly Stated[], setting: Setting): Named {
  return {
    byReport: groupBy(all, ({ statement }) => statement.report),
    byText: groupBy(all, ({ statement }) => textOf(setting, statement.report)),
  };
}

/**
 * Follows every statement of a claim to where its information comes from: along its attributions to the last-named
 * source; for words without one, to the body that publishes them, to a source that the same report or another copy of
 * the same text names for the same claim, to whoever keeps the record, to a scene that the reporter saw; else to the
 * text that they stand in. Outlets are followed to their own reports.
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
  const all = [...stated].map(([statement, trace]): Stated => ({ statement, trace }));
  const named = indexNamed(all, setting);
  const sources = [...stated.values()];
  const parties = statements.flatMap((statement) =>
    stated.has(statement) ? [] : (communiqueTrace(statement, setting) ?? []),
  );
  const followed = new Map<Statement, Trace>();
  for (const statement of statements)
    followed.set(
      statement,
      stated.get(statement) ??
        communiqueTrace(statement, setting) ??
        namedElsewhere(statement, all, setting) ??
        namedNearby(statement, named, setting) ??
        promiser(statement, parties) ??
        recordKeeper(statement, sources) ??
        sceneTrace(statement, setting) ??
        unsignedTrace(statement, setting),
    );
  return knowingRoles(followRelays(followed, setting), setting);
}

/** Gives each person all that any report of the claim says that they are: one paper names the office, another only the name. */
function knowingRoles(
  followed: ReadonlyMap<Statement, Trace>,
  setting: Setting,
): ReadonlyMap<Statement, Trace> {
  const reports = [...new Set([...followed.keys()].map(({ report }) => report))];
  const known = remember((trace: Trace): Trace => {
    const elsewhere = reports.flatMap((report) => roleElsewhere(setting, report, trace.name) ?? []);
    const roles = new Set([
      ...(trace.role?.split('; ') ?? []),
      ...elsewhere.flatMap((role) => role.split('; ')),
    ]);
    if (roles.size === 0) return trace;
    const role = [...roles].join('; ');
    return { ...trace, role, body: trace.body ?? bodyBehind(trace.name, role) };
  });
  return new Map(
    [...followed].map(([statement, trace]) => [statement, trace.kind === 'person' ? known(trace) : trace]),
  );
}
