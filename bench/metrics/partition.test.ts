import { describe, expect, it } from 'vitest';
import { adjustedRand, bCubed, harmonic, mean, pairwise } from './partition.ts';

describe('pairwise F1', () => {
  it('counts joined pairs', () => {
    // Gold joins ab, ac, bc, de (4 pairs); ours joins ab, cd, ce, de (4 pairs); both join ab and de.
    const score = pairwise(['x', 'x', 'x', 'y', 'y'], [1, 1, 2, 2, 2]);
    expect(score).toEqual({ precision: 2 / 4, recall: 2 / 4, f1: 0.5 });
  });

  it('is 1 when nothing is to be joined and nothing is', () => {
    expect(pairwise(['a', 'b', 'c'], [1, 2, 3]).f1).toBe(1);
  });

  it('is 0 when only one side joins anything', () => {
    expect(pairwise(['a', 'a'], [1, 2]).f1).toBe(0);
    expect(pairwise(['a', 'b'], [1, 1]).f1).toBe(0);
  });
});

describe('adjusted Rand index', () => {
  it('agrees with a table worked by hand', () => {
    // Pairs: gold 4, ours 4, both 2, all 10. Expected 1.6, highest 4: (2 - 1.6) / (4 - 1.6).
    expect(adjustedRand(['x', 'x', 'x', 'y', 'y'], [1, 1, 2, 2, 2])).toBeCloseTo(0.4 / 2.4, 12);
  });

  it('is 0 for one group against several, and 1 for equal partitions under other labels', () => {
    expect(adjustedRand(['a', 'a', 'b', 'b'], [1, 1, 1, 1])).toBe(0);
    expect(adjustedRand(['a', 'a', 'b', 'b'], ['q', 'q', 'p', 'p'])).toBe(1);
  });

  it('is 1 where it is undefined and the partitions are equal', () => {
    expect(adjustedRand(['a', 'a'], [1, 1])).toBe(1);
    expect(adjustedRand(['a', 'b'], [1, 2])).toBe(1);
  });
});

describe('B³', () => {
  it('averages over items', () => {
    // a, b in one gold group, c in another; ours joins all: precision 2/3, 2/3, 1/3, recall 1.
    const score = bCubed(['x', 'x', 'y'], [1, 1, 1]);
    expect(score.precision).toBeCloseTo(5 / 9, 12);
    expect(score.recall).toBe(1);
    expect(score.f1).toBeCloseTo(10 / 14, 12);
  });

  it('takes a missed item for alone and wrong', () => {
    // a and b joined rightly, c of the same gold group missed: precision 1, 1, 0, recall 2/3, 2/3, 0.
    const score = bCubed(['x', 'x', 'x'], [1, 1, null]);
    expect(score.precision).toBeCloseTo(2 / 3, 12);
    expect(score.recall).toBeCloseTo(4 / 9, 12);
  });

  it('gives 0 when everything is missed', () => {
    expect(bCubed(['x', 'y'], [null, null]).f1).toBe(0);
  });
});

it('takes means of nothing for 0', () => {
  expect(mean([])).toBe(0);
  expect(harmonic(0, 0)).toBe(0);
  expect(harmonic(1, 0.5)).toBeCloseTo(2 / 3, 12);
});
