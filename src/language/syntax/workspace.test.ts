import fc from 'fast-check';
import { expect, test } from 'vitest';
import { integerProduct, packWeights } from './integer-product.ts';
import { createWorkspace, type Matrix, transposed, type Workspace } from './workspace.ts';

const workspace = createWorkspace(4);

function filled(space: Workspace, rows: number, columns: number, seed: number): Matrix {
  const matrix = space.matrix(rows, columns);
  for (let i = 0; i < matrix.values.length; i++) matrix.values[i] = Math.sin(seed + i * 1.7);
  return matrix;
}

function plainProduct(a: Matrix, b: Matrix): number[] {
  return Array.from({ length: a.rows * b.columns }, (_, i) => {
    const [row, column] = [Math.floor(i / b.columns), i % b.columns];
    let sum = 0;
    for (let k = 0; k < a.columns; k++)
      sum += a.values[row * a.columns + k]! * b.values[k * b.columns + column]!;
    return sum;
  });
}

const worstGap = (values: Float32Array, wanted: readonly number[]): number =>
  Math.max(...wanted.map((value, i) => Math.abs(value - values[i]!)));

const sizes = fc.record({
  m: fc.integer({ min: 1, max: 11 }),
  k: fc.integer({ min: 1, max: 20 }),
  n: fc.constantFrom(8, 16, 24),
});

test('a product in floats is the plain product', () => {
  fc.assert(
    fc.property(sizes, ({ m, k, n }) =>
      workspace.scratch(() => {
        const [a, b, c] = [filled(workspace, m, k, 1), filled(workspace, k, n, 2), workspace.matrix(m, n)];
        workspace.multiplyAdd(a, b, c);
        expect(worstGap(c.values, plainProduct(a, b))).toBeLessThan(1e-5);
      }),
    ),
  );
});

test('transposed matrices need no copy', () => {
  workspace.scratch(() => {
    const [a, b] = [filled(workspace, 8, 3, 1), filled(workspace, 3, 8, 2)];
    const [straight, turned] = [workspace.matrix(8, 8), workspace.matrix(8, 8)];
    workspace.multiplyAdd(a, b, straight);
    workspace.multiplyAdd(transposed(b), transposed(a), turned);
    for (let i = 0; i < 8; i++)
      for (let j = 0; j < 8; j++) expect(turned.values[i * 8 + j]).toBe(straight.values[j * 8 + i]);
  });
});

test('a product in integers is near the plain one, with the bias', () => {
  workspace.scratch(() => {
    const [x, weights, bias] = [
      filled(workspace, 7, 64, 3),
      filled(workspace, 64, 16, 4),
      filled(workspace, 1, 16, 5),
    ];
    const wanted = plainProduct(x, weights).map((value, i) => value + bias.values[i % 16]!);
    const out = integerProduct(workspace, x, packWeights(workspace, weights), bias);
    expect(worstGap(out.values, wanted)).toBeLessThan(0.02);
  });
});

test('rows of zeros give the bias', () => {
  workspace.scratch(() => {
    const bias = filled(workspace, 1, 8, 6);
    const weights = packWeights(workspace, filled(workspace, 8, 8, 7));
    expect([...integerProduct(workspace, workspace.matrix(1, 8), weights, bias).values]).toEqual([
      ...bias.values,
    ]);
  });
});

test('what does not fit is refused', () => {
  expect(() =>
    workspace.multiplyAdd(workspace.matrix(2, 3), workspace.matrix(4, 8), workspace.matrix(2, 8)),
  ).toThrow(RangeError);
  expect(() => workspace.matrix(10_000, 10_000)).toThrow(RangeError);
});
