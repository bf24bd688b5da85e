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
});
