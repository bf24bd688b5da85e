import fc from 'fast-check';
import { MultiGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import { expect, it } from 'vitest';
import type { Derivation, Report } from '../model/index.ts';
import { graphmlOf } from './graphml.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#13': '\r' };

function unescaped(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|#13);)/.test(text)) throw new Error(`a bare ampersand in ${text}`);
  return text.replace(/&(#?\w+);/g, (_, name: string) => ENTITIES[name]!);
}

/** A small reader of XML without comments or mixed content; throws at what is not well-formed. */
function readXml(xml: string): Element {
  if (/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(xml))
    throw new Error('not a character');
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  for (const [, closing, name, rest, empty, text] of xml
    .replace(/\r\n?/g, '\n')
    .replace(/^<\?xml[^>]*\?>\n/, '')
    .matchAll(/<(\/?)([a-z]+)((?: [\w.]+="[^"<]*")*)(\/?)>|([^<]+)|</g)) {
    if (text !== undefined) open.at(-1)!.text += unescaped(text);
    else if (name === undefined) throw new Error('a bare <');
    else if (closing === '/') {
      if (open.pop()!.name !== name) throw new Error(`${name} ends what did not begin`);
    } else {
      const found = [...rest!.matchAll(/([\w.]+)="([^"]*)"/g)].map(([, key, value]) => [
        key!,
        unescaped(value!),
      ]);
      const element = {
        name,
        attributes: Object.fromEntries(found) as Record<string, string>,
        children: [],
        text: '',
      };
      open.at(-1)!.children.push(element);
      if (empty === '') open.push(element);
    }
  }
  if (open.length !== 1 || top.children.length !== 1) throw new Error('not one whole element');
  return top.children[0]!;
}

function reportOf(id: string, publisher: string | null): Report {
  return {
    id,
    publisher,
    title: null,
    author: null,
    published: null,
    url: null,
    language: 'en',
    text: '',
    parts: [],
    original: { sha256: '', mediaType: 'text/plain' },
    inputs: [],
  };
}

function edge(from: string, to: Derivation['to'], direction: Derivation['direction']): Derivation {
  const reasons = ['it says so'];
  return { id: '', from, to, kind: 'credits', passages: [], evidence: [], direction, reasons, strength: 0.5 };
}

function graphOf(reports: readonly Report[], derivations: Derivation[]): readonly Element[] {
  const wordings = reports.map((report) => ({ report }));
  const families = reports.map(({ id }) => ({
    id: `family of ${id}`,
    origin: null,
    members: [{ report: id, mode: 'own' as const, also: [] }],
  }));
  const root = readXml([...graphmlOf({ families, derivations: () => derivations }, wordings)].join(''));
  return root.children.find(({ name }) => name === 'graph')!.children;
}

function dataOf({ children }: Element): Record<string, string> {
  return Object.fromEntries(children.map(({ attributes, text }) => [attributes.key!, text]));
}

it('has a node for each report and each source outside, and says where a direction is unknown', () => {
  const graph = graphOf(
    [reportOf('a', 'Osk Herald'), reportOf('b', null)],
    [edge('a', 'b', 'unknown'), edge('a', { source: 'AP' }, 'known'), edge('b', { source: 'AP' }, 'known')],
  );
  const nodes = graph.filter(({ name }) => name === 'node');
  expect(nodes.map(dataOf)).toEqual([
    { name: 'a', type: 'report', publisher: 'Osk Herald', family: 'family of a', mode: 'own' },
    { name: 'b', type: 'report', family: 'family of b', mode: 'own' },
    { name: 'AP', type: 'source' },
  ]);
  const edges = graph.filter(({ name }) => name === 'edge');
  expect(edges.map(({ attributes: { source, target, directed } }) => [source, target, directed])).toEqual([
    ['n0', 'n1', 'false'],
    ['n0', 'n2', undefined],
    ['n1', 'n2', undefined],
  ]);
  expect(dataOf(edges[0]!)).toEqual({
    kind: 'credits',
    strength: '0.5',
    passages: '0',
    reasons: 'it says so',
    direction: 'unknown',
  });
});

it('keeps a source apart from a report of the same name', () => {
  const graph = graphOf([reportOf('AP', null)], [edge('AP', { source: 'AP' }, 'known')]);
  expect(graph.map(({ name }) => name)).toEqual(['node', 'node', 'edge']);
});

it('is well-formed for any names, and gives them back but for what XML cannot hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (id, publisher) => {
      const [node] = graphOf([reportOf(id, publisher)], []);
      const { publisher: read } = dataOf(node!);
      expect(read).toBe(publisher);
    }),
  );
});

it('replaces what XML cannot hold', () => {
  const [node] = graphOf([reportOf('a\u0000\uD800b', '\u001B[31m\r')], []);
  expect(dataOf(node!)).toMatchObject({ name: 'a\uFFFD\uFFFDb', publisher: '\uFFFD[31m\r' });
});

it('is read by another program: the same nodes, edges and what is said of them', () => {
  const reports = [reportOf('a', 'Osk Herald'), reportOf('b', null)];
  const wordings = reports.map((report) => ({ report }));
  const derivations = [edge('a', 'b', 'unknown'), edge('a', { source: 'AP' }, 'known')];
  const xml = [...graphmlOf({ families: [], derivations: () => derivations }, wordings)].join('');
  const graph = parse(MultiGraph, xml);
  expect(graph.mapNodes((_, { name, type }) => [name, type])).toEqual([
    ['a', 'report'],
    ['b', 'report'],
    ['AP', 'source'],
  ]);
  const name = (node: string): unknown => graph.getNodeAttribute(node, 'name');
  expect(
    graph.mapEdges((_, { kind, strength, direction }, source, target) => [
      name(source),
      name(target),
      kind,
      strength,
      direction,
    ]),
  ).toEqual([
    ['a', 'b', 'credits', 0.5, 'unknown'],
    ['a', 'AP', 'credits', 0.5, 'known'],
  ]);
});
