import type { DerivationKind } from '../model/index.ts';
import { groupBy } from '../text/index.ts';
import type { LineageEdge, LineageGraph, LineageNode } from './lineage-graph.ts';
import { layOut, type Place } from './lineage-layout.ts';
import { type Html, html } from './markup.ts';
import type { View } from './view.ts';
import { count, DERIVATION_NAMES, percent } from './wording.ts';

const BOX = { width: 172, height: 46 };
const GAP = { across: 52, down: 12 };
const MARGIN = 6;
const LABEL_LENGTH = 21;
/** Edges leave a box below its middle and arrive above it, so that no two in one row run into each other. */
const LEAVES_AT = 30;
const ARRIVES_AT = 16;
/** Heads above each other have trunks beside each other, this many before they repeat. */
const TRUNKS = 6;

/** What an edge says: wording went over, a source is named, or both lean on something else. */
const EDGE_CLASSES: Readonly<Record<DerivationKind, string>> = {
  copies: 'wording',
  abridges: 'wording',
  edits: 'wording',
  rewrites: 'wording',
  updates: 'wording',
  corrects: 'wording',
  credits: 'naming',
  cites: 'naming',
  'shares-source': 'sharing',
  'shares-document': 'sharing',
};

/** The lineage as an inline SVG: what is leaned on at the left, what leans on it at the right. */
export function lineagePicture(graph: LineageGraph, view: View, label: string): Html {
  const places = layOut(graph);
  let [layers, rows] = [1, 1];
  for (const { layer, row } of places.values())
    [layers, rows] = [Math.max(layers, layer + 1), Math.max(rows, row + 1)];
  const drawing = { view, edgesFrom: groupBy(graph.edges, (edge) => edge.from) };
  const width = layers * BOX.width + (layers - 1) * GAP.across + 2 * MARGIN;
  const height = rows * BOX.height + (rows - 1) * GAP.down + 2 * MARGIN;
  return html`<div class="lineage" tabindex="0" role="group" aria-label="${label}"><svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
${graph.edges.map((edge) => edgePath(edge, places))}
${graph.nodes.map((node) => nodeBox(node, places.get(node.key), drawing))}</svg></div>`;
}

function corner({ layer, row }: Place): { readonly x: number; readonly y: number } {
  return { x: MARGIN + layer * (BOX.width + GAP.across), y: MARGIN + row * (BOX.height + GAP.down) };
}

/**
 * Runs the way the words went, from what is leaned on to what leans on it: along a trunk at the right of the first,
 * so that the edges of one head stay one line however many they are.
 */
function edgePath({ from, to, derivation }: LineageEdge, places: ReadonlyMap<string, Place>): Html | false {
  const [start, end] = [places.get(to), places.get(from)];
  if (!start || !end) return false;
  const unknown = derivation.direction === 'unknown';
  const [a, b] = [corner(start), corner(end)];
  const [x, y, toX, toY] = [a.x + BOX.width, a.y + LEAVES_AT, b.x, b.y + ARRIVES_AT];
  const trunk = x + 8 + (start.row % TRUNKS) * 6;
  const head = unknown
    ? false
    : html`<path class="head" d="M${toX - 8} ${toY - 4}L${toX} ${toY}L${toX - 8} ${toY + 4}Z"/>`;
  return html`<g class="edge ${EDGE_CLASSES[derivation.kind]}${unknown && ' unknown'}"><path d="M${x} ${y}H${trunk}V${toY}H${toX}"/>${head}</g>`;
}

interface Drawing {
  readonly view: View;
  readonly edgesFrom: ReadonlyMap<string, readonly LineageEdge[]>;
}

function nodeBox(node: LineageNode, place: Place | undefined, drawing: Drawing): Html | false {
  if (!place) return false;
  const { x, y } = corner(place);
  const { view } = drawing;
  const name = nodeName(node, view);
  const target = view.reports.get(node.reports[0] ?? '')?.anchor;
  const label = html`<text class="name" x="10" y="19">${shortened(name)}</text>`;
  const linked = target && node.kind !== 'folded' ? html`<a href="#${target}">${label}</a>` : label;
  const radius = node.kind === 'outside' ? BOX.height / 2 : 5;
  return html`<g class="node ${node.kind}"><title>${name}</title><rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="${radius}"/><svg x="${x}" y="${y}" width="${BOX.width - 6}" height="${BOX.height}">${linked}<text x="10" y="36">${relationLine(node, drawing)}</text></svg></g>`;
}

function nodeName(node: LineageNode, view: View): string {
  if (node.kind === 'outside') return node.sources.join(', ');
  if (node.kind === 'folded')
    return `${count(node.reports.length, 'report')}: each ${DERIVATION_NAMES[node.does ?? 'copies']}`;
  const report = view.reports.get(node.reports[0] ?? '');
  return report ? `R${report.number} ${report.name}` : 'a report that is not here';
}

/** The second line in a box: what the report does with what it leans on, linked to the comparison. */
function relationLine(node: LineageNode, { view, edgesFrom }: Drawing): Html {
  if (node.kind === 'outside')
    return html`${node.sources.length > 1 && `${node.sources.length} sources `}outside this set`;
  if (node.kind === 'other-family') return html`of another family`;
  if (node.kind === 'folded') return html`${shortened(numbers(node, view))}`;
  const edges = edgesFrom.get(node.key) ?? [];
  if (edges.length === 0) return html`leans on none of these`;
  const first = (edges.find((edge) => edge.derivation.passages.length > 0) ?? edges[0]!).derivation;
  const share = first.passages.length > 0 && ` ${percent(first.strength)}`;
  const more = edges.length > 1 && ` +${edges.length - 1}`;
  const unsure = first.direction === 'unknown' && ' ?';
  return html`<a href="#p${view.derivationIndex.get(first) ?? 0}">${DERIVATION_NAMES[first.kind].replace(/:$/, '')}${share}${unsure}${more}</a>`;
}

function numbers(node: LineageNode, view: View): string {
  return node.reports
    .flatMap((id) => view.reports.get(id)?.number ?? [])
    .map((number) => `R${number}`)
    .join(' ');
}

function shortened(name: string): string {
  const letters = Array.from(name);
  return letters.length <= LABEL_LENGTH
    ? name
    : `${letters
        .slice(0, LABEL_LENGTH - 1)
        .join('')
        .trimEnd()}…`;
}
