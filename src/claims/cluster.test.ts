import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Edge, clusterByAverage } from './cluster.ts';

describe('average linkage', () => {
  test('two that are alike join, a third that is like only one of them does not', () => {
    const edges = [
      { a: 0, b: 1, score: 80 },
      { a: 1, b: 2, score: 60 },
    ];
    expect(clusterByAverage(3, edges, 50)).toEqual([[0, 1], [2]]);
  });

  test('a third that is like both joins', () => {
    const edges = [
      { a: 0, b: 1, score: 80 },
      { a: 1, b: 2, score: 60 },
      { a: 0, b: 2, score: 55 },
    ];
    expect(clusterByAverage(3, edges, 50)).toEqual([[0, 1, 2]]);
  });

  test('nothing alike stays apart', () => {
    expect(clusterByAverage(2, [], 50)).toEqual([[0], [1]]);
  });

  test('every thing is in exactly one cluster, and the order of edges does not matter', () => {
    const edge = fc.record({
      a: fc.integer({ min: 0, max: 4 }),
      b: fc.integer({ min: 5, max: 9 }),
      score: fc.integer({ min: 1, max: 100 }),
    });
    const edges = fc.uniqueArray(edge, { selector: ({ a, b }: Edge) => `${a},${b}` });
    fc.assert(
      fc.property(edges, (list) => {
        const clusters = clusterByAverage(10, list, 40);
        expect(clusters.flat().sort((x, y) => x - y)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
        expect(clusterByAverage(10, list.toReversed(), 40)).toEqual(clusters);
      }),
    );
  });
});
