import { labelPairs } from '../../src/language/syntax/label-pairs.ts';
import { affine, type RecurrentPass, rectify, recurrent } from '../../src/language/syntax/layers.ts';
import { copyVector } from '../../src/language/syntax/word-vectors.ts';
import type { Matrix } from '../../src/language/syntax/workspace.ts';
import { arcLoss } from './arc-loss.ts';
import { backAffine, backRecurrent, backRectify, backSoftmax, backToRight } from './backward.ts';
import type { Batch } from './batch.ts';
import type { Random } from '../../tools/random.ts';
import { newGradient, type Trainee } from './trainee.ts';

/** Shares of values that are set to zero at random. */
export interface Dropout {
  readonly random: Random;
  readonly input: number;
  readonly state: number;
}

/** Runs a batch forward and backward, adding to the trainee's gradients. Gives the mean loss a word. */
export function batchPass(trainee: Trainee, batch: Batch, dropout: Dropout): number {
  return trainee.workspace.scratch(() => {
    const run = forward(trainee, batch, dropout);
    const top = newGradient(trainee, run.states.at(-1)!);
    const tagGradient = newGradient(trainee, run.states[trainee.sizes.tagLayer]!);
    const loss =
      tagLoss(trainee, batch, run, tagGradient) +
      arcLoss(trainee, batch, run.states.at(-1)!, top) +
      labelLoss(trainee, batch, run.states.at(-1)!, top);
    backward(trainee, batch, run, { top, tags: tagGradient });
    return loss / batch.heads.length;
  });
}

interface Run {
  readonly vectors: Matrix;
  /** States after dropout: the input, then each layer's output. */
  readonly states: readonly Matrix[];
  readonly masks: readonly Matrix[];
  readonly passes: readonly RecurrentPass[];
}

function forward(trainee: Trainee, batch: Batch, dropout: Dropout): Run {
  const { workspace, weights } = trainee;
  const vectors = workspace.matrix(batch.heads.length, weights.vectors.rows);
  for (const [row, word] of batch.words.entries())
    if (word !== null) copyVector(trainee.wordVectors, word, vectors.values, row * vectors.columns);
  const states = [embedBatch(trainee, batch, vectors)];
  const masks = [dropOut(trainee, states[0]!, dropout.input, dropout.random)];
  const passes: RecurrentPass[] = [];
  for (const layer of weights.layers) {
    const pass = recurrent(workspace, states.at(-1)!, layer, batch.sentences);
    passes.push(pass);
    const state = workspace.matrix(pass.output.rows, pass.output.columns);
    state.values.set(pass.output.values);
    masks.push(dropOut(trainee, state, dropout.state, dropout.random));
    states.push(state);
  }
  return { vectors, states, masks, passes };
}

function embedBatch(trainee: Trainee, batch: Batch, vectors: Matrix): Matrix {
  const { workspace, weights, features, sizes } = trainee;
  const out = workspace.matrix(vectors.rows, sizes.width);
  workspace.multiplyAdd(vectors, weights.vectors, out);
  for (const [word, rows] of batch.features.entries())
    for (const row of rows)
      for (let j = 0; j < sizes.width; j++)
        out.values[word * sizes.width + j]! += features.values[row * sizes.width + j]!;
  return out;
}

/** Zeroes a share of the values, scales up the others, and gives the factors. */
function dropOut(trainee: Trainee, state: Matrix, share: number, random: Random): Matrix {
  const factors = newGradient(trainee, state);
  const kept = 1 / (1 - share);
  for (let i = 0; i < factors.values.length; i++) factors.values[i] = random() < share ? 0 : kept;
  scaleBy(state, factors);
  return factors;
}

function tagLoss(trainee: Trainee, batch: Batch, run: Run, stateGradient: Matrix): number {
  const input = run.states[trainee.sizes.tagLayer]!;
  const scores = affine(trainee.workspace, input, trainee.weights.tags);
  const loss = softmaxRows(scores, trainee.counts.tags, batch.tags);
  const pass = { input, layer: trainee.weights.tags, gradient: trainee.gradient.tags };
  backAffine(trainee.workspace, pass, scores, stateGradient);
  return loss;
}

function softmaxRows(scores: Matrix, count: number, gold: Int32Array): number {
  let loss = 0;
  for (let row = 0; row < scores.rows; row++) {
    loss += backSoftmax(scores, { row, count, gold: gold[row]! }, 1 / scores.rows);
  }
  return loss;
}

function labelLoss(trainee: Trainee, batch: Batch, state: Matrix, stateGradient: Matrix): number {
  const { workspace, weights, gradient } = trainee;
  const hidden = rectify(labelPairs(workspace, weights, state, batch.heads));
  const scores = affine(workspace, hidden, weights.labels);
  const loss = softmaxRows(scores, trainee.counts.labels, batch.labels);
  const hiddenGradient = newGradient(trainee, hidden);
  backAffine(
    workspace,
    { input: hidden, layer: weights.labels, gradient: gradient.labels },
    scores,
    hiddenGradient,
  );
  backRectify(hidden, hiddenGradient);
  const headGradient = headRows(trainee, batch.heads, hiddenGradient);
  const parts = [
    ['labelHeads', headGradient],
    ['labelDependents', hiddenGradient],
  ] as const;
  for (const [name, out] of parts)
    backAffine(
      workspace,
      { input: state, layer: weights[name], gradient: gradient[name] },
      out,
      stateGradient,
    );
  return loss;
}

/** Gathers the gradients of pairs at their heads. */
function headRows(trainee: Trainee, heads: Int32Array, pairs: Matrix): Matrix {
  const out = newGradient(trainee, pairs);
  const { columns } = pairs;
  for (let row = 0; row < pairs.rows; row++) {
    const head = heads[row]!;
    const target = head < 0 ? trainee.gradient.labelRoot.values : out.values;
    const to = head < 0 ? 0 : head * columns;
    for (let j = 0; j < columns; j++) target[to + j]! += pairs.values[row * columns + j]!;
  }
  return out;
}

function backward(
  trainee: Trainee,
  batch: Batch,
  run: Run,
  ends: { readonly top: Matrix; readonly tags: Matrix },
): void {
  const { workspace, weights, gradient, sizes } = trainee;
  let outGradient = ends.top;
  for (let layer = sizes.layers - 1; layer >= 0; layer--) {
    if (layer + 1 === sizes.tagLayer) addInto(outGradient, ends.tags);
    scaleBy(outGradient, run.masks[layer + 1]!);
    const inputGradient = newGradient(trainee, outGradient);
    const pass = {
      ...run.passes[layer]!,
      layer: weights.layers[layer]!,
      gradient: gradient.layers[layer]!,
      sentences: batch.sentences,
    };
    backRecurrent(workspace, pass, outGradient, inputGradient);
    outGradient = inputGradient;
  }
  scaleBy(outGradient, run.masks[0]!);
  backToRight(workspace, run.vectors, outGradient, gradient.vectors);
  backFeatures(trainee, batch, outGradient);
}

function addInto(target: Matrix, addend: Matrix): void {
  for (let i = 0; i < target.values.length; i++) target.values[i]! += addend.values[i]!;
}

function scaleBy(target: Matrix, factors: Matrix): void {
  for (let i = 0; i < target.values.length; i++) target.values[i]! *= factors.values[i]!;
}

function backFeatures({ features }: Trainee, batch: Batch, { columns, values }: Matrix): void {
  for (const [word, rows] of batch.features.entries())
    for (const row of rows) {
      features.touched.add(row);
      for (let j = 0; j < columns; j++) features.gradient[row * columns + j]! += values[word * columns + j]!;
    }
}
