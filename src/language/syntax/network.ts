import { arcScores, DISTANCE_COLUMNS } from './arc-scores.ts';
import { type Affine, affine, type RecurrentWeights, rectify, recurrent } from './layers.ts';
import { type EmbeddingCache, embed } from './embedding.ts';
import type { PackedWeights } from './integer-product.ts';
import { labelPairs } from './label-pairs.ts';
import type { WordVectors } from './word-vectors.ts';
import { bestTree } from './tree.ts';
import type { Matrix, Workspace } from './workspace.ts';

/** The sizes of a network; tags, labels and features are those of the treebank that it was trained on. */
export interface NetworkSizes {
  readonly width: number;
  readonly layers: number;
  /** The tags are read after this many layers, the tree after all. */
  readonly tagLayer: number;
  readonly arcWidth: number;
  readonly labelWidth: number;
}

/** Every weight of the network but the features' rows, as matrices in one workspace. */
export interface NetworkWeights {
  readonly vectors: Matrix;
  readonly layers: readonly RecurrentWeights[];
  readonly tags: Affine;
  readonly arcHeads: Affine;
  readonly arcDependents: Affine;
  readonly arcQueries: Affine;
  readonly distances: Affine;
  readonly arcRoot: Matrix;
  readonly labelHeads: Affine;
  readonly labelDependents: Affine;
  readonly labelRoot: Matrix;
  readonly labels: Affine;
}

/** Rows to which a word's features are added up; `add` adds row `feature` to `out` at `offset`. */
export interface FeatureRows {
  readonly rowOf: ReadonlyMap<string, number>;
  readonly add: (row: number, out: Float32Array, offset: number) => void;
}

export interface Network {
  readonly sizes: NetworkSizes;
  readonly workspace: Workspace;
  readonly weights: NetworkWeights;
  readonly features: FeatureRows;
  readonly wordVectors: WordVectors;
  readonly cache: EmbeddingCache;
}

const padded = (count: number): number => Math.ceil(count / 8) * 8;

/** How weights are laid out: their names with their rows and columns, in the order of the file. */
export function weightShapes(sizes: NetworkSizes, counts: Counts): Record<string, readonly [number, number]> {
  const { width, arcWidth, labelWidth } = sizes;
  const shapes: Record<string, readonly [number, number]> = { vectors: [counts.vectorColumns, width] };
  const addAffine = (name: string, rows: number, columns: number): void => {
    shapes[`${name}.weights`] = [rows, columns];
    shapes[`${name}.bias`] = [1, columns];
  };
  for (let layer = 0; layer < sizes.layers; layer++) {
    addAffine(`layer${layer}`, width, 3 * width);
    shapes[`layer${layer}.neighbours`] = [2, width];
  }
  addAffine('tags', width, padded(counts.tags));
  addAffine('arcHeads', width, arcWidth);
  addAffine('arcDependents', width, arcWidth);
  addAffine('arcQueries', arcWidth, arcWidth);
  addAffine('distances', arcWidth, DISTANCE_COLUMNS);
  shapes['arcRoot'] = [1, arcWidth];
  addAffine('labelHeads', width, labelWidth);
  addAffine('labelDependents', width, labelWidth);
  shapes['labelRoot'] = [1, labelWidth];
  addAffine('labels', labelWidth, padded(counts.labels));
  return shapes;
}

export interface Counts {
  readonly vectorColumns: number;
  readonly tags: number;
  readonly labels: number;
}

/** Gathers matrices by name into the network's weights; `pack` gives the integer form where that is to be used. */
export function namedWeights(
  layers: number,
  matrix: (name: string) => Matrix,
  pack?: (weights: Matrix) => PackedWeights,
): NetworkWeights {
  const both = (name: string): Affine => {
    const weights = matrix(`${name}.weights`);
    const bias = matrix(`${name}.bias`);
    return pack === undefined ? { weights, bias } : { weights, bias, packed: pack(weights) };
  };
  return {
    vectors: matrix('vectors'),
    layers: Array.from({ length: layers }, (_, layer) => ({
      ...both(`layer${layer}`),
      neighbours: matrix(`layer${layer}.neighbours`),
    })),
    tags: both('tags'),
    arcHeads: both('arcHeads'),
    arcDependents: both('arcDependents'),
    arcQueries: both('arcQueries'),
    distances: both('distances'),
    arcRoot: matrix('arcRoot'),
    labelHeads: both('labelHeads'),
    labelDependents: both('labelDependents'),
    labelRoot: matrix('labelRoot'),
    labels: both('labels'),
  };
}

/** What the network says about one sentence: numbers of tags and labels, and heads (-1 for the root). */
export interface Reading {
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/** Reads one sentence; `counts` says how many columns of tags and labels are no padding. */
export function readSentence(network: Network, forms: readonly string[], counts: Counts): Reading {
  const { workspace, weights, sizes } = network;
  return workspace.scratch(() => {
    const states = [embed(network, forms)];
    for (const layer of weights.layers)
      states.push(recurrent(workspace, states.at(-1)!, layer, [{ first: 0, last: forms.length }]).output);
    const tags = bestColumns(affine(workspace, states[sizes.tagLayer]!, weights.tags), 0, counts.tags);
    const heads = readTree(network, states.at(-1)!);
    return { tags, heads, labels: readLabels(network, states.at(-1)!, heads, counts) };
  });
}

function readTree({ workspace, weights }: Network, state: Matrix): Int32Array {
  const dependents = rectify(affine(workspace, state, weights.arcDependents));
  const scores = arcScores(workspace, {
    heads: rectify(affine(workspace, state, weights.arcHeads)),
    queries: affine(workspace, dependents, weights.arcQueries),
    distances: affine(workspace, dependents, weights.distances),
    root: weights.arcRoot,
  });
  return bestTree({ count: state.rows, columns: scores.columns, at: scores.values });
}

/** Label 0 is the root's. */
function readLabels(network: Network, state: Matrix, heads: Int32Array, counts: Counts): Int32Array {
  const { workspace, weights } = network;
  const pairs = rectify(labelPairs(workspace, weights, state, heads));
  const labels = bestColumns(affine(workspace, pairs, weights.labels), 1, counts.labels);
  return labels.map((label, word) => (heads[word] === -1 ? 0 : label));
}

function bestColumns({ rows, columns, values }: Matrix, first: number, last: number): Int32Array {
  const best = new Int32Array(rows).fill(first);
  for (let row = 0; row < rows; row++)
    for (let j = first + 1; j < last; j++)
      if (values[row * columns + j]! > values[row * columns + best[row]!]!) best[row] = j;
  return best;
}
