import {
  type AttributionLink,
  joinedQuote,
  type Reading,
  type Report,
  type SourceKind,
  spanOf,
  type Statement,
} from '../model/index.ts';
import { shortHash } from '../text/index.ts';
import type { SourceRef } from './decision.ts';
import type { Standing } from './standing.ts';

type Chains = Map<string, AttributionLink[]>;

const BY_HAND = 'sentence';

/** A statement that a person marked: the words as they stand, in the report's own voice. */
function markedStatement(
  report: Report,
  ranges: readonly { start: number; end: number }[],
  stance: Statement['stance'],
): Statement {
  const spans = ranges.map((range) => spanOf(report, range));
  return {
    id: shortHash(report.id, 'marked', ...ranges.flatMap(({ start, end }) => [start, end])),
    report: report.id,
    kind: BY_HAND,
    spans,
    quote: joinedQuote(spans),
    stance,
    stanceCue: [],
    attribution: [],
    own: [],
    quantities: [],
    times: [],
    places: [],
  };
}

function isWithin(inner: readonly { start: number; end: number }[], outer: Statement): boolean {
  return inner.every(({ start, end }) => outer.spans.some((span) => span.start <= start && span.end >= end));
}

/** Measures of the reading that lie inside the marked words, and the chain of the statement that holds these. */
function withMeasures(statement: Statement, reading: Reading): Statement {
  const inside = <Measure extends { readonly spans: readonly { start: number; end: number }[] }>(
    all: readonly Measure[],
  ): Measure[] => all.filter(({ spans }) => isWithin(spans, statement));
  const holder = reading.statements.find((other) => isWithin(statement.spans, other));
  return {
    ...statement,
    attribution: [...(holder?.attribution ?? [])],
    quantities: inside(reading.quantities),
    times: inside(reading.times),
    places: inside(reading.places),
  };
}

/** Adds the statements that people marked to the reading of their report, unless it reads them itself. */
export function addMarked(readings: readonly Reading[], standing: readonly Standing[]): Reading[] {
  return readings.map((reading) => {
    const marked = standing.flatMap(({ decision: { body } }) =>
      body.kind === 'add-statement' && body.report === reading.report.id
        ? [withMeasures(markedStatement(reading.report, body.spans, body.stance), reading)]
        : [],
    );
    const known = new Set(reading.statements.map(({ id }) => id));
    const fresh = marked.filter(({ id }, i) => !known.has(id) && marked.findIndex((m) => m.id === id) === i);
    return fresh.length === 0 ? reading : { ...reading, statements: [...reading.statements, ...fresh] };
  });
}

function linkAt(chains: Chains, { statement, link }: SourceRef): AttributionLink | undefined {
  return chains.get(statement)?.[link];
}

function isNamed({ kind }: AttributionLink): boolean {
  return kind !== 'unnamed' && kind !== 'general' && kind !== 'witness';
}

/** Every link of a name in the set for a named source; an unnamed one is only itself ("an official" is many people). */
function linksOf(chains: Chains, refs: readonly SourceRef[]): SourceRef[] {
  const named = refs.flatMap((ref) => {
    const link = linkAt(chains, ref);
    return link !== undefined && isNamed(link) ? [link.name] : [];
  });
  const names = new Set(named);
  const all = [...chains].flatMap(([statement, links]) =>
    links.flatMap((one, link) => (isNamed(one) && names.has(one.name) ? [{ statement, link }] : [])),
  );
  return [...all, ...refs];
}

function change(chains: Chains, refs: readonly SourceRef[], to: Partial<AttributionLink>): void {
  for (const ref of refs) {
    const links = chains.get(ref.statement);
    const link = links?.[ref.link];
    if (links !== undefined && link !== undefined)
      chains.set(ref.statement, links.with(ref.link, { ...link, ...to }));
  }
}

/** The name and kind under which joined sources go: the given name, else that of the first named one. */
function joinedIdentity(
  chains: Chains,
  refs: readonly SourceRef[],
  given: string | undefined,
): Partial<AttributionLink> {
  const links = refs.map((ref) => linkAt(chains, ref)).filter((link) => link !== undefined);
  const first = links.find(isNamed) ?? links[0];
  if (first === undefined) return {};
  const kind: SourceKind = isNamed(first) ? first.kind : 'person';
  const name = given ?? (isNamed(first) ? first.name : `${first.name} (joined by hand)`);
  return { name, kind, role: first.role };
}

function applyOne(chains: Chains, { decision: { body, words }, idOf }: Standing): void {
  const here = (refs: readonly SourceRef[]): SourceRef[] =>
    refs.map(({ statement, link }) => ({ statement: idOf(statement), link }));
  switch (body.kind) {
    case 'retype-source':
      change(chains, linksOf(chains, here(body.sources)), { kind: body.sourceKind });
      return;
    case 'join-sources': {
      const refs = here(body.sources);
      change(chains, linksOf(chains, refs), joinedIdentity(chains, refs, words.name));
      return;
    }
    case 'part-sources': {
      const refs = here(body.sources);
      const first = linkAt(chains, refs[0]!);
      if (first !== undefined) change(chains, refs, { name: words.name ?? `${first.name} (another)` });
      return;
    }
    default:
  }
}

/** The reading itself where no chain of it was changed. */
function withChains(reading: Reading, chains: Chains): Reading {
  const isAsBefore = ({ id, attribution }: Statement): boolean => chains.get(id) === attribution;
  if (reading.statements.every(isAsBefore)) return reading;
  const statements = reading.statements.map((statement) =>
    isAsBefore(statement) ? statement : { ...statement, attribution: chains.get(statement.id)! },
  );
  return { ...reading, statements };
}

const ABOUT_SOURCES = new Set(['retype-source', 'join-sources', 'part-sources']);

/**
 * Gives statements the sources that people judged them to have: kinds set anew, names and unnamed sources joined or
 * parted, in the order of the decisions. A decision about a named source holds wherever the set names it so.
 */
export function applyToStatements(readings: readonly Reading[], standing: readonly Standing[]): Reading[] {
  const concerned = standing.filter(({ decision }) => ABOUT_SOURCES.has(decision.body.kind));
  if (concerned.length === 0) return [...readings];
  const all = readings.flatMap(({ statements }) => statements);
  const chains: Chains = new Map(all.map(({ id, attribution }) => [id, attribution]));
  for (const one of concerned) applyOne(chains, one);
  return readings.map((reading) => withChains(reading, chains));
}
