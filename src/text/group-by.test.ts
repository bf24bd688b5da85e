import { expect, it } from 'vitest';
import { groupBy } from './group-by.ts';

it('keeps the order of groups and of their members', () => {
  const words = ['pier', 'quay', 'port', 'ferry', 'queue'];
  expect([...groupBy(words, (word) => word.charAt(0))]).toEqual([
    ['p', ['pier', 'port']],
    ['q', ['quay', 'queue']],
    ['f', ['ferry']],
  ]);
});

it('gives no group where there is nothing', () => {
  expect(groupBy([], String).size).toBe(0);
});
