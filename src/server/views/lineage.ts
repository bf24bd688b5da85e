import { lineageGraph } from '../../dossier/index.ts';
import type { Derivation, Dossier, Family } from '../../model/index.ts';
import { groupBy } from '../../text/index.ts';
import type { LineageEdge, LineageNode, LineageView } from '../api/index.ts';
import type { Shelf } from './shelf.ts';

type Graph = ReturnType<typeof lineageGraph>;

/** A family with a source that copies of it are drawn one by one for; every report is in one. */
function allAsFamily({ reports, families }: Dossier): Family[] {
  if (families.length > 0) return families;
  const members = reports.map(({ id }) => ({ report: id, mode: 'unknown' as const, also: [] }));
  return [{ id: 'all', origin: null, members }];
}

/** Reports with a statement in the claim. */
function reportsOfClaim(claim: string, shelf: Shelf): Set<string> {
  const links = shelf.claims.get(claim)?.statements ?? [];
  return new Set(links.flatMap(({ id }) => shelf.statements.get(id)?.report ?? []));
}

function among(derivations: readonly Derivation[], reports: ReadonlySet<string>): Derivation[] {
  return derivations.filter(
    ({ from, to }) => reports.has(from) && (typeof to !== 'string' || reports.has(to)),
  );
}

const FAMILY = 'm:';

function isFamily({ key }: Graph['nodes'][number]): boolean {
  return key.startsWith(FAMILY);
}

function labelOf(node: Graph['nodes'][number], shelf: Shelf): string {
  if (isFamily(node)) return `${shelf.refs.get(node.reports[0]!)?.name ?? ''} +${node.reports.length - 1}`;
  if (node.kind === 'outside') return node.sources.length === 1 ? node.sources[0]! : '';
  return node.kind === 'folded' ? '' : (shelf.refs.get(node.reports[0]!)?.name ?? node.reports[0]!);
}

function earliest(reports: readonly string[], shelf: Shelf): string | null {
  return reports.flatMap((id) => shelf.refs.get(id)?.published ?? []).sort()[0] ?? null;
}

function nodeView(node: Graph['nodes'][number], shelf: Shelf): LineageNode {
  return {
    key: node.key,
    kind: node.kind === 'other-family' ? 'report' : node.kind,
    label: labelOf(node, shelf),
    reports: [...(node.kind === 'outside' ? [] : node.reports)],
    published: earliest(node.reports, shelf),
    family: shelf.refs.get(node.reports[0] ?? '')?.family ?? null,
  };
}

function edgeView(edges: Graph['edges'], counts: ReadonlyMap<string, number>): LineageEdge {
  const { from, to, derivation } = edges[0]!;
  return {
    from,
    to,
    kind: derivation.kind,
    known: derivation.direction === 'known',
    derivation: derivation.id,
    count: counts.get(from) ?? edges.length,
    strength: derivation.strength,
  };
}

function edgesOf(graph: Graph): LineageEdge[] {
  const folded = new Map(
    graph.nodes
      .filter(({ kind, does }) => kind === 'folded' && does !== null)
      .map(({ key, reports }) => [key, reports.length]),
  );
  const alike = groupBy(graph.edges, ({ from, to, derivation }) => `${from}\0${to}\0${derivation.kind}`);
  return [...alike.values()].map((edges) => edgeView(edges, folded));
}

/**
 * How lineage is drawn: all of it, that of one claim or that of one family; reports each by itself, those that do the same
 * folded, or whole families folded.
 */
export interface LineageChoice {
  readonly claim?: string | undefined;
  readonly family?: string | undefined;
  readonly fold: 'no' | 'alike' | 'families';
}

/** A family of several reports as one node; edges inside it fall away. */
function familiesFolded({ nodes, edges }: Graph, families: readonly Family[]): Graph {
  const several = families.filter(({ members }) => members.length > 1);
  const key = new Map(
    several.flatMap(({ id, members }) => members.map((one) => [`r:${one.report}`, `${FAMILY}${id}`])),
  );
  const target = (old: string) => key.get(old) ?? old;
  const added = several.map(({ id, members }) => ({
    key: `${FAMILY}${id}`,
    kind: 'folded' as const,
    reports: members.map(({ report }) => report),
    sources: [],
    does: null,
  }));
  return {
    nodes: [...nodes.filter((node) => !key.has(node.key)), ...added],
    edges: edges
      .map((edge) => ({ ...edge, from: target(edge.from), to: target(edge.to) }))
      .filter(({ from, to }) => from !== to),
  };
}

function graphOf(
  fold: LineageChoice['fold'],
  families: readonly Family[],
  derivations: readonly Derivation[],
): Graph {
  if (fold === 'alike') return lineageGraph(families, derivations);
  const reports = families.flatMap(({ members }) => members.map(({ report }) => report));
  const graph = unfolded(derivations, [...new Set(reports)]);
  return fold === 'no' ? graph : familiesFolded(graph, families);
}

/** The reports that a choice is about. */
function chosenReports({ claim, family }: LineageChoice, shelf: Shelf): ReadonlySet<string> {
  const { reports, families } = shelf.dossier;
  const ofClaim = claim === undefined ? new Set(reports.map(({ id }) => id)) : reportsOfClaim(claim, shelf);
  if (family === undefined) return ofClaim;
  const members = families.find(({ id }) => id === family)?.members ?? [];
  return new Set(members.flatMap(({ report }) => (ofClaim.has(report) ? [report] : [])));
}

function unfolded(derivations: readonly Derivation[], reports: readonly string[]): Graph {
  const target = ({ to }: Derivation) => (typeof to === 'string' ? `r:${to}` : `s:${to.source}`);
  const edges = derivations.map((one) => ({ from: `r:${one.from}`, to: target(one), derivation: one }));
  const sources = new Set(derivations.flatMap(({ to }) => (typeof to === 'string' ? [] : to.source)));
  const nodes = [
    ...reports.map((id) => ({
      key: `r:${id}`,
      kind: 'report' as const,
      reports: [id],
      sources: [],
      does: null,
    })),
    ...[...sources].map((name) => ({
      key: `s:${name}`,
      kind: 'outside' as const,
      reports: [],
      sources: [name],
      does: null,
    })),
  ];
  return { nodes, edges };
}

/** Who leaned on whom as nodes and edges; reports that stand alone are listed and not drawn. */
export function lineageOf(shelf: Shelf, choice: LineageChoice): LineageView {
  const { dossier } = shelf;
  const chosen = chosenReports(choice, shelf);
  const derivations = among(dossier.derivations, chosen);
  const families = allAsFamily(dossier).map((family) => ({
    ...family,
    members: family.members.filter(({ report }) => chosen.has(report)),
  }));
  const graph = graphOf(choice.fold, families, derivations);
  const linked = new Set(graph.edges.flatMap(({ from, to }) => [from, to]));
  const isDrawn = (node: Graph['nodes'][number]) => linked.has(node.key) || isFamily(node);
  const drawn = graph.nodes.filter(isDrawn);
  const alone = graph.nodes.filter((node) => !isDrawn(node) && node.kind !== 'outside');
  return {
    revision: shelf.revision,
    nodes: drawn.map((node) => nodeView(node, shelf)),
    edges: edgesOf(graph),
    alone: alone.flatMap(({ reports }) => reports),
  };
}
