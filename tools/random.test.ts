import { expect, it } from 'vitest';
import { randomFrom, shuffled } from './random.ts';

it('gives the same numbers for a seed, and others for another', () => {
  const first = (seed: number) => Array.from({ length: 3 }, randomFrom(seed));
  expect(first(7)).toEqual(first(7));
  expect(first(7)).not.toEqual(first(8));
  for (const number of Array.from({ length: 1000 }, randomFrom(1))) {
    expect(number).toBeGreaterThanOrEqual(0);
    expect(number).toBeLessThan(1);
  }
});

it('shuffles without losing an item or touching what it was given', () => {
  const items = ['pier', 'quay', 'basin', 'lock'];
  const mixed = shuffled(randomFrom(3), items);
  expect(mixed.toSorted()).toEqual(items.toSorted());
  expect(items).toEqual(['pier', 'quay', 'basin', 'lock']);
});
