import type { Derivation, Family, FamilyMode } from '../model/index.ts';
import { compareText, groupBy, shortHash } from '../text/index.ts';
import { withoutCircles } from './circles.ts';
import { type EdgeBetween, edgeBetween } from './family-edges.ts';
import { type Grouping, groupByWording } from './grouping.ts';
import { type Head, headOf } from './heads.ts';
import type { LineageIndex } from './lineage-index.ts';
import { linkAt, type Link, type Links } from './links.ts';
import { type ModeSigns, modeOf } from './modes.ts';
import type { Wording } from './wording.ts';

/** A family with what it takes to work out its derivations. Members are numbers of reports. */
export interface TracedFamily {
  readonly family: Family;
  readonly head: Head;
  readonly members: readonly number[];
  /** Works out the edges inside the family: they take more memory than all the rest, so nobody keeps them. */
  readonly edges: () => Derivation[];
}

/** Families in the order of their ids; `familyOf` by number of a report. */
export interface TracedFamilies {
  readonly traced: readonly TracedFamily[];
  readonly familyOf: (report: number) => Family;
}

/**
 * Sorts all reports of an index into families, each with its head, and tells how each member was made from it.
 * @param edge how two members are compared: worked out, or remembered from before
 */
export function traceFamilies(index: LineageIndex, edge: EdgeBetween = edgeBetween): TracedFamilies {
  const grouping = groupByWording(index);
  const takers = takersOf(grouping);
  const groups = membersByGroup(grouping.group);
  const heads = new Map(
    [...groups].map(([group, members]) => [group, headOf(index.wordings, members, (i) => takers.has(i))]),
  );
  const idOf = (report: number): string => familyId(index, heads.get(grouping.group[report]!)!);
  const context: Context = {
    index,
    edge,
    takers,
    neighbours: neighboursOf(index.links, grouping),
    signs: signsOf(index.links, grouping),
    idOf,
  };
  const traced = new Map(
    [...groups].map(([group, members]) => [group, traceFamily(context, heads.get(group)!, members)]),
  );
  return {
    traced: [...traced.values()].sort((a, b) => compareText(a.family.id, b.family.id)),
    familyOf: (report) => traced.get(grouping.group[report]!)!.family,
  };
}

interface Context {
  readonly index: LineageIndex;
  readonly edge: EdgeBetween;
  readonly takers: ReadonlyMap<number, readonly number[]>;
  readonly neighbours: Neighbours;
  readonly signs: (report: number) => readonly ModeSigns[];
  readonly idOf: (report: number) => string;
}

function traceFamily(context: Context, head: Head, members: readonly number[]): TracedFamily {
  const entries = members.map((number) => entryOf(context, head, { number, alone: members.length === 1 }));
  const family = {
    id: context.idOf(head.head),
    origin: head.origin,
    members: entries.sort((a, b) => compareText(a.report, b.report)),
  };
  return { family, head, members, edges: () => edgesInside(context, head, members) };
}

function edgesInside(context: Context, head: Head, members: readonly number[]): Derivation[] {
  const { wordings } = context.index;
  const others = members.filter((number) => number !== head.head);
  if (others.length === 0) return [];
  const base = { wording: wordings[head.head]!, origin: head.origin };
  const edges = others.flatMap((number) => {
    const edge = context.edge(base, wordings[number]!);
    return [edge, edgeToNeighbour(context, head, { number, any: edge === null })];
  });
  return withoutCircles(edges.filter((edge) => edge !== null));
}

function entryOf(
  { index: { wordings }, takers, signs, idOf }: Context,
  head: Head,
  { number, alone }: { readonly number: number; readonly alone: boolean },
): Family['members'][number] {
  const wording = wordings[number]!;
  const also = [...new Set((takers.get(number) ?? []).map(idOf))].sort(compareText);
  const mode =
    number === head.head ? modeOfHead(wording, head, alone) : modeOf(signs(number), also.length > 0);
  return { report: wording.report.id, mode, also };
}

/**
 * A neighbour is worth an edge of its own when it shares more with a text than older ones do: what was changed between. A text
 * that shares nothing with the head (`any`) hangs on whichever it resembles.
 */
function edgeToNeighbour(
  { index: { wordings }, edge, neighbours }: Context,
  head: Head,
  { number, any }: { readonly number: number; readonly any: boolean },
): Derivation | null {
  const near = neighbours.earlier.get(number) ?? (any ? neighbours.later.get(number) : undefined);
  if (near === undefined || near === head.head) return null;
  return edge({ wording: wordings[near]!, origin: head.origin }, wordings[number]!);
}

function modeOfHead({ weight, provenance }: Wording, { own, origin }: Head, alone: boolean): FamilyMode {
  if (weight.whole === 0) return 'unknown';
  if (own) return 'own';
  if (!alone && origin !== null) return 'verbatim';
  return provenance.credits.length > 0 || !alone ? 'unknown' : 'own';
}

function familyId({ wordings }: LineageIndex, { head }: Head): string {
  return shortHash('family', wordings[head]!.report.id);
}

function membersByGroup(group: Int32Array): Map<number, number[]> {
  return groupBy(group.keys(), (report) => group[report]!);
}

/** A neighbour must share so much more than any older text to be told from it. */
const NEARER = 0.02;

/** For each report the earlier one of its family that it resembles most, and the later one. */
interface Neighbours {
  readonly earlier: ReadonlyMap<number, number>;
  readonly later: ReadonlyMap<number, number>;
}

function neighboursOf(links: Links, { joins }: Grouping): Neighbours {
  const best = new Map<number, number>();
  const later = new Map<number, number>();
  for (const number of joins) {
    const link = linkAt(links, number);
    const known = best.get(link.b);
    if (known === undefined || isNearer(link, linkAt(links, known))) best.set(link.b, number);
    if (!later.has(link.a)) later.set(link.a, link.b);
  }
  return { earlier: new Map([...best].map(([report, number]) => [report, links.a[number]!])), later };
}

function isNearer(link: Link, than: Link): boolean {
  const gain = link.shareOfB.whole - than.shareOfB.whole;
  return gain > NEARER || (gain >= -NEARER && link.a < than.a);
}

/** What a report shares with each other of its family that it is linked with. */
function signsOf(links: Links, { joins }: Grouping): (report: number) => ModeSigns[] {
  const ofReport = new Map<number, number[]>();
  for (const number of joins)
    for (const report of [links.a[number]!, links.b[number]!]) {
      const known = ofReport.get(report);
      if (known === undefined) ofReport.set(report, [number]);
      else known.push(number);
    }
  return (report) => (ofReport.get(report) ?? []).map((number) => signFor(report, linkAt(links, number)));
}

function signFor(report: number, { a, shareOfA, shareOfB, density, retold }: Link): ModeSigns {
  const [own, other] = report === a ? [shareOfA, shareOfB] : [shareOfB, shareOfA];
  return { cover: own.cover, otherCover: other.cover, density, retold };
}

/** Which reports of other families each report took wording from. */
function takersOf({ strays, group }: Grouping): Map<number, number[]> {
  const astray = strays.filter(({ taker, giver }) => group[taker] !== group[giver]);
  const givers = [...groupBy(astray, ({ taker }) => taker)];
  return new Map(givers.map(([taker, links]) => [taker, links.map(({ giver }) => giver)]));
}
