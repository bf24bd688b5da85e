import type { CountRange, Origin, Relation, Statement } from '../model/index.ts';
import { groupBy } from '../text/index.ts';
import { fewestGroups } from './cover.ts';
import { followClaim } from './follow.ts';
import { type MergedTraces, mergeTraces, relateGroups } from './merge-origins.ts';
import type { OriginRelation } from './relate-origins.ts';
import type { Setting } from './setting.ts';

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

interface Group extends MergedTraces {
  readonly members: readonly RelatedStatement[];
}

/** Puts statements together whose traces must be one, in the order in which they are given. */
function groupByOrigin(related: readonly RelatedStatement[], setting: Setting): readonly Group[] {
  const followed = followClaim(
    related.map(({ statement }) => statement),
    setting,
  );
  const merged = mergeTraces(followed, setting);
  const groupOf = new Map(merged.flatMap((group) => group.traces.map(({ key }) => [key, group] as const)));
  const members = groupBy(related, ({ statement }) => groupOf.get(followed.get(statement)!.key)!);
  return [...members].map(([group, held]) => ({
    members: held,
    traces: held
      .map(({ statement }) => followed.get(statement)!)
      .filter(({ key }, at, all) => all.findIndex((other) => other.key === key) === at),
    reasons: group.reasons,
  }));
}

/** How every two groups of a claim stand to each other; null beside itself. */
type Relations = readonly (readonly (OriginRelation | null)[])[];

function relateAll(groups: readonly Group[]): Relations {
  return groups.map((group, at) =>
    groups.map((other, i) => (i === at ? null : relateGroups(group.traces, other.traces))),
  );
}

function originOf(group: Group, relations: Relations[number], groups: readonly Group[]): Origin {
  const maybe = relations.flatMap((relation, i) =>
    relation?.verdict === 'may' ? [{ i, reason: relation.reason }] : [],
  );
  const named = group.traces[0]!;
  return {
    name: named.name,
    kind: named.kind,
    statements: group.members.map(({ statement }) => statement.id),
    maybeSameAs: maybe.map(({ i }) => i),
    reasons: [
      ...new Set([
        ...group.traces.flatMap(({ reasons }) => reasons),
        ...group.reasons,
        ...maybe.map(({ i, reason }) => `may be the same as ${groups[i]!.traces[0]!.name}: ${reason}`),
      ]),
    ],
  };
}

function countSupporting(groups: readonly Group[], relations: Relations): CountRange | null {
  const supporting = groups.flatMap(({ members }, at) =>
    members.some(({ relation }) => relation === 'supports') ? [at] : [],
  );
  if (supporting.length === 0) return null;
  const may = (i: number, j: number) => relations[supporting[i]!]![supporting[j]!]!.verdict !== 'cannot';
  return { min: fewestGroups(supporting.length, may), max: supporting.length };
}

/**
 * Origins of a claim's statements and the range of independent ones among those that support it: `max` counts
 * groups that must be told apart unless shown to be one, `min` the fewest groups in which every two may be one.
 * @param related in a fixed order; the first statement of an origin gives it its name
 */
export function countOrigins(related: readonly RelatedStatement[], setting: Setting): CountedOrigins {
  const groups = groupByOrigin(related, setting);
  const relations = relateAll(groups);
  const independent = countSupporting(groups, relations);
  return {
    origins: groups.map((group, at) => originOf(group, relations[at]!, groups)),
    independent,
    why: independent === null ? 'no statement supports it: it is only denied or questioned' : null,
  };
}
