import { remembered } from './embedding-cache.ts';
import type { Network } from './network.ts';
import { firstPlace, type Place, signsOf } from './word-features.ts';
import { copyVector } from './word-vectors.ts';
import type { Matrix } from './workspace.ts';

/** The sum of each word's vector and features, a row a word. */
export function embed(network: Network, forms: readonly string[]): Matrix {
  const { workspace, sizes, cache } = network;
  const out = workspace.matrix(forms.length, sizes.width);
  const first = firstPlace(forms);
  for (const [index, form] of forms.entries()) {
    const place = index === 0 ? first : first + 1;
    const row = remembered(cache, place, form, () => embedWord(network, form, place));
    out.values.set(row, index * sizes.width);
  }
  return out;
}

function embedWord(network: Network, form: string, place: Place): Float32Array {
  const { workspace, weights, wordVectors, features, sizes } = network;
  const { lower, features: names } = signsOf(form, place);
  return workspace.scratch(() => {
    const vector = workspace.matrix(1, wordVectors.columns);
    const out = workspace.matrix(1, sizes.width);
    copyVector(wordVectors, lower, vector.values, 0);
    for (const name of names) {
      const row = features.rowOf.get(name);
      if (row !== undefined) features.add(row, out.values, 0);
    }
    workspace.multiplyAdd(vector, weights.vectors, out);
    return out.values.slice();
  });
}
