import { readTensorFile } from './tensor-file.ts';

/** Vectors of frequent words as small integers: value = integer × the column's step. */
export interface WordVectors {
  readonly rowOf: ReadonlyMap<string, number>;
  readonly columns: number;
  readonly values: Int8Array;
  readonly steps: Float32Array;
}

/** Reads a table of word vectors as `training/word-vectors.ts` writes it. */
export function readWordVectors(bytes: Uint8Array): WordVectors {
  const { tensors, lists } = readTensorFile(bytes);
  const vectors = tensors['vectors'];
  const steps = tensors['steps'];
  if (!(vectors?.values instanceof Int8Array) || !(steps?.values instanceof Float32Array))
    throw new Error('word vectors need a table of integers and the steps of its columns');
  const rowOf = new Map((lists['words'] ?? []).map((word, row) => [word, row]));
  return { rowOf, columns: vectors.columns, values: vectors.values, steps: steps.values };
}

/** Writes a word's vector to `out` at `offset`; leaves zeros for an unknown word. Says whether it was known. */
export function copyVector(vectors: WordVectors, lower: string, out: Float32Array, offset: number): boolean {
  const row = vectors.rowOf.get(lower);
  if (row === undefined) return false;
  const from = row * vectors.columns;
  for (let j = 0; j < vectors.columns; j++) out[offset + j] = vectors.values[from + j]! * vectors.steps[j]!;
  return true;
}
