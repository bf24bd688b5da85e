import type { Derivation, Family, FamilyMode } from '../model/index.ts';
import { compareText, shortHash } from '../text/index.ts';
import { type Base, baseOf, relate } from './family-edges.ts';
import { type Grouping, groupByWording } from './grouping.ts';
import { type Head, headOf } from './heads.ts';
import type { LineageIndex, Link } from './lineage-index.ts';
import { strengthOf } from './verdict.ts';
import type { Wording } from './wording.ts';

/** Families with the edges inside them; `familyOf` by number of a report. */
export interface TracedFamilies {
  readonly families: Family[];
  readonly edges: Derivation[];
  readonly familyOf: (report: number) => Family;
}

/** Sorts all reports of an index into families, each with its head, and tells how each member was made from it. */
export function traceFamilies(index: LineageIndex): TracedFamilies {
  const grouping = groupByWording(index.wordings.length, index.links);
  const groups = membersByGroup(grouping.group);
  const heads = new Map([...groups].map(([group, members]) => [group, headOf(index.wordings, members)]));
  const idOf = (report: number): string => familyId(index, heads.get(grouping.group[report]!)!);
  const context: Context = { index, also: alsoOf(grouping, idOf), neighbours: neighboursOf(grouping), idOf };
  const traced = new Map(
    [...groups].map(([group, members]) => [group, traceFamily(context, heads.get(group)!, members)]),
  );
  return {
    families: [...traced.values()].map(({ family }) => family).sort((a, b) => compareText(a.id, b.id)),
    edges: [...traced.values()].flatMap(({ edges }) => edges),
    familyOf: (report) => traced.get(grouping.group[report]!)!.family,
  };
}

interface Context {
  readonly index: LineageIndex;
  readonly also: ReadonlyMap<number, readonly string[]>;
  readonly neighbours: ReadonlyMap<number, number>;
  readonly idOf: (report: number) => string;
}

interface Traced {
  readonly family: Family;
  readonly edges: readonly Derivation[];
}

function traceFamily(
  { index: { wordings }, also, neighbours, idOf }: Context,
  head: Head,
  members: readonly number[],
): Traced {
  const base = baseOf(wordings[head.head]!, head.origin, true);
  const edges: Derivation[] = [];
  const made = members.map((number) => {
    const others = also.get(number) ?? [];
    const entry = (mode: FamilyMode) => ({ report: wordings[number]!.report.id, mode, also: [...others] });
    if (number === head.head) return entry(modeOfHead(wordings[number]!, head, members.length));
    const { mode, edge } = relate(base, wordings[number]!, others.length > 0);
    const near = neighbours.get(number);
    const nearer =
      near === undefined || near === head.head
        ? null
        : edgeToNeighbour(base, wordings[near]!, wordings[number]!);
    for (const made of [edge, nearer]) if (made !== null) edges.push(made);
    return entry(mode);
  });
  const byReport = made.sort((a, b) => compareText(a.report, b.report));
  return { family: { id: idOf(head.head), origin: head.origin, members: byReport }, edges };
}

function edgeToNeighbour(base: Base, neighbour: Wording, member: Wording): Derivation | null {
  return relate(baseOf(neighbour, base.origin, false), member, false).edge;
}

function modeOfHead({ weight, provenance }: Wording, { own, origin }: Head, size: number): FamilyMode {
  if (weight.whole === 0) return 'unknown';
  if (own) return 'own';
  if (size > 1 && origin !== null) return 'verbatim';
  return provenance.credits.length > 0 || size > 1 ? 'unknown' : 'own';
}

function familyId({ wordings }: LineageIndex, { head }: Head): string {
  return shortHash('family', wordings[head]!.report.id);
}

function membersByGroup(group: Int32Array): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const [report, root] of group.entries()) {
    const members = groups.get(root);
    if (members === undefined) groups.set(root, [report]);
    else members.push(report);
  }
  return groups;
}

/** The earlier report that each report resembles most, inside its family. */
function neighboursOf({ joins }: Grouping): Map<number, number> {
  const best = new Map<number, Link>();
  for (const link of joins) {
    const known = best.get(link.b);
    if (known === undefined || strengthOf(link) > strengthOf(known)) best.set(link.b, link);
  }
  return new Map([...best].map(([report, link]) => [report, link.a]));
}

/** Further families whose wording a report took, by report. */
function alsoOf({ strays, group }: Grouping, idOf: (report: number) => string): Map<number, string[]> {
  const also = new Map<number, string[]>();
  for (const { a, b, likeness } of strays) {
    if (group[a] === group[b]) continue;
    const [taker, other] = likeness.a.cover >= likeness.b.cover ? [a, b] : [b, a];
    const known = also.get(taker) ?? [];
    if (!known.includes(idOf(other))) also.set(taker, [...known, idOf(other)].sort(compareText));
  }
  return also;
}
