import type { DerivationKind } from '../model/index.ts';
import type { LineageEdge, LineageGraph, LineageNode } from './lineage-graph.ts';
import { layOut, type Place } from './lineage-layout.ts';
import { type Html, html } from './markup.ts';
import type { View } from './view.ts';
import { count, DERIVATION_NAMES, percent } from './wording.ts';

const BOX = { width: 196, height: 46 };
const GAP = { across: 84, down: 14 };
const MARGIN = 6;
const LABEL_LENGTH = 25;

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
  const layers = 1 + Math.max(0, ...[...places.values()].map((place) => place.layer));
  const rows = 1 + Math.max(0, ...[...places.values()].map((place) => place.row));
  const width = layers * BOX.width + (layers - 1) * GAP.across + 2 * MARGIN;
  const height = rows * BOX.height + (rows - 1) * GAP.down + 2 * MARGIN;
  return html`<div class="lineage" tabindex="0" role="group" aria-label="${label}"><svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
${graph.edges.map((edge) => edgePath(edge, places))}
${graph.nodes.map((node) => nodeBox(node, places.get(node.key), { graph, view }))}</svg></div>`;
}

function corner({ layer, row }: Place): { readonly x: number; readonly y: number } {
  return { x: MARGIN + layer * (BOX.width + GAP.across), y: MARGIN + row * (BOX.height + GAP.down) };
}

/** Runs the way the words went: from what is leaned on to what leans on it. */
function edgePath({ from, to, derivation }: LineageEdge, places: ReadonlyMap<string, Place>): Html | false {
  const [start, end] = [places.get(to), places.get(from)];
  if (!start || !end) return false;
  const unknown = derivation.direction === 'unknown';
  const [a, b] = [corner(start), corner(end)];
  const [x1, y1, x2, y2] = [a.x + BOX.width, a.y + BOX.height / 2, b.x, b.y + BOX.height / 2];
  const bend = GAP.across / 2;
  const head = unknown
    ? false
    : html`<path class="head" d="M${x2 - 8} ${y2 - 4}L${x2} ${y2}L${x2 - 8} ${y2 + 4}Z"/>`;
  return html`<g class="edge ${EDGE_CLASSES[derivation.kind]}${unknown && ' unknown'}"><path d="M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}"/>${head}</g>`;
}

interface Drawing {
  readonly graph: LineageGraph;
  readonly view: View;
}

function nodeBox(node: LineageNode, place: Place | undefined, { graph, view }: Drawing): Html | false {
  if (!place) return false;
  const { x, y } = corner(place);
  const name = nodeName(node, view);
  const target = view.reports.get(node.reports[0] ?? '')?.anchor;
  const title = html`<text class="name" x="${x + 10}" y="${y + 19}">${shortened(name)}</text>`;
  return html`<g class="node ${node.kind}"><title>${name}</title><rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="${node.kind === 'outside' ? BOX.height / 2 : 5}"/>${target ? html`<a href="#${target}">${title}</a>` : title}<text x="${x + 10}" y="${y + 36}">${relationLine(node, graph, view)}</text></g>`;
}

function nodeName(node: LineageNode, view: View): string {
  if (node.kind === 'outside') return node.name;
  if (node.kind === 'folded') return `${count(node.reports.length, 'verbatim copy', 'verbatim copies')}`;
  const report = view.reports.get(node.reports[0] ?? '');
  return report ? `R${report.number} ${report.name}` : 'a report that is not here';
}

/** The second line in a box: what the report does with what it leans on, linked to the comparison. */
function relationLine(node: LineageNode, graph: LineageGraph, view: View): Html {
  if (node.kind === 'outside') return html`outside this set`;
  if (node.kind === 'other-family') return html`of another family`;
  if (node.kind === 'folded') return html`${shortened(numbers(node, view))}`;
  const edges = graph.edges.filter((edge) => edge.from === node.key);
  if (edges.length === 0) return html`leans on none of these`;
  const first = edges[0]!.derivation;
  const share = first.passages.length > 0 && ` ${percent(first.strength)}`;
  const more = edges.length > 1 && ` +${edges.length - 1}`;
  const unsure = first.direction === 'unknown' && ' ?';
  return html`<a href="#p${view.dossier.derivations.indexOf(first)}">${DERIVATION_NAMES[first.kind].replace(/:$/, '')}${share}${unsure}${more}</a>`;
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
