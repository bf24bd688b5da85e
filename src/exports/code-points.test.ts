import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointOffsets } from './code-points.ts';

test('a pair of code units is one code point', () => {
  const offset = codePointOffsets('a🚢b');
  expect([0, 1, 3, 4].map(offset)).toEqual([0, 1, 2, 3]);
});

test('offsets between characters count the characters before them', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })), (points) => {
      const offset = codePointOffsets(points.join(''));
      let units = 0;
      for (const [count, point] of Array.from(points.join('')).entries()) {
        expect(offset(units)).toBe(count);
        units += point.length;
      }
    }),
  );
});
