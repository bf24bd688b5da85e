import { integerProduct, type PackedWeights } from './integer-product.ts';
import type { Matrix, Workspace } from './workspace.ts';

/** A linear map with a bias: x · weights + bias. With packed weights it is worked out in integers. */
export interface Affine {
  readonly weights: Matrix;
  readonly bias: Matrix;
  readonly packed?: PackedWeights;
}

/** x · weights + bias, row by row. */
export function affine(workspace: Workspace, x: Matrix, { weights, bias, packed }: Affine): Matrix {
  if (packed !== undefined) return integerProduct(workspace, x, packed, bias);
  const out = workspace.matrix(x.rows, weights.columns);
  for (let row = 0; row < x.rows; row++) out.values.set(bias.values, row * bias.columns);
  workspace.multiplyAdd(x, weights, out);
  return out;
}

/** Sets negative values to zero in place. */
export function rectify(x: Matrix): Matrix {
  const { values } = x;
  for (let i = 0; i < values.length; i++) if (values[i]! < 0) values[i] = 0;
  return x;
}

/** Weights of a recurrent layer: those of its gates, and how much of its neighbours each word takes in. */
export interface RecurrentWeights extends Affine {
  /** A factor a column: row 0 for the word before, row 1 for the word after. */
  readonly neighbours: Matrix;
}

/** What a recurrent layer worked out; the training goes back through it. */
export interface RecurrentPass {
  readonly input: Matrix;
  /** The input with its neighbours: what the gates see. */
  readonly mixed: Matrix;
  /** Per word: candidate, keep gate, read gate, each as wide as the input. */
  readonly gates: Matrix;
  readonly cells: Matrix;
  readonly output: Matrix;
}

/** Words `[first, last)` of the rows are one sentence. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

/**
 * A simple recurrent unit in both directions (Lei et al. 2018, "Simple Recurrent Units for Highly Parallelizable
 * Recurrence"), whose gates also see the words beside each word: all products are done for the whole sentence at once, only additions and gates run word by word.
 * The first half of the columns reads from left to right, the second half from right to left. The gates use the
 * algebraic sigmoid (1 + x / √(1 + x²)) / 2, which needs no exponential.
 */
export function recurrent(
  workspace: Workspace,
  input: Matrix,
  layer: RecurrentWeights,
  sentences: readonly Rows[],
): RecurrentPass {
  const mixed = withNeighbours(workspace, input, layer.neighbours, sentences);
  const gates = affine(workspace, mixed, layer);
  const cells = workspace.matrix(input.rows, input.columns);
  const output = workspace.matrix(input.rows, input.columns);
  const pass = { input, mixed, gates, cells, output };
  for (const { first, last } of sentences) {
    const count = last - first;
    workspace.recur(pass, { first, count, half: 0 });
    workspace.recur(pass, { first: last - 1, count, half: 1 });
  }
  return pass;
}

function withNeighbours(
  workspace: Workspace,
  input: Matrix,
  neighbours: Matrix,
  sentences: readonly Rows[],
): Matrix {
  const mixed = workspace.matrix(input.rows, input.columns);
  for (const { first, last } of sentences) {
    const start = first * input.rowStep;
    const addresses = [input.address + start, mixed.address + start, neighbours.address];
    workspace.call.neighbours(...addresses, input.rowStep, last - first);
  }
  return mixed;
}
