import type { CountRange, Origin, Relation, Statement } from '../model/index.ts';
import { fewestGroups } from './cover.ts';
import { followClaim } from './follow.ts';
import { type OriginRelation, relateOrigins } from './relate-origins.ts';
import type { Setting } from './setting.ts';
import type { Trace } from './trace.ts';

/** A statement with its relation to the claim. */
export interface RelatedStatement {
  readonly statement: Statement;
  readonly relation: Relation;
}

/** The origins of a claim, how many of them are independent, and why when that cannot be said. */
export interface CountedOrigins {
  readonly origins: readonly Origin[];
  readonly independent: CountRange | null;
  readonly why: string | null;
}

interface Group {
  readonly traces: Trace[];
  readonly members: RelatedStatement[];
}

/** Puts statements together whose traces must be one, in the order in which they are given. */
function groupByOrigin(related: readonly RelatedStatement[], setting: Setting): Group[] {
  const traces = followClaim(
    related.map(({ statement }) => statement),
    setting,
  );
  const groups: Group[] = [];
  for (const member of related) {
    const trace = traces.get(member.statement)!;
    const group = groups.find((known) =>
      known.traces.some((other) => relateOrigins(trace, other).verdict === 'must'),
    );
    if (group === undefined) groups.push({ traces: [trace], members: [member] });
    else addMember(group, member, trace);
  }
  return groups;
}

function addMember(group: Group, member: RelatedStatement, trace: Trace): void {
  group.members.push(member);
  if (!group.traces.some(({ key }) => key === trace.key)) group.traces.push(trace);
}

/** Two groups may be one unless some trace of the one cannot be some trace of the other. */
function relateGroups(a: Group, b: Group): OriginRelation {
  const relations = a.traces.flatMap((left) => b.traces.map((right) => relateOrigins(left, right)));
  return relations.find(({ verdict }) => verdict === 'cannot') ?? relations[0]!;
}

function originOf(group: Group, at: number, groups: readonly Group[]): Origin {
  const others = groups.map((other, i) => ({ i, ...relateGroups(group, other) })).filter(({ i }) => i !== at);
  const maybe = others.filter(({ verdict }) => verdict === 'may');
  const named = group.traces[0]!;
  return {
    name: named.name,
    kind: named.kind,
    statements: group.members.map(({ statement }) => statement.id),
    maybeSameAs: maybe.map(({ i }) => i),
    reasons: [
      ...new Set([
        ...group.traces.flatMap(({ reasons }) => reasons),
        ...maybe.map(({ i, reason }) => `may be the same as ${groups[i]!.traces[0]!.name}: ${reason}`),
      ]),
    ],
  };
}

function countSupporting(groups: readonly Group[]): CountRange | null {
  const supporting = groups.filter(({ members }) => members.some(({ relation }) => relation === 'supports'));
  if (supporting.length === 0) return null;
  const may = (i: number, j: number) => relateGroups(supporting[i]!, supporting[j]!).verdict !== 'cannot';
  return { min: fewestGroups(supporting.length, may), max: supporting.length };
}

/**
 * Origins of a claim's statements and the range of independent ones among those that support it: `max` counts
 * groups that must be told apart unless shown to be one, `min` the fewest groups in which every two may be one.
 * @param related in a fixed order; the first statement of an origin gives it its name
 */
export function countOrigins(related: readonly RelatedStatement[], setting: Setting): CountedOrigins {
  const groups = groupByOrigin(related, setting);
  const independent = countSupporting(groups);
  return {
    origins: groups.map((group, at) => originOf(group, at, groups)),
    independent,
    why: independent === null ? 'no statement supports it: it is only denied or questioned' : null,
  };
}
