import { newEmbeddingCache } from './embedding-cache.ts';
import { packWeights } from './integer-product.ts';
import { lemmaRulesFrom, type LemmaRules } from './lemma.ts';
import {
  type Counts,
  type FeatureRows,
  namedWeights,
  type Network,
  type NetworkSizes,
  weightShapes,
} from './network.ts';
import { readTensorFile, type Tensor, type TensorFile } from './tensor-file.ts';
import type { WordVectors } from './word-vectors.ts';
import { createWorkspace, type Matrix, type Workspace } from './workspace.ts';

/** A network with what its numbers of tags and labels mean. */
export interface SyntaxModel {
  readonly network: Network;
  readonly counts: Counts;
  /** Pairs of tags, "XPOS UPOS". */
  readonly tags: readonly (readonly [xpos: string, upos: string])[];
  /** Relations; the first is "root". */
  readonly labels: readonly string[];
  readonly lemmas: LemmaRules;
  /** Lemmas that were worked out before, by tag and form: texts repeat their words. */
  readonly knownLemmas: Map<string, string>;
}

const WORKSPACE_MEBIBYTES = 24;

/** Reads a model as `training/syntax` writes it. */
export function readSyntaxModel(bytes: Uint8Array, wordVectors: WordVectors): SyntaxModel {
  const file = readTensorFile(bytes);
  const tags = listOf(file, 'tags').map((tag) => tag.split(' ') as [string, string]);
  const labels = listOf(file, 'labels');
  const counts = { vectorColumns: wordVectors.columns, tags: tags.length, labels: labels.length };
  const sizes = JSON.parse(listOf(file, 'sizes').join('')) as NetworkSizes;
  const workspace = createWorkspace(WORKSPACE_MEBIBYTES);
  const matrices = copyWeights(file, workspace, weightShapes(sizes, counts));
  const weights = namedWeights(
    sizes.layers,
    (name) => matrices.get(name)!,
    (matrix) => packWeights(workspace, matrix),
  );
  const network = {
    sizes,
    workspace,
    weights,
    features: featureRows(file, sizes.width),
    wordVectors,
    cache: newEmbeddingCache(),
  };
  return {
    network,
    counts,
    tags,
    labels,
    lemmas: lemmaRulesFrom(listOf(file, 'lemmas')),
    knownLemmas: new Map(),
  };
}

function listOf(file: TensorFile, name: string): readonly string[] {
  const list = file.lists[name];
  if (list === undefined) throw new Error(`the syntax model has no list "${name}"`);
  return list;
}

function tensorOf(file: TensorFile, name: string): Tensor {
  const tensor = file.tensors[name];
  if (tensor === undefined) throw new Error(`the syntax model has no tensor "${name}"`);
  return tensor;
}

function copyWeights(
  file: TensorFile,
  workspace: Workspace,
  shapes: Readonly<Record<string, readonly [number, number]>>,
): ReadonlyMap<string, Matrix> {
  const matrices = new Map<string, Matrix>();
  for (const [name, [rows, columns]] of Object.entries(shapes)) {
    const matrix = workspace.matrix(rows, columns);
    matrix.values.set(tensorOf(file, name).values);
    matrices.set(name, matrix);
  }
  return matrices;
}

/** Feature rows ship as small integers, each row with its own step. */
function featureRows(file: TensorFile, width: number): FeatureRows {
  const { values } = tensorOf(file, 'features');
  const steps = tensorOf(file, 'features.steps').values;
  return {
    rowOf: new Map(listOf(file, 'features').map((name, row) => [name, row])),
    add: (row, out, offset) => {
      const step = steps[row]!;
      const from = row * width;
      for (let j = 0; j < width; j++) out[offset + j]! += values[from + j]! * step;
    },
  };
}
