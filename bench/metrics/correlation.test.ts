import { describe, expect, it } from 'vitest';
import { meanAbsoluteError, pearson } from './correlation.ts';

describe('correlation', () => {
  it('is 1 for numbers that rise together and −1 for those that rise against each other', () => {
    expect(
      pearson([
        [1, 2],
        [2, 4],
        [3, 6],
      ]),
    ).toBeCloseTo(1);
    expect(
      pearson([
        [1, 3],
        [2, 2],
        [3, 1],
      ]),
    ).toBeCloseTo(-1);
  });

  it('is 0 when one side does not vary', () => {
    expect(
      pearson([
        [1, 2],
        [1, 4],
      ]),
    ).toBe(0);
  });

  it('means distances', () => {
    expect(
      meanAbsoluteError([
        [3, 1],
        [0, -1],
      ]),
    ).toBe(1.5);
    expect(meanAbsoluteError([])).toBe(0);
  });
});
