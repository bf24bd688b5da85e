import { describe, expect, it } from 'vitest';
import type { Derivation, DerivationKind, Family } from '../model/index.ts';
import { type LineageGraph, lineageGraph } from './lineage-graph.ts';
import { layOut } from './lineage-layout.ts';

function edge(from: string, to: Derivation['to'], kind: DerivationKind = 'edits'): Derivation {
  const shape = { passages: [], evidence: [], direction: 'known', reasons: [], strength: 1 } as const;
  return {
    id: `${from}>${JSON.stringify(to)}`,
    from,
    to,
    kind,
    ...shape,
    passages: [],
    evidence: [],
    reasons: [],
  };
}

function family(...reports: readonly string[]): Family {
  return { id: 'f', origin: null, members: reports.map((report) => ({ report, mode: 'edited', also: [] })) };
}

/** Columns from left to right, keys from top to bottom. */
function columns(graph: LineageGraph): string[] {
  const drawn: string[][] = [];
  const places = [...layOut(graph)].sort(([, a], [, b]) => a.row - b.row);
  for (const [key, { layer }] of places) (drawn[layer] ??= []).push(key);
  return drawn.map((column) => column.join(' '));
}

describe('layOut', () => {
  it('sets the head left and what leans on it right', () => {
    const graph = lineageGraph([family('a', 'b', 'c')], [edge('b', 'a'), edge('c', 'b')]);
    expect(columns(graph)).toEqual(['r:a', 'r:b', 'r:c']);
  });

  it('sets an outside source before its first reader', () => {
    const graph = lineageGraph(
      [family('a', 'b')],
      [edge('a', { source: 'State radio' }, 'cites'), edge('b', 'a')],
    );
    expect(columns(graph)).toEqual(['s:State radio', 'r:a', 'r:b']);
  });

  it('takes the longest way to a report that leans on two', () => {
    const graph = lineageGraph([family('a', 'b', 'c')], [edge('c', 'a'), edge('c', 'b'), edge('b', 'a')]);
    expect(columns(graph)).toEqual(['r:a', 'r:b', 'r:c']);
  });

  it('sets children beside their parents', () => {
    const edges = [edge('z', 'a'), edge('y', 'b'), edge('x', 'b')];
    expect(columns(lineageGraph([family('a', 'b', 'x', 'y', 'z')], edges))).toEqual([
      'r:a r:b',
      'r:z r:x r:y',
    ]);
  });

  it('draws a circle all the same', () => {
    const graph = lineageGraph([family('a', 'b', 'c')], [edge('a', 'b'), edge('b', 'c'), edge('c', 'a')]);
    expect(columns(graph).join(' ').split(' ').sort()).toEqual(['r:a', 'r:b', 'r:c']);
  });

  it('takes a chain of ten thousand', () => {
    const ids = Array.from({ length: 10_000 }, (_, index) => `n${index}`);
    const graph = lineageGraph(
      [family(...ids)],
      ids.slice(1).map((id, index) => edge(id, `n${index}`)),
    );
    expect(layOut(graph).get('r:n9999')).toEqual({ layer: 9999, row: 0 });
  });
});

describe('lineageGraph', () => {
  it('folds four copies of one report that nothing leans on, and keeps the fifth that something leans on', () => {
    const copies = ['b', 'c', 'd', 'e', 'f'].map((id) => edge(id, 'a', 'copies'));
    const graph = lineageGraph([family('a', 'b', 'c', 'd', 'e', 'f', 'g')], [...copies, edge('g', 'f')]);
    expect(graph.nodes.map(({ key, kind, reports }) => `${key} ${kind} ${reports.join('')}`)).toEqual([
      'r:a report a',
      'r:f report f',
      'r:g report g',
      'f:copies known r:a folded bcde',
    ]);
    expect(graph.edges.map(({ from, to }) => `${from}>${to}`)).toEqual([
      'f:copies known r:a>r:a',
      'r:f>r:a',
      'r:g>r:f',
    ]);
  });

  it('folds eleven edits, and keeps what copies apart from what edits', () => {
    const ids = Array.from({ length: 11 }, (_, index) => `e${index}`);
    const edges = [...ids.map((id) => edge(id, 'a')), edge('b', 'a', 'copies')];
    const graph = lineageGraph([family('a', 'b', ...ids)], edges);
    expect(graph.nodes.map(({ key, does }) => `${key} ${does}`)).toEqual([
      'r:a null',
      'r:b null',
      'f:edits known r:a edits',
    ]);
  });

  it('folds four sources that one report alone names, and keeps the one that two name', () => {
    const cites = (from: string, source: string) => edge(from, { source }, 'cites');
    const edges = [...['p', 'q', 'r', 's', 't'].map((source) => cites('a', source)), cites('b', 't')];
    const { nodes } = lineageGraph([family('a', 'b')], edges);
    expect(nodes.map(({ key, sources }) => `${key} ${sources.join('')}`)).toEqual([
      'r:a ',
      'r:b ',
      's:t t',
      'o:r:a pqrs',
    ]);
  });

  it('draws three copies one by one', () => {
    const copies = ['b', 'c', 'd'].map((id) => edge(id, 'a', 'copies'));
    expect(lineageGraph([family('a', 'b', 'c', 'd')], copies).nodes).toHaveLength(4);
  });

  it('marks a report of another family', () => {
    const graph = lineageGraph([family('a')], [edge('a', 'elsewhere', 'cites')]);
    expect(graph.nodes.at(-1)).toEqual({
      key: 'r:elsewhere',
      kind: 'other-family',
      reports: ['elsewhere'],
      sources: [],
      does: null,
    });
  });
});
