import {
  type Counts,
  namedWeights,
  type NetworkSizes,
  type NetworkWeights,
  weightShapes,
} from '../../src/language/syntax/network.ts';
import type { WordVectors } from '../../src/language/syntax/word-vectors.ts';
import type { Matrix, Workspace } from '../../src/language/syntax/workspace.ts';
import { type AdamMoments, adamUpdate, newMoments } from './adam.ts';
import { type Random, randomFrom } from '../../tools/random.ts';

/** A table of rows of which each batch touches few. */
export interface SparseTable {
  readonly columns: number;
  readonly values: Float32Array;
  readonly gradient: Float32Array;
  readonly moments: AdamMoments;
  readonly touched: Set<number>;
}

/** A network in training: its weights, their gradients and what the optimiser remembers. */
export interface Trainee {
  readonly sizes: NetworkSizes;
  readonly counts: Counts;
  readonly workspace: Workspace;
  readonly wordVectors: WordVectors;
  readonly names: readonly string[];
  readonly matrices: ReadonlyMap<string, Matrix>;
  readonly gradients: ReadonlyMap<string, Matrix>;
  readonly moments: ReadonlyMap<string, AdamMoments>;
  readonly weights: NetworkWeights;
  readonly gradient: NetworkWeights;
  readonly features: SparseTable;
  step: number;
}

/** What a new network is made of. */
export interface NetworkParts {
  readonly workspace: Workspace;
  readonly wordVectors: WordVectors;
  readonly sizes: NetworkSizes;
  readonly counts: Counts & { readonly features: number };
}

/** A network with random weights. */
export function newTrainee({ workspace, wordVectors, sizes, counts }: NetworkParts, seed: number): Trainee {
  const random = randomFrom(seed);
  const shapes = weightShapes(sizes, counts);
  const names = Object.keys(shapes);
  const make = (): Map<string, Matrix> =>
    new Map(Object.entries(shapes).map(([name, [rows, columns]]) => [name, workspace.matrix(rows, columns)]));
  const matrices = make();
  const gradients = make();
  for (const [name, matrix] of matrices) initialise(name, matrix, random);
  return {
    sizes,
    counts,
    workspace,
    wordVectors,
    names,
    matrices,
    gradients,
    moments: new Map([...matrices].map(([name, matrix]) => [name, newMoments(matrix.values.length)])),
    weights: namedWeights(sizes.layers, (name) => matrices.get(name)!),
    gradient: namedWeights(sizes.layers, (name) => gradients.get(name)!),
    features: newTable(counts.features, sizes.width, random),
    step: 0,
  };
}

/** The keep gates start a little open, so that states reach beyond the next word from the beginning. */
const KEEP_BIAS = 0.5;

function initialise(name: string, { rows, columns, values }: Matrix, random: Random): void {
  const recurrent = name.startsWith('layer');
  if (name.endsWith('.bias')) {
    if (recurrent) values.fill(KEEP_BIAS, columns / 3, (2 * columns) / 3);
    return;
  }
  if (name.endsWith('.neighbours')) {
    for (let i = 0; i < values.length; i++) values[i] = 0.2 * (2 * random() - 1);
    return;
  }
  const spread = Math.sqrt((recurrent ? 3 : 6) / (rows + (recurrent ? columns / 3 : columns)));
  for (let i = 0; i < values.length; i++) values[i] = (2 * random() - 1) * spread;
}

const FEATURE_SPREAD = 0.1;

function newTable(rows: number, columns: number, random: Random): SparseTable {
  const values = Float32Array.from({ length: rows * columns }, () => (2 * random() - 1) * FEATURE_SPREAD);
  return {
    columns,
    values,
    gradient: new Float32Array(values.length),
    moments: newMoments(values.length),
    touched: new Set(),
  };
}

const LARGEST_NORM = 5;

/** Moves all weights along their gradients and clears these. */
export function applyGradients(trainee: Trainee, rate: number): void {
  trainee.step++;
  const scale = Math.min(1, LARGEST_NORM / (gradientNorm(trainee) + 1e-12));
  const step = { rate, step: trainee.step, scale };
  for (const name of trainee.names)
    adamUpdate(
      trainee.matrices.get(name)!.values,
      trainee.gradients.get(name)!.values,
      trainee.moments.get(name)!,
      step,
    );
  const { columns, values, gradient, moments, touched } = trainee.features;
  for (const row of touched)
    adamUpdate(values, gradient, moments, { ...step, from: row * columns, to: (row + 1) * columns });
  touched.clear();
}

function gradientNorm({ gradients }: Trainee): number {
  let sum = 0;
  for (const { values } of gradients.values()) for (let i = 0; i < values.length; i++) sum += values[i]! ** 2;
  return Math.sqrt(sum);
}

/** A gradient of zeros for a matrix. */
export function newGradient({ workspace }: Trainee, { rows, columns }: Matrix): Matrix {
  return workspace.matrix(rows, columns);
}
