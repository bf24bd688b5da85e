import { LARGEST_WEIGHT } from './integer-code.ts';
import type { Matrix, Workspace } from './workspace.ts';

/** Weights as integers: value = integer × the column's step. */
export interface PackedWeights {
  readonly rows: number;
  readonly columns: number;
  /** In bytes from the start of the workspace. */
  readonly address: number;
  readonly steps: Matrix;
}

const BLOCK_COLUMNS = 8;
const STEP_COPIES = 4;
const MOST_ROWS = 128;

/**
 * Rounds weights to integers, in the order that `INTEGER_PRODUCT` reads them.
 * @throws RangeError unless the rows are a multiple of 8 up to 128 and the columns a multiple of 8.
 */
export function packWeights(workspace: Workspace, { rows, columns, values }: Matrix): PackedWeights {
  if (rows % 8 !== 0 || rows > MOST_ROWS || columns % BLOCK_COLUMNS !== 0)
    throw new RangeError(`cannot pack weights of ${rows} × ${columns}`);
  const { address, values: place } = workspace.matrix(rows / 2, columns);
  const integers = new Int16Array(place.buffer, address, rows * columns);
  const steps = workspace.matrix(1, columns);
  for (let column = 0; column < columns; column++) {
    let most = 1e-30;
    for (let row = 0; row < rows; row++) most = Math.max(most, Math.abs(values[row * columns + column]!));
    steps.values[column] = most / LARGEST_WEIGHT;
    for (let row = 0; row < rows; row++)
      integers[packedIndex(row, column, rows)] = Math.round(
        (values[row * columns + column]! / most) * LARGEST_WEIGHT,
      );
  }
  return { rows, columns, address, steps };
}

function packedIndex(row: number, column: number, rows: number): number {
  const panel = Math.floor(column / BLOCK_COLUMNS) * BLOCK_COLUMNS * rows;
  const pair = Math.floor(row / 2) * BLOCK_COLUMNS * 2;
  return panel + pair + (column % BLOCK_COLUMNS) * 2 + (row % 2);
}

/** x · weights + bias, with x rounded row by row to 14 bits. */
export function integerProduct(
  workspace: Workspace,
  x: Matrix,
  weights: PackedWeights,
  bias: Matrix,
): Matrix {
  const out = workspace.matrix(x.rows, weights.columns);
  workspace.scratch(() => {
    const rounded = workspace.matrix(x.rows, x.columns / 2);
    const steps = workspace.matrix(x.rows, STEP_COPIES);
    workspace.call.rounding(x.address, rounded.address, steps.address, x.rows, x.rowStep);
    const inputs = [rounded.address, steps.address, weights.address, weights.steps.address, bias.address];
    workspace.call.integerProduct(...inputs, out.address, x.rows, x.columns, weights.columns);
  });
  return out;
}
