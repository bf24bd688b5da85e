import type { Derivation, Family } from '../model/index.ts';

/** A report, a source outside the set, or several copies folded into one. `key` is unique in its graph. */
export interface LineageNode {
  readonly key: string;
  readonly kind: 'report' | 'other-family' | 'outside' | 'folded';
  /** Report ids: one for a report, several for folded copies, none for an outside source. */
  readonly reports: readonly string[];
  /** The name of an outside source, else empty. */
  readonly name: string;
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

function targetKey(derivation: Derivation): string {
  return typeof derivation.to === 'string' ? `r:${derivation.to}` : `s:${derivation.to.source}`;
}

/**
 * The family with all it leans on: its members, reports of other families and outside sources. Verbatim copies
 * of one report that nothing leans on, and that lean on nothing else, are folded when there are more than three.
 */
export function lineageGraph(families: readonly Family[], derivations: readonly Derivation[]): LineageGraph {
  const members = new Set(families.flatMap((family) => family.members.map((member) => member.report)));
  const edges = derivations
    .filter((derivation) => members.has(derivation.from))
    .map((derivation) => ({ from: `r:${derivation.from}`, to: targetKey(derivation), derivation }));
  return folded({ nodes: nodesOf(members, edges), edges });
}

function nodesOf(members: ReadonlySet<string>, edges: readonly LineageEdge[]): LineageNode[] {
  const nodes = new Map<string, LineageNode>();
  for (const id of members) nodes.set(`r:${id}`, { key: `r:${id}`, kind: 'report', reports: [id], name: '' });
  for (const { to, derivation } of edges) if (!nodes.has(to)) nodes.set(to, outerNode(to, derivation.to));
  return [...nodes.values()];
}

function outerNode(key: string, to: Derivation['to']): LineageNode {
  return typeof to === 'string'
    ? { key, kind: 'other-family', reports: [to], name: '' }
    : { key, kind: 'outside', reports: [], name: to.source };
}

function folded(graph: LineageGraph): LineageGraph {
  const replaced = new Map<string, string>();
  const added: LineageNode[] = [];
  for (const [target, copies] of leafCopies(graph)) {
    if (copies.length <= MOST_COPIES) continue;
    const key = `f:${target}`;
    const reports = copies.map((edge) => edge.derivation.from);
    added.push({ key, kind: 'folded', reports, name: '' });
    for (const edge of copies) replaced.set(edge.from, key);
  }
  return {
    nodes: [...graph.nodes.filter((node) => !replaced.has(node.key)), ...added],
    edges: oneEdgeEach(graph.edges.map((edge) => ({ ...edge, from: replaced.get(edge.from) ?? edge.from }))),
  };
}

/** By target: edges of verbatim copies that are the only edge at their report. */
function leafCopies({ edges }: LineageGraph): Map<string, LineageEdge[]> {
  const degree = new Map<string, number>();
  for (const { from, to } of edges) for (const key of [from, to]) degree.set(key, (degree.get(key) ?? 0) + 1);
  const byTarget = new Map<string, LineageEdge[]>();
  for (const edge of edges)
    if (edge.derivation.kind === 'copies' && degree.get(edge.from) === 1)
      byTarget.set(edge.to, [...(byTarget.get(edge.to) ?? []), edge]);
  return byTarget;
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
