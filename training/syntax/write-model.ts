import { type LemmaRules, lemmaRuleLines } from '../../src/language/syntax/lemma.ts';
import { type Tensor, writeTensorFile } from '../../src/language/syntax/tensor-file.ts';
import type { SparseTable, Trainee } from './trainee.ts';
import type { Vocabulary } from './vocabulary.ts';

const LARGEST = 127;

/** The bytes of a model file, as `readSyntaxModel` reads them. */
export function modelBytes(trainee: Trainee, vocabulary: Vocabulary, lemmas: LemmaRules): Uint8Array {
  const tensors: Record<string, Tensor> = {};
  for (const name of trainee.names) tensors[name] = trainee.matrices.get(name)!;
  const { values, steps } = smallIntegers(trainee.features);
  const rows = steps.length;
  tensors['features'] = { rows, columns: trainee.features.columns, values };
  tensors['features.steps'] = { rows, columns: 1, values: steps };
  return writeTensorFile({
    tensors,
    lists: {
      sizes: [JSON.stringify(trainee.sizes)],
      tags: vocabulary.tags,
      labels: vocabulary.labels,
      features: vocabulary.features,
      lemmas: lemmaRuleLines(lemmas),
    },
  });
}

function smallIntegers({ columns, values }: SparseTable): { values: Int8Array; steps: Float32Array } {
  const steps = new Float32Array(values.length / columns);
  const small = new Int8Array(values.length);
  for (let row = 0; row < steps.length; row++) {
    const part = values.subarray(row * columns, (row + 1) * columns);
    const most = part.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
    steps[row] = most === 0 ? 1 : most / LARGEST;
    for (let j = 0; j < columns; j++) small[row * columns + j] = Math.round(part[j]! / steps[row]!);
  }
  return { values: small, steps };
}
