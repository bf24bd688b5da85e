import type { LineageStream, Wording } from '../lineage/index.ts';
import type { Derivation, Dossier, Family } from '../model/index.ts';
import type { ExportedFile } from './exported-file.ts';

/** What is told of each node and edge: key, whose it is, and GraphML's name of its type. */
const KEYS = [
  ['name', 'node', 'string'],
  ['type', 'node', 'string'],
  ['publisher', 'node', 'string'],
  ['published', 'node', 'string'],
  ['family', 'node', 'string'],
  ['mode', 'node', 'string'],
  ['kind', 'edge', 'string'],
  ['strength', 'edge', 'double'],
  ['passages', 'edge', 'int'],
  ['reasons', 'edge', 'string'],
  ['direction', 'edge', 'string'],
] as const;

type Key = (typeof KEYS)[number][0];
type Data = Partial<Record<Key, string | number | null>>;

const OPENING = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${KEYS.map(([key, owner, type]) => `<key id="${key}" for="${owner}" attr.name="${key}" attr.type="${type}"/>`).join('\n')}
<graph edgedefault="directed">
`;

/**
 * A lineage as GraphML (graphml.graphdrawing.org), piece by piece: a node for each report and for each source outside the set, an
 * edge for each derivation, from what leans to what it leans on; `directed="false"` where the direction is unknown, and `direction`
 * beside it, since many readers take one direction for all edges of a file.
 */
export function* graphmlOf(
  { families, derivations }: LineageStream,
  wordings: readonly Pick<Wording, 'report'>[],
): Generator<string> {
  yield OPENING;
  const nodes = new Map<string, number>();
  const members = membersOf(families);
  for (const { report } of wordings) {
    const { publisher, published, id } = report;
    nodes.set(reportKey(id), nodes.size);
    yield nodeOf(nodes.size - 1, { name: id, type: 'report', publisher, published, ...members.get(id) });
  }
  let number = 0;
  for (const derivation of derivations()) {
    const key = targetKey(derivation);
    if (!nodes.has(key)) {
      nodes.set(key, nodes.size);
      yield nodeOf(nodes.size - 1, { name: nameOf(derivation), type: 'source' });
    }
    yield edgeOf(derivation, number++, [nodes.get(reportKey(derivation.from))!, nodes.get(key)!]);
  }
  yield '</graph>\n</graphml>\n';
}

/** The lineage of a dossier as one file. */
export function graphmlFile({ reports, families, derivations }: Dossier): ExportedFile {
  const wordings = reports.map((report) => ({ report }));
  const text = [...graphmlOf({ families, derivations: () => derivations }, wordings)].join('');
  return { name: 'lineage.graphml', mediaType: 'application/graphml+xml', text };
}

function membersOf(families: readonly Family[]): Map<string, Data> {
  const entries = families.flatMap(({ id, members }) =>
    members.map(({ report, mode }) => [report, { family: id, mode }] as const),
  );
  return new Map(entries);
}

function reportKey(id: string): string {
  return `report ${id}`;
}

function targetKey({ to }: Derivation): string {
  return typeof to === 'string' ? reportKey(to) : `source ${to.source}`;
}

function nameOf({ to }: Derivation): string {
  return typeof to === 'string' ? to : to.source;
}

function nodeOf(number: number, data: Data): string {
  return `<node id="n${number}">${dataOf(data)}</node>\n`;
}

function edgeOf(derivation: Derivation, number: number, [from, to]: readonly [number, number]): string {
  const { kind, strength, passages, reasons, direction } = derivation;
  const undirected = direction === 'unknown' ? ' directed="false"' : '';
  const data = dataOf({ kind, strength, passages: passages.length, reasons: reasons.join('; '), direction });
  return `<edge id="e${number}" source="n${from}" target="n${to}"${undirected}>${data}</edge>\n`;
}

function dataOf(data: Data): string {
  return Object.entries(data)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `<data key="${key}">${escapeXml(String(value))}</data>`)
    .join('');
}

/** XML reads a bare carriage return as a line feed. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Text as the content of an element: what XML 1.0 cannot hold becomes U+FFFD. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"\r]/g, (mark) => ESCAPES[mark]!);
}
