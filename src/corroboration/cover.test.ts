import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fewestGroups } from './cover.ts';

function mayFrom(pairs: readonly (readonly [number, number])[]) {
  const known = new Set(pairs.flatMap(([a, b]) => [`${a},${b}`, `${b},${a}`]));
  return (i: number, j: number) => known.has(`${i},${j}`);
}

describe('the fewest groups in which every two may be one', () => {
  test('a minister, another minister and an unnamed official who may be either: two', () => {
    const [first, second, official] = [0, 1, 2];
    expect(
      fewestGroups(
        3,
        mayFrom([
          [official, first],
          [official, second],
        ]),
      ),
    ).toBe(2);
  });

  test('five papers without a source may all be one', () => {
    expect(fewestGroups(5, () => true)).toBe(1);
  });

  test('a chain of four, neighbours only, needs two', () => {
    expect(
      fewestGroups(
        4,
        mayFrom([
          [0, 1],
          [1, 2],
          [2, 3],
        ]),
      ),
    ).toBe(2);
  });

  test('nobody may be anybody: as many as there are', () => {
    expect(fewestGroups(4, () => false)).toBe(4);
  });

  test('nothing needs no group', () => {
    expect(fewestGroups(0, () => true)).toBe(0);
  });

  test('above twelve the bound never exceeds the exact answer for unions of cliques', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 13, maxLength: 20 }), (group) => {
        expect(fewestGroups(group.length, (i, j) => group[i] === group[j])).toBe(new Set(group).size);
      }),
    );
  });

  test('a cover found by trying every way of grouping is never smaller and never larger', () => {
    fc.assert(
      fc.property(graphs({ minLength: 0, maxLength: 7 }), ({ count, may }) => {
        expect(fewestGroups(count, may)).toBe(byTryingAll(count, may));
      }),
    );
  });

  test('above twelve the bound never exceeds a grouping that is known to work', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 13, maxLength: 24 }),
        fc.infiniteStream(fc.boolean()),
        (group, more) => {
          const extra = symmetric(group.length, more);
          const may = (i: number, j: number) => group[i] === group[j] || extra(i, j);
          expect(fewestGroups(group.length, may)).toBeLessThanOrEqual(new Set(group).size);
        },
      ),
    );
  });

  test('thirteen of whom one may be anybody are still counted exactly', () => {
    const anybody = 0;
    const cycle = (i: number, j: number) => Math.abs(i - j) === 1 || Math.abs(i - j) === 11;
    const may = (i: number, j: number) => i === anybody || j === anybody || cycle(i, j);
    expect(fewestGroups(13, may)).toBe(6);
  });
});

function symmetric(count: number, flips: Iterable<boolean>) {
  const next = flips[Symbol.iterator]();
  const known = Array.from({ length: count }, () => new Set<number>());
  for (let i = 0; i < count; i++)
    for (let j = 0; j < i; j++) {
      if (next.next().value !== true) continue;
      known[i]!.add(j);
      known[j]!.add(i);
    }
  return (i: number, j: number) => known[i]!.has(j);
}

function graphs(size: { minLength: number; maxLength: number }) {
  return fc
    .tuple(fc.integer({ min: size.minLength, max: size.maxLength }), fc.infiniteStream(fc.boolean()))
    .map(([count, flips]) => ({ count, may: symmetric(count, flips) }));
}

/** The fewest groups by trying every partition: each thing joins a group that takes it, or opens one. */
function byTryingAll(count: number, may: (i: number, j: number) => boolean): number {
  const place = (i: number, groups: readonly (readonly number[])[]): number => {
    if (i === count) return groups.length;
    const open = place(i + 1, [...groups, [i]]);
    const joined = groups.map((group, at) =>
      group.every((j) => may(i, j)) ? place(i + 1, groups.with(at, [...group, i])) : count,
    );
    return Math.min(open, ...joined);
  };
  return place(0, []);
}
