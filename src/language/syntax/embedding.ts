import type { Network } from './network.ts';
import { firstPlace, type Place, PLACES, signsOf } from './word-features.ts';
import { copyVector } from './word-vectors.ts';
import type { Matrix } from './workspace.ts';

/** Rows that were worked out before, by the word's place and form: texts repeat their words. */
export type EmbeddingCache = readonly Map<string, Float32Array>[];

export function newEmbeddingCache(): EmbeddingCache {
  return Array.from({ length: PLACES }, () => new Map<string, Float32Array>());
}

/** Cached rows a place; when there are more, all are forgotten. */
const MOST_CACHED = 8192;
/** Longer words are rare and would hold memory. */
const LONGEST_CACHED = 40;

/** The sum of each word's vector and features, a row a word. */
export function embed(network: Network, forms: readonly string[]): Matrix {
  const { workspace, sizes } = network;
  const out = workspace.matrix(forms.length, sizes.width);
  const first = firstPlace(forms);
  for (let index = 0; index < forms.length; index++)
    out.values.set(cachedRow(network, forms[index]!, index === 0 ? first : first + 1), index * sizes.width);
  return out;
}

function cachedRow(network: Network, form: string, place: Place): Float32Array {
  const cache = network.cache[place]!;
  const known = cache.get(form);
  if (known !== undefined) return known;
  const row = embedWord(network, form, place);
  if (cache.size >= MOST_CACHED) cache.clear();
  if (form.length <= LONGEST_CACHED) cache.set(form, row);
  return row;
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
