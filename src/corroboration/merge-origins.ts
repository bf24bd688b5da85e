import type { Statement } from '../model/index.ts';
import { APART, type OriginRelation, relateOrigins } from './relate-origins.ts';
import type { Setting } from './setting.ts';
import type { Trace } from './trace.ts';

/** Traces that are one origin, by key, with the reasons why they are. */
export interface MergedTraces {
  readonly traces: readonly Trace[];
  readonly reasons: readonly string[];
}

interface Link {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

/**
 * Two groups cannot be one when a rule says so of some trace of the one and some trace of the other, or when no rule speaks of
 * any two: what is known of one name for an origin holds for its other names. Words that nobody is named for tell nothing
 * where another trace of their group names somebody.
 */
export function relateGroups(a: readonly Trace[], b: readonly Trace[]): OriginRelation {
  let first = APART;
  for (const left of telling(a))
    for (const right of telling(b)) {
      const relation = relateOrigins(left, right);
      if (relation.verdict === 'cannot' && relation !== APART) return relation;
      if (first === APART) first = relation;
    }
  return first;
}

function telling(group: readonly Trace[]): readonly Trace[] {
  const named = group.filter(({ kind }) => kind !== 'unknown');
  return named.length > 0 ? named : group;
}

/** Pairs of traces whose statements share a run of words, the first that has it with each later one. */
function sharedRunLinks(
  followed: ReadonlyMap<Statement, Trace>,
  runsIn: (statement: Statement) => readonly string[],
  why: string,
): readonly Link[] {
  const first = new Map<string, string>();
  const links: Link[] = [];
  for (const [statement, { key }] of followed)
    for (const run of runsIn(statement)) {
      const known = first.get(run);
      if (known === undefined) first.set(run, key);
      else if (known !== key) links.push({ from: known, to: key, reason: `${why}: “${run}”` });
    }
  return links;
}

/** The same words in quotation marks are one utterance, whoever each report has for the speaker; copied words are one text. */
function wordLinks(followed: ReadonlyMap<Statement, Trace>, setting: Setting): readonly Link[] {
  return [
    ...sharedRunLinks(followed, setting.spoken, 'the same words in quotation marks'),
    ...sharedRunLinks(followed, setting.copied, 'the same words in both reports'),
  ];
}

function mustLinks(traces: readonly Trace[]): readonly Link[] {
  return traces.flatMap((left, i) =>
    traces.slice(i + 1).flatMap((right): Link[] => {
      const { verdict, reason } = relateOrigins(left, right);
      return verdict === 'must' ? [{ from: left.key, to: right.key, reason }] : [];
    }),
  );
}

/**
 * Puts traces together that must be one: the same source by name or office, or the same words in quotation marks. A step
 * that would put two together which cannot be one is left out, so that a body without a name does not join two with one.
 */
export function mergeTraces(
  followed: ReadonlyMap<Statement, Trace>,
  setting: Setting,
): readonly MergedTraces[] {
  const byKey = new Map<string, Trace>();
  for (const trace of followed.values()) if (!byKey.has(trace.key)) byKey.set(trace.key, trace);
  const groups = new Map(
    [...byKey].map(([key, trace]) => [key, { traces: [trace], reasons: [] as string[] }]),
  );
  for (const link of [...mustLinks([...byKey.values()]), ...wordLinks(followed, setting)]) {
    const [a, b] = [groups.get(link.from)!, groups.get(link.to)!];
    if (a === b || relateGroups(a.traces, b.traces).verdict === 'cannot') continue;
    a.traces.push(...b.traces);
    a.reasons.push(...b.reasons, link.reason);
    for (const { key } of b.traces) groups.set(key, a);
  }
  return [...new Set(groups.values())];
}
