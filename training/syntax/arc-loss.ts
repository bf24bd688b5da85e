import {
  type ArcViews,
  arcScores,
  bucketTable,
  candidateRows,
} from '../../src/language/syntax/arc-scores.ts';
import { affine, type Rows, rectify } from '../../src/language/syntax/layers.ts';
import { type Matrix, transposed } from '../../src/language/syntax/workspace.ts';
import { backAffine, backRectify, backSoftmax, backToLeft } from './backward.ts';
import type { Batch } from './batch.ts';
import { newGradient, type Trainee } from './trainee.ts';

/** The loss of the arcs, their heads seen as a choice among all words of the sentence; adds to all gradients. */
export function arcLoss(trainee: Trainee, batch: Batch, state: Matrix, stateGradient: Matrix): number {
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
