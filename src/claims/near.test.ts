import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edge } from './cluster.ts';
import { distinctNeighbourhoods, type Neighbourhood, neighbourhoodsOf } from './near.ts';
import type { Wording } from './wordings.ts';

const BOUNDS = { join: 45, offer: 38 };

/** Wordings of one statement each; one whose name is a small letter has a verb. */
function wordingsNamed(...keys: readonly string[]): Wording[] {
  const predicateOf = (key: string) => (key === key.toLowerCase() ? { verb: key } : null);
  return keys.map((key) => ({ key, profiles: [{ predicate: predicateOf(key) } as never] }));
}

/** Neighbourhoods by edges between numbers of wordings. */
function near(wordings: readonly Wording[], edges: readonly Edge[]): Neighbourhood[] {
  const firsts = wordings.map(({ profiles }) => profiles[0]!);
  const neighboursOf = (first: (typeof firsts)[number]) => {
    const at = firsts.indexOf(first);
    return edges.flatMap(({ a, b, score }) => {
      if (a !== at && b !== at) return [];
      return [{ to: firsts[a === at ? b : a]!, score }];
    });
  };
  return neighbourhoodsOf(wordings, neighboursOf, BOUNDS);
}

function keysOf(members: readonly Wording[]): string {
  return members.map(({ key }) => key).join('');
}

describe('statements around a statement', () => {
  const edges = [
    { a: 0, b: 1, score: 80 },
    { a: 1, b: 2, score: 60 },
    { a: 0, b: 2, score: 40 },
  ];

  test('one that is like two others which are not alike stands with both', () => {
    const found = near(wordingsNamed('a', 'b', 'c'), edges);
    expect(found.map(({ members }) => keysOf(members))).toEqual(['ab', 'abc', 'bc']);
  });

  test('one that is nearly like enough is offered, not joined', () => {
    const [first] = near(wordingsNamed('a', 'b', 'c'), edges);
    expect(first!.offered.map(({ wording, score }) => [wording.key, score])).toEqual([['c', 40]]);
  });

  test('a neighbourhood that is nearly a larger one is left out', () => {
    const kept = distinctNeighbourhoods(near(wordingsNamed('a', 'b', 'c'), edges));
    expect(kept.map(({ near: { members } }) => keysOf(members))).toEqual(['abc']);
  });

  test('one that is nearly another is headed by either of their seeds, and no seed heads two', () => {
    const kept = distinctNeighbourhoods(near(wordingsNamed('a', 'b', 'c'), edges));
    expect(kept.map(({ heads }) => keysOf(heads))).toEqual(['abc']);
  });

  test('a heading without a verb gathers nothing that stands elsewhere', () => {
    const around = [
      { a: 0, b: 2, score: 80 },
      { a: 1, b: 2, score: 80 },
    ];
    const kept = distinctNeighbourhoods(near(wordingsNamed('a', 'b', 'X'), around));
    expect(kept.map(({ near: { members } }) => keysOf(members))).toEqual(['Xa', 'Xb']);
  });

  test('two that share one of three stay two', () => {
    const apart = [
      { a: 0, b: 1, score: 80 },
      { a: 1, b: 2, score: 60 },
      { a: 2, b: 3, score: 60 },
      { a: 3, b: 4, score: 60 },
    ];
    const kept = distinctNeighbourhoods(near(wordingsNamed('a', 'b', 'c', 'd', 'e'), apart));
    expect(kept.map(({ near: { members } }) => keysOf(members))).toEqual(['abc', 'bcd', 'cde']);
  });

  test('every wording stays in some neighbourhood, whatever is like what', () => {
    const edge = fc.record({
      a: fc.integer({ min: 0, max: 4 }),
      b: fc.integer({ min: 5, max: 9 }),
      score: fc.integer({ min: 1, max: 100 }),
    });
    const wordings = wordingsNamed(...'abcdefghij');
    fc.assert(
      fc.property(fc.uniqueArray(edge, { selector: ({ a, b }) => `${a},${b}` }), (list) => {
        const kept = distinctNeighbourhoods(near(wordings, list));
        const held = new Set(kept.flatMap(({ near: { members } }) => members));
        expect(held.size).toBe(wordings.length);
      }),
    );
  });
});
