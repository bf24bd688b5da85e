import type { Rows } from '../../src/language/syntax/layers.ts';

/** Sentences laid one after the other; heads are rows of the batch, -1 for roots. */
export interface Batch {
  readonly sentences: readonly Rows[];
  /** Words whose vectors are to be used, null where the vector stays hidden. */
  readonly words: readonly (string | null)[];
  /** Rows of the feature table, by word. */
  readonly features: readonly (readonly number[])[];
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}
