import { type Matrix, transposed, type Workspace } from './workspace.ts';

/** What scores arcs in one sentence, as rows for its words. */
export interface ArcViews {
  /** Each word as a head. */
  readonly heads: Matrix;
  /** Each word as a dependent, turned so that its product with a head scores the arc. */
  readonly queries: Matrix;
  /** Each word's liking for heads at a distance, by `distanceBucket`. */
  readonly distances: Matrix;
  /** The root as a head: one row. */
  readonly root: Matrix;
}

const LIMITS: readonly number[] = [1, 2, 3, 4, 6, 9, 14, 24];

/** Columns for distances: nine to each side, the root's, and padding to a multiple of 8. */
export const DISTANCE_COLUMNS = 24;
const ROOT_BUCKET = 0;

/** Which column of the distances stands for a head `offset` words to the right (negative: to the left). */
export function distanceBucket(offset: number): number {
  const size = Math.abs(offset);
  let bucket = 0;
  while (bucket < LIMITS.length && size > LIMITS[bucket]!) bucket++;
  return offset > 0 ? 1 + bucket : 2 + LIMITS.length + bucket;
}

/**
 * Scores of all arcs in one sentence of n words (Dozat and Manning 2017, "Deep Biaffine Attention for Neural
 * Dependency Parsing", with a term for distance): row d, column 0 is the root as head of word d, column h + 1 word h.
 * Columns beyond n are padding.
 */
export function arcScores(workspace: Workspace, views: ArcViews): Matrix {
  const candidates = candidateRows(workspace, views);
  const scores = workspace.matrix(views.heads.rows, candidates.rows);
  workspace.multiplyAdd(views.queries, transposed(candidates), scores);
  addDistances(scores, views.distances);
  return scores;
}

/** The root and the heads as rows, with rows of zeros up to a multiple of 8. */
export function candidateRows(workspace: Workspace, { heads, root }: ArcViews): Matrix {
  const candidates = workspace.matrix(Math.ceil((heads.rows + 1) / 8) * 8, heads.columns);
  candidates.values.set(root.values);
  candidates.values.set(heads.values, heads.columns);
  return candidates;
}

function addDistances(scores: Matrix, distances: Matrix): void {
  for (let d = 0; d < scores.rows; d++) {
    const row = d * scores.columns;
    const liking = d * distances.columns;
    scores.values[row]! += distances.values[liking + ROOT_BUCKET]!;
    for (let h = 0; h < scores.rows; h++)
      if (h !== d) scores.values[row + h + 1]! += distances.values[liking + bucketTable(h - d)]!;
  }
}

const NEAR = 64;
const BUCKETS = Int8Array.from({ length: 2 * NEAR + 1 }, (_, i) => distanceBucket(i - NEAR));

/** `distanceBucket` by table: this is asked for every pair of words. */
export function bucketTable(offset: number): number {
  return BUCKETS[Math.max(-NEAR, Math.min(NEAR, offset)) + NEAR]!;
}
