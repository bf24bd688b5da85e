import { describe, expect, test } from 'vitest';
import { areComparable } from './comparable-figures.ts';
import type { Figure } from './conflict-figures.ts';
import { comparableGroups } from './figure-groups.ts';
import { measure } from './measure.ts';
import { smallSet } from './testing/small-set.ts';

const STORY = { names: new Set(['osk']), words: new Set(['cannery']) };

/** A toll of a report that says it in these words. */
function toll(report: string, value: number): Figure {
  const { related } = smallSet([
    { report, words: `The blaze in the cannery of Osk killed ${value} people.` },
  ]);
  const { statement } = related[0]!;
  return {
    quantity: {
      spans: statement.spans,
      value,
      low: value,
      high: value,
      bound: 'exact',
      unit: 'person',
      counted: 'people',
      countedSpans: [],
      countedWords: ['people'],
      role: 'die',
      whole: null,
      change: null,
      boundSpans: [],
    },
    isWhole: false,
    statement,
    measure: measure('die', 0, { isToll: true }),
    topic: new Map([['kill', 60]]),
    scene: { days: null, places: new Set(), isPast: false },
    isAddition: false,
    source: null,
    story: STORY,
    context: null,
    wide: new Map(),
  };
}

/** How often two figures are held against each other when each of three tolls has so many copies. */
function comparisonsOf(copies: number): number {
  let count = 0;
  const figures = Array.from({ length: copies }, (_, i) =>
    [4, 9, 12].map((value) => toll(`r${i}-${value}`, value)),
  ).flat();
  const groups = comparableGroups(figures, (a, b) => {
    count++;
    return areComparable(a, b);
  });
  expect(groups.map((group) => group.length)).toEqual([3 * copies]);
  return count;
}

describe('figures in groups', () => {
  test('copies of a figure cost no comparison', () => {
    expect(comparisonsOf(1)).toBe(3);
    expect(comparisonsOf(200)).toBe(3);
  });
});
