import {
  arcScores,
  type ArcViews,
  bucketTable,
  candidateRows,
} from '../../src/language/syntax/arc-scores.ts';
import {
  affine,
  type RecurrentPass,
  type Rows,
  rectify,
  recurrent,
} from '../../src/language/syntax/layers.ts';
import { labelPairs } from '../../src/language/syntax/label-pairs.ts';
import { copyVector } from '../../src/language/syntax/word-vectors.ts';
import { type Matrix, transposed } from '../../src/language/syntax/workspace.ts';
import { backAffine, backRecurrent, backRectify, backSoftmax, backToLeft, backToRight } from './backward.ts';
import type { Random } from './random.ts';
import type { Trainee } from './trainee.ts';

/** Sentences laid one after the other; heads are rows of the batch, -1 for roots. */
export interface Batch {
  readonly sentences: readonly Rows[];
  /** Words whose vectors are to be used, null where the vector stays hidden. */
  readonly words: readonly (string | null)[];
  /** Rows of the feature table, by word. */
  readonly features: readonly (readonly number[])[];
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

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

const newGradient = (trainee: Trainee, like: Matrix): Matrix =>
  trainee.workspace.matrix(like.rows, like.columns);

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

function arcLoss(trainee: Trainee, batch: Batch, state: Matrix, stateGradient: Matrix): number {
  const { workspace, weights, gradient } = trainee;
  const heads = rectify(affine(workspace, state, weights.arcHeads));
  const dependents = rectify(affine(workspace, state, weights.arcDependents));
  const queries = affine(workspace, dependents, weights.arcQueries);
  const distances = affine(workspace, dependents, weights.distances);
  const all = { heads, queries, distances };
  const back = {
    heads: newGradient(trainee, heads),
    queries: newGradient(trainee, queries),
    distances: newGradient(trainee, distances),
  };
  let loss = 0;
  for (const rows of batch.sentences) loss += sentenceArcs(trainee, batch, { all, back, rows });
  const dependentGradient = newGradient(trainee, dependents);
  const backTo = (
    input: Matrix,
    name: 'arcHeads' | 'arcDependents' | 'arcQueries' | 'distances',
    out: Matrix,
    to: Matrix,
  ) => backAffine(workspace, { input, layer: weights[name], gradient: gradient[name] }, out, to);
  backTo(dependents, 'arcQueries', back.queries, dependentGradient);
  backTo(dependents, 'distances', back.distances, dependentGradient);
  backRectify(heads, back.heads);
  backRectify(dependents, dependentGradient);
  backTo(state, 'arcHeads', back.heads, stateGradient);
  backTo(state, 'arcDependents', dependentGradient, stateGradient);
  return loss;
}

type ArcMatrices = Omit<ArcViews, 'root'>;

interface SentenceArcs {
  readonly all: ArcMatrices;
  readonly back: ArcMatrices;
  readonly rows: Rows;
}

function sentenceArcs(trainee: Trainee, batch: Batch, { all, back, rows }: SentenceArcs): number {
  const { workspace, weights, gradient } = trainee;
  const { first, last } = rows;
  return workspace.scratch(() => {
    const part = (of: ArcMatrices): ArcMatrices => ({
      heads: workspace.rows(of.heads, first, last - first),
      queries: workspace.rows(of.queries, first, last - first),
      distances: workspace.rows(of.distances, first, last - first),
    });
    const views = { ...part(all), root: weights.arcRoot };
    const backViews = part(back);
    const scores = arcScores(workspace, views);
    const loss = arcSoftmax(scores, batch.heads, rows);
    backDistances(scores, backViews.distances);
    const candidates = candidateRows(workspace, views);
    const candidateGradient = newGradient(trainee, candidates);
    backToLeft(workspace, transposed(candidates), scores, backViews.queries);
    workspace.multiplyAdd(transposed(scores), views.queries, candidateGradient);
    backCandidates(candidateGradient, backViews.heads, gradient.arcRoot);
    return loss;
  });
}

const NEVER = -1e9;

function arcSoftmax(scores: Matrix, heads: Int32Array, { first, last }: Rows): number {
  const count = last - first;
  let loss = 0;
  for (let d = 0; d < count; d++) {
    scores.values[d * scores.columns + d + 1] = NEVER;
    const head = heads[first + d]!;
    const gold = head < 0 ? 0 : head - first + 1;
    loss += backSoftmax(scores, { row: d, count: count + 1, gold }, 1 / heads.length);
  }
  return loss;
}

function backDistances(scores: Matrix, gradient: Matrix): void {
  for (let d = 0; d < scores.rows; d++) {
    const row = d * scores.columns;
    const liking = d * gradient.columns;
    gradient.values[liking]! += scores.values[row]!;
    for (let h = 0; h < scores.rows; h++)
      if (h !== d) gradient.values[liking + bucketTable(h - d)]! += scores.values[row + h + 1]!;
  }
}

function backCandidates({ values }: Matrix, heads: Matrix, root: Matrix): void {
  for (let j = 0; j < root.values.length; j++) root.values[j]! += values[j]!;
  for (let i = 0; i < heads.values.length; i++) heads.values[i]! += values[heads.columns + i]!;
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
