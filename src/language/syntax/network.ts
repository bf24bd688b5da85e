import { DISTANCE_COLUMNS } from './arc-scores.ts';
import type { Affine, RecurrentWeights } from './layers.ts';
import type { EmbeddingCache } from './embedding-cache.ts';
import type { PackedWeights } from './integer-product.ts';
import type { WordVectors } from './word-vectors.ts';
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
