import { MultiGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import { expect } from 'vitest';
import type { Dossier } from '../../model/index.ts';
import { exportDossier } from '../index.ts';
import { targetOf } from './target-of.ts';

/** What XML cannot hold is U+FFFD when it is read back. */
function inXml(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}

/** graphology reads the same reports, sources and derivations, with what is said of each. */
export function expectGraph(dossier: Dossier): void {
  const graph = parse(MultiGraph, exportDossier(dossier, 'graphml')[0]!.text);
  const outside = dossier.derivations.flatMap(({ to }) => (typeof to === 'string' ? [] : [to.source]));
  expect(graph.mapNodes((_, { name, type }) => [name, type])).toEqual([
    ...dossier.reports.map(({ id }) => [inXml(id), 'report']),
    ...[...new Set(outside)].map((name) => [inXml(name), 'source']),
  ]);
  const nameOf = (node: string): unknown => graph.getNodeAttribute(node, 'name');
  const edges = graph.mapEdges((_, { kind, strength, direction, reasons }, source, target) => ({
    ends: [nameOf(source), nameOf(target)],
    told: [kind, strength, direction, reasons],
  }));
  expect(edges).toEqual(
    dossier.derivations.map((one) => ({
      ends: [inXml(one.from), inXml(targetOf(one))],
      told: [one.kind, one.strength, one.direction, inXml(one.reasons.join('; '))],
    })),
  );
}
