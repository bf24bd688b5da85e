import type { Affine, RecurrentPass, RecurrentWeights, Rows } from '../../src/language/syntax/layers.ts';
import { type Factor, type Matrix, transposed, type Workspace } from '../../src/language/syntax/workspace.ts';

/** Backward passes of the layers of `src/language/syntax`. Gradients are added to what they already hold. */

/** For c = a · b: adds to the gradient of b. */
export function backToRight(workspace: Workspace, a: Matrix, outGradient: Matrix, gradient: Matrix): void {
  workspace.multiplyAdd(transposed(a), outGradient, gradient);
}

/** For c = a · b: adds to the gradient of a, whose columns are a multiple of 8. */
export function backToLeft(workspace: Workspace, b: Factor, outGradient: Matrix, gradient: Matrix): void {
  workspace.multiplyAdd(outGradient, transposed(b), gradient);
}

/** Backward through an affine layer; `inputGradient` may be left out. */
export function backAffine(
  workspace: Workspace,
  pass: { readonly input: Matrix; readonly layer: Affine; readonly gradient: Affine },
  outGradient: Matrix,
  inputGradient: Matrix,
): void {
  backToRight(workspace, pass.input, outGradient, pass.gradient.weights);
  addColumns(outGradient, pass.gradient.bias);
  backToLeft(workspace, pass.layer.weights, outGradient, inputGradient);
}

/** Adds the sums of the columns. */
function addColumns({ rows, columns, values }: Matrix, sums: Matrix): void {
  for (let row = 0; row < rows; row++)
    for (let j = 0; j < columns; j++) sums.values[j]! += values[row * columns + j]!;
}

/** Backward through `rectify`: no gradient where the output is zero. */
export function backRectify(output: Matrix, gradient: Matrix): void {
  for (let i = 0; i < output.values.length; i++) if (output.values[i]! <= 0) gradient.values[i] = 0;
}

/** Backward through `recurrent`. */
export function backRecurrent(
  workspace: Workspace,
  pass: RecurrentPass & {
    readonly layer: RecurrentWeights;
    readonly gradient: RecurrentWeights;
    readonly sentences: readonly Rows[];
  },
  outGradient: Matrix,
  inputGradient: Matrix,
): void {
  workspace.scratch(() => {
    const gates = workspace.matrix(pass.gates.rows, pass.gates.columns);
    const through = { ...pass, outGradient, inputGradient, gateGradient: gates };
    const carry = new Float64Array(pass.input.columns);
    for (const { first, last } of pass.sentences) {
      carry.fill(0);
      for (let row = last - 1; row >= first; row--)
        backWord(through, row, { before: row > first ? row - 1 : -1, half: 0, carry });
      for (let row = first; row < last; row++)
        backWord(through, row, { before: row < last - 1 ? row + 1 : -1, half: 1, carry });
    }
    const mixedGradient = workspace.matrix(pass.mixed.rows, pass.mixed.columns);
    backAffine(
      workspace,
      { input: pass.mixed, layer: pass.layer, gradient: pass.gradient },
      gates,
      mixedGradient,
    );
    for (let i = 0; i < mixedGradient.values.length; i++)
      inputGradient.values[i]! += mixedGradient.values[i]!;
    for (const { first, last } of pass.sentences) {
      backNeighbours({ ...pass, mixedGradient, inputGradient }, { first: first + 1, last }, -1);
      backNeighbours({ ...pass, mixedGradient, inputGradient }, { first, last: last - 1 }, 1);
    }
  });
}

interface Mixing {
  readonly input: Matrix;
  readonly layer: RecurrentWeights;
  readonly gradient: RecurrentWeights;
  readonly mixedGradient: Matrix;
  readonly inputGradient: Matrix;
}

/** Backward through what the given rows took in of their neighbours on one side: -1 before, 1 after. */
function backNeighbours(mixing: Mixing, { first, last }: Rows, side: -1 | 1): void {
  const { columns, values: input } = mixing.input;
  const factors = mixing.layer.neighbours.values;
  const factorGradient = mixing.gradient.neighbours.values;
  const start = side < 0 ? 0 : columns;
  const wanted = mixing.mixedGradient.values;
  const inputGradient = mixing.inputGradient.values;
  for (let row = first; row < last; row++) {
    const to = row * columns;
    const from = (row + side) * columns;
    for (let j = 0; j < columns; j++) {
      inputGradient[from + j]! += wanted[to + j]! * factors[start + j]!;
      factorGradient[start + j]! += wanted[to + j]! * input[from + j]!;
    }
  }
}

interface Through extends RecurrentPass {
  readonly outGradient: Matrix;
  readonly inputGradient: Matrix;
  readonly gateGradient: Matrix;
}

interface Step {
  readonly before: number;
  readonly half: number;
  readonly carry: Float64Array;
}

function backWord(pass: Through, row: number, { before, half, carry }: Step): void {
  const columns = pass.input.columns;
  const width = columns / 2;
  const from = row * columns + half * width;
  const gate = row * columns * 3 + half * width;
  const earlier = before * columns + half * width;
  const gates = pass.gates.values;
  const out = pass.gateGradient.values;
  const cells = pass.cells.values;
  const input = pass.input.values;
  const outGradient = pass.outGradient.values;
  const inputGradient = pass.inputGradient.values;
  for (let j = 0; j < width; j++) {
    const keep = gates[gate + columns + j]!;
    const read = gates[gate + 2 * columns + j]!;
    const old = before < 0 ? 0 : cells[earlier + j]!;
    const wanted = outGradient[from + j]!;
    const cell = wanted * read + carry[half * width + j]!;
    out[gate + j] = cell * (1 - keep);
    out[gate + columns + j] = cell * (old - gates[gate + j]!) * slope(keep);
    out[gate + 2 * columns + j] = wanted * (cells[from + j]! - input[from + j]!) * slope(read);
    inputGradient[from + j]! += wanted * (1 - read);
    carry[half * width + j] = cell * keep;
  }
}

/** The derivative of the algebraic sigmoid, from its value. */
function slope(value: number): number {
  const u = 2 * value - 1;
  const rest = Math.max(0, 1 - u * u);
  return 0.5 * rest * Math.sqrt(rest);
}

/** One row of scores inside a matrix: `count` of its columns are no padding, `gold` is the right one. */
export interface ScoreRow {
  readonly row: number;
  readonly count: number;
  readonly gold: number;
}

/**
 * Turns a row of scores into the gradient of its cross-entropy, times `scale`, in place; padding becomes zero. Gives
 * the loss.
 */
export function backSoftmax(
  { values, columns }: Matrix,
  { row, count, gold }: ScoreRow,
  scale: number,
): number {
  const from = row * columns;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = from; i < from + count; i++) if (values[i]! > most) most = values[i]!;
  const goldScore = values[from + gold]!;
  let sum = 0;
  for (let i = from; i < from + count; i++) {
    const exponential = Math.exp(values[i]! - most);
    values[i] = exponential;
    sum += exponential;
  }
  for (let i = from; i < from + count; i++) values[i]! *= scale / sum;
  values.fill(0, from + count, from + columns);
  values[from + gold]! -= scale;
  return Math.log(sum) - (goldScore - most);
}
