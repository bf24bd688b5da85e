import { expect, test } from 'vitest';
import { readTensorFile, type TensorFile, writeTensorFile } from './tensor-file.ts';

const FILE: TensorFile = {
  tensors: {
    weights: { rows: 1, columns: 3, values: Float32Array.from([0.5, -1, 3]) },
    features: { rows: 2, columns: 2, values: Int8Array.from([1, -128, 127, 0]) },
  },
  lists: { words: ['quay', 'Öland', ''], none: [] },
};

test('what was written is read', () => {
  expect(readTensorFile(writeTensorFile(FILE))).toEqual(FILE);
});

test('a buffer that is a window on a larger one is read too', () => {
  const bytes = writeTensorFile(FILE);
  const larger = new Uint8Array(bytes.length + 5);
  larger.set(bytes, 5);
  expect(readTensorFile(Buffer.from(larger.buffer, 5))).toEqual(FILE);
});
