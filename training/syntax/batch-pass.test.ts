import { expect, test } from 'vitest';
import type { WordVectors } from '../../src/language/syntax/word-vectors.ts';
import { createWorkspace } from '../../src/language/syntax/workspace.ts';
import type { Batch } from './batch.ts';
import { batchPass } from './batch-pass.ts';
import { randomFrom } from '../../tools/random.ts';
import { newTrainee } from './trainee.ts';

const SIZES = { width: 16, layers: 2, tagLayer: 1, arcWidth: 8, labelWidth: 8 };
const COUNTS = { vectorColumns: 5, tags: 6, labels: 4, features: 9 };

const VECTORS: WordVectors = {
  rowOf: new Map([
    ['pier', 0],
    ['mole', 1],
    ['quay', 2],
  ]),
  columns: 5,
  values: Int8Array.from([1, 0, -1, 2, 0, 0, 1, 3, -2, 1, -1, -1, 0, 2, 2]),
  steps: new Float32Array(5).fill(0.5),
};

/** Two sentences of four and three words. */
const BATCH: Batch = {
  sentences: [
    { first: 0, last: 4 },
    { first: 4, last: 7 },
  ],
  words: ['pier', 'mole', null, 'quay', 'pier', 'reef', 'buoy'],
  features: [[0, 1], [2], [3, 4, 5], [1], [6, 0], [7, 8], [2, 3]],
  tags: Int32Array.from([0, 1, 2, 3, 4, 5, 0]),
  heads: Int32Array.from([1, -1, 1, 2, 5, 6, -1]),
  labels: Int32Array.from([1, 0, 2, 3, 1, 2, 0]),
};

const noDropout = () => ({ random: randomFrom(1), input: 0, state: 0 });

test('every gradient agrees with the slope of the loss', () => {
  const trainee = newTrainee(
    { workspace: createWorkspace(8), wordVectors: VECTORS, sizes: SIZES, counts: COUNTS },
    7,
  );
  batchPass(trainee, BATCH, noDropout());
  const analytic = new Map(
    [...trainee.gradients].map(([name, { values }]) => [name, Float32Array.from(values)]),
  );
  const blocks = [
    ...[...trainee.matrices].map(([name, { values }]) => ({ name, values, gradient: analytic.get(name)! })),
    {
      name: 'features',
      values: trainee.features.values,
      gradient: Float32Array.from(trainee.features.gradient),
    },
  ];
  const step = 0.0005;
  const lossAt = (values: Float32Array, index: number, value: number): number => {
    const before = values[index]!;
    values[index] = value;
    const loss = batchPass(trainee, BATCH, noDropout());
    values[index] = before;
    return loss;
  };
  for (const { name, values, gradient } of blocks)
    for (let index = 0; index < values.length; index += Math.ceil(values.length / 7)) {
      const at = values[index]!;
      const slope = (lossAt(values, index, at + step) - lossAt(values, index, at - step)) / (2 * step);
      expect(
        Math.abs(slope - gradient[index]!),
        `${name}[${index}]: ${slope} and ${gradient[index]}`,
      ).toBeLessThan(0.004);
    }
});
