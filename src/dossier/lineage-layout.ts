import { groupBy } from '../text/index.ts';
import type { LineageGraph } from './lineage-graph.ts';

/** A place in the drawing: `layer` counts columns from the left, `row` rows from the top. */
export interface Place {
  readonly layer: number;
  readonly row: number;
}

/**
 * A layered drawing (after Sugiyama, Tagawa and Toda 1981): what is leaned on stands left of what leans on it.
 * Layers are longest paths with edges that would close a circle left out; rows follow the mean row of what a
 * node leans on, ties the order of the nodes.
 */
export function layOut(graph: LineageGraph): ReadonlyMap<string, Place> {
  const parents = new Map(
    [...groupBy(graph.edges, (edge) => edge.from)].map(([from, edges]) => [
      from,
      edges.map((edge) => edge.to),
    ]),
  );
  const layers = layersOf(graph, parents);
  const order = graph.nodes.map((node) => node.key);
  return rowsOf({ layers, order, parents });
}

/** Depth first with a stack of our own, so that a chain of thousands does not overflow the call stack. */
function layersOf(graph: LineageGraph, parents: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const layers = new Map<string, number>();
  const open = new Set<string>();
  for (const { key } of graph.nodes) {
    const stack = [key];
    while (stack.length > 0) settle(stack, { layers, open, parents });
  }
  return layers;
}

interface Walk {
  readonly layers: Map<string, number>;
  readonly open: Set<string>;
  readonly parents: ReadonlyMap<string, readonly string[]>;
}

/** First visit: open the node and go to what it leans on. Second visit: all of that is settled, so is the node. */
function settle(stack: string[], { layers, open, parents }: Walk): void {
  const key = stack.at(-1)!;
  const above = parents.get(key) ?? [];
  if (!layers.has(key) && !open.has(key)) {
    open.add(key);
    stack.push(...above.filter((parent) => !layers.has(parent) && !open.has(parent)));
    return;
  }
  if (!layers.has(key)) layers.set(key, 1 + Math.max(-1, ...above.map((parent) => layers.get(parent) ?? -1)));
  open.delete(key);
  stack.pop();
}

interface Ranked {
  readonly layers: ReadonlyMap<string, number>;
  readonly order: readonly string[];
  readonly parents: ReadonlyMap<string, readonly string[]>;
}

function rowsOf({ layers, order, parents }: Ranked): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const [layer, keys] of byLayer(layers, order).entries()) {
    const wanted = new Map(keys.map((key) => [key, meanRow(parents.get(key) ?? [], places)]));
    keys.sort((a, b) => wanted.get(a)! - wanted.get(b)!);
    for (const [row, key] of keys.entries()) places.set(key, { layer, row });
  }
  return places;
}

function byLayer(layers: ReadonlyMap<string, number>, order: readonly string[]): string[][] {
  const columns: string[][] = [];
  for (const key of order) (columns[layers.get(key) ?? 0] ??= []).push(key);
  return columns;
}

/** In thousandths of a row, whole, so that no order hangs on a floating-point tie. */
function meanRow(parents: readonly string[], places: ReadonlyMap<string, Place>): number {
  const rows = parents.flatMap((parent) => places.get(parent)?.row ?? []);
  return rows.length === 0 ? 0 : Math.floor((1000 * rows.reduce((sum, row) => sum + row, 0)) / rows.length);
}
