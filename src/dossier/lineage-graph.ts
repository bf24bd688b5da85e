import type { Derivation, DerivationKind, Family } from '../model/index.ts';
import { groupBy } from '../text/index.ts';

/** A report, a source outside the set, or several copies folded into one. `key` is unique in its graph. */
export interface LineageNode {
  readonly key: string;
  readonly kind: 'report' | 'other-family' | 'outside' | 'folded';
  /** Report ids: one for a report, several for folded copies, none for an outside source. */
  readonly reports: readonly string[];
  /** The names of an outside source, or of several folded into one node; else empty. */
  readonly sources: readonly string[];
  /** What folded reports do with what they lean on, else null. */
  readonly does: DerivationKind | null;
}

/** An edge between node keys, from the one that leans to what it leans on. */
export interface LineageEdge {
  readonly from: string;
  readonly to: string;
  readonly derivation: Derivation;
}

export interface LineageGraph {
  readonly nodes: readonly LineageNode[];
  readonly edges: readonly LineageEdge[];
}

/** Copies of one report are drawn one by one up to this many; more are folded. */
const MOST_COPIES = 3;

/** Sources that one report alone names are drawn one by one up to this many. */
const MOST_SOURCES = 3;

/** As {@link MOST_COPIES}, for reports that abridge, edit or rewrite, each of which differs. */
const MOST_ALIKE = 10;

function targetKey(derivation: Derivation): string {
  return typeof derivation.to === 'string' ? `r:${derivation.to}` : `s:${derivation.to.source}`;
}

/**
 * The family with all it leans on: its members, reports of other families and outside sources. Reports that do the
 * same with the same text, on which nothing leans and which lean on nothing else, are folded when there are many.
 */
export function lineageGraph(families: readonly Family[], derivations: readonly Derivation[]): LineageGraph {
  const members = new Set(families.flatMap((family) => family.members.map((member) => member.report)));
  const edges = derivations
    .filter((derivation) => members.has(derivation.from))
    .map((derivation) => ({ from: `r:${derivation.from}`, to: targetKey(derivation), derivation }));
  return folded(foldedSources({ nodes: nodesOf(members, edges), edges }));
}

function nodesOf(members: ReadonlySet<string>, edges: readonly LineageEdge[]): LineageNode[] {
  const nodes = new Map<string, LineageNode>();
  for (const id of members)
    nodes.set(`r:${id}`, { key: `r:${id}`, kind: 'report', reports: [id], sources: [], does: null });
  for (const { to, derivation } of edges) if (!nodes.has(to)) nodes.set(to, outerNode(to, derivation.to));
  return [...nodes.values()];
}

function outerNode(key: string, to: Derivation['to']): LineageNode {
  return typeof to === 'string'
    ? { key, kind: 'other-family', reports: [to], sources: [], does: null }
    : { key, kind: 'outside', reports: [], sources: [to.source], does: null };
}

/** Sources that only one report names become one node when they are many. */
function foldedSources({ nodes, edges }: LineageGraph): LineageGraph {
  const uses = groupBy(edges, (edge) => edge.to);
  const single = edges.filter((edge) => edge.to.startsWith('s:') && uses.get(edge.to)!.length === 1);
  const target = new Map<string, string>();
  const added: LineageNode[] = [];
  for (const [from, named] of groupBy(single, (edge) => edge.from)) {
    if (named.length <= MOST_SOURCES) continue;
    const sources = named.map((edge) => edge.to.slice(2));
    added.push({ key: `o:${from}`, kind: 'outside', reports: [], sources, does: null });
    for (const edge of named) target.set(edge.to, `o:${from}`);
  }
  return {
    nodes: [...nodes.filter((node) => !target.has(node.key)), ...added],
    edges: edges.map((edge) => ({ ...edge, to: target.get(edge.to) ?? edge.to })),
  };
}

function folded(graph: LineageGraph): LineageGraph {
  const replaced = new Map<string, string>();
  const added: LineageNode[] = [];
  for (const [alike, edges] of groupBy(leafEdges(graph), likeness)) {
    const does = edges[0]!.derivation.kind;
    if (edges.length <= (does === 'copies' ? MOST_COPIES : MOST_ALIKE)) continue;
    const key = `f:${alike}`;
    added.push({
      key,
      kind: 'folded',
      reports: edges.map((edge) => edge.derivation.from),
      sources: [],
      does,
    });
    for (const edge of edges) replaced.set(edge.from, key);
  }
  return {
    nodes: [...graph.nodes.filter((node) => !replaced.has(node.key)), ...added],
    edges: oneEdgeEach(graph.edges.map((edge) => ({ ...edge, from: replaced.get(edge.from) ?? edge.from }))),
  };
}

function likeness({ to, derivation }: LineageEdge): string {
  return `${derivation.kind} ${derivation.direction} ${to}`;
}

/** Edges that are the only one at their report. */
function leafEdges({ edges }: LineageGraph): LineageEdge[] {
  const degree = new Map<string, number>();
  for (const { from, to } of edges) for (const key of [from, to]) degree.set(key, (degree.get(key) ?? 0) + 1);
  return edges.filter((edge) => degree.get(edge.from) === 1);
}

/** Folded copies keep one edge between them. */
function oneEdgeEach(edges: readonly LineageEdge[]): LineageEdge[] {
  const seen = new Set<string>();
  return edges.filter((edge) => {
    if (!edge.from.startsWith('f:')) return true;
    const fresh = !seen.has(edge.from);
    seen.add(edge.from);
    return fresh;
  });
}
