import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestTree } from './tree.ts';

/** Scores by dependent: the root first, then the words. */
function treeOf(...rows: readonly (readonly number[])[]): number[] {
  const columns = rows.length + 1;
  return [...bestTree({ count: rows.length, columns, at: Float32Array.from(rows.flat()) })];
}

test('the best heads, where they make a tree', () => {
  expect(treeOf([0, -9, 5, 1], [7, 1, -9, 1], [0, 1, 5, -9])).toEqual([1, -1, 1]);
});

test('a cycle is opened where that costs least', () => {
  // Words 0 and 1 want each other; word 0 loses 2 as the root, word 1 loses 5.
  expect(treeOf([6, -9, 8], [5, 10, -9])).toEqual([-1, 0]);
});

test('two words that would both be roots: the one that gains more is', () => {
  expect(treeOf([9, -9, 1], [9, 3, -9])).toEqual([-1, 0]);
});

test('one word is the root', () => {
  expect(treeOf([-4, 0])).toEqual([-1]);
});

function total(rows: readonly (readonly number[])[], heads: readonly number[]): number {
  return heads.reduce((sum, head, d) => sum + rows[d]![head + 1]!, 0);
}

/** All trees with the given root. */
function* trees(count: number, root: number): Generator<number[]> {
  const choices = count ** count;
  for (let code = 0; code < choices; code++) {
    const heads = Array.from({ length: count }, (_, d) => Math.floor(code / count ** d) % count);
    heads[root] = -1;
    if (heads.every((_, d) => leadsToRoot(heads, d))) yield heads;
  }
}

function leadsToRoot(heads: readonly number[], start: number): boolean {
  let node = start;
  for (let steps = 0; steps <= heads.length; steps++) {
    if (node === -1) return true;
    node = heads[node]!;
  }
  return false;
}

test('no tree with the same root scores higher', () => {
  const table = fc.integer({ min: 1, max: 5 }).chain((count) =>
    fc.array(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: count + 1, maxLength: count + 1 }), {
      minLength: count,
      maxLength: count,
    }),
  );
  fc.assert(
    fc.property(table, (rows) => {
      const heads = treeOf(...rows);
      const ours = total(rows, heads);
      for (const other of trees(rows.length, heads.indexOf(-1)))
        expect(total(rows, other)).toBeLessThanOrEqual(ours);
    }),
  );
});
