import { graphlib, layout } from '@dagrejs/dagre';
import type { LineageView } from '../../src/server/api/index.ts';

export type ToLayOut = Pick<LineageView, 'nodes' | 'edges'>;

/** Where each node is drawn (its middle) and how large the whole is. */
export interface LaidOut {
  readonly places: Readonly<Record<string, readonly [x: number, y: number]>>;
  readonly width: number;
  readonly height: number;
}

export const NODE = { width: 170, height: 44 } as const;

/** Layers from left to right: what others lean on stands left of those that lean on it. */
export function layOut({ nodes, edges }: ToLayOut): LaidOut {
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 14, ranksep: 70, marginx: 12, marginy: 12 });
  graph.setDefaultEdgeLabel(() => ({}));
  const inOrder = nodes.toSorted((a, b) => ((a.published ?? '') < (b.published ?? '') ? -1 : 1));
  for (const { key } of inOrder) graph.setNode(key, { ...NODE });
  for (const { from, to } of edges) graph.setEdge(to, from);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const places = Object.fromEntries(
    nodes.map(({ key }) => [key, [graph.node(key).x, graph.node(key).y] as const]),
  );
  return { places, width, height };
}
