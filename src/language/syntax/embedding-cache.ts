import { type Place, PLACES } from './word-features.ts';

/** Rows that were worked out before, by the word's place and form: texts repeat their words. */
export type EmbeddingCache = readonly Map<string, Float32Array>[];

export function newEmbeddingCache(): EmbeddingCache {
  return Array.from({ length: PLACES }, () => new Map<string, Float32Array>());
}

/** Cached rows a place; when there are more, all are forgotten. */
const MOST_CACHED = 8192;
/** Longer words are rare and would hold memory. */
const LONGEST_CACHED = 40;

/** The row of a form at a place: a remembered one, or else what `compute` gives. */
export function remembered(
  cache: EmbeddingCache,
  place: Place,
  form: string,
  compute: () => Float32Array,
): Float32Array {
  const rows = cache[place]!;
  const known = rows.get(form);
  if (known !== undefined) return known;
  const row = compute();
  if (rows.size >= MOST_CACHED) rows.clear();
  if (form.length <= LONGEST_CACHED) rows.set(form, row);
  return row;
}
