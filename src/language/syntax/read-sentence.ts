import { arcScores } from './arc-scores.ts';
import { embed } from './embedding.ts';
import { labelPairs } from './label-pairs.ts';
import { affine, rectify, recurrent } from './layers.ts';
import type { Counts, Network } from './network.ts';
import { bestTree } from './tree.ts';
import type { Matrix } from './workspace.ts';

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
