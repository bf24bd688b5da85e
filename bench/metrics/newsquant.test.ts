import { expect, it } from 'vitest';
import { type AnnotatedQuantity, quantityScores } from './newsquant.ts';

function quantity(value: AnnotatedQuantity['value'], unit: string, change: string): AnnotatedQuantity {
  return { value, unit, change };
}

it('scores value, value with unit and value with bound, each found quantity once', () => {
  const gold = [quantity(5, 'mile', '='), quantity(5, 'day', '>'), quantity([1, 2], 'year', '=')];
  const found = [quantity(5, 'day', '='), quantity([1, 2], 'year', '~'), quantity(9, '-', '=')];
  // Value: 5 and the range, 2 of 3 and 3. Unit: "day" and "year". Bound: only the 5 with "=".
  const scores = quantityScores([{ gold, found }]);
  expect(scores).toEqual({ value: 4 / 6, unit: 4 / 6, bound: 2 / 6, gold: 3 });
});

it('tells a range from a figure', () => {
  const scores = quantityScores([{ gold: [quantity([1, 2], '-', '=')], found: [quantity(1, '-', '=')] }]);
  expect(scores.value).toBe(0);
});
