import { type Affine, affine } from './layers.ts';
import type { Matrix, Workspace } from './workspace.ts';

interface LabelWeights {
  readonly labelHeads: Affine;
  readonly labelDependents: Affine;
  readonly labelRoot: Matrix;
}

/** For each word the sum of its row as a dependent and its head's row as a head; `heads` are rows, -1 for roots. */
export function labelPairs(
  workspace: Workspace,
  weights: LabelWeights,
  state: Matrix,
  heads: Int32Array,
): Matrix {
  const asHead = affine(workspace, state, weights.labelHeads);
  const sums = affine(workspace, state, weights.labelDependents);
  const { columns } = sums;
  for (let row = 0; row < sums.rows; row++) {
    const head = heads[row]!;
    const source = head < 0 ? weights.labelRoot.values : asHead.values;
    const from = head < 0 ? 0 : head * columns;
    for (let j = 0; j < columns; j++) sums.values[row * columns + j]! += source[from + j]!;
  }
  return sums;
}
