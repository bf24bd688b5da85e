import { describe, expect, it } from 'vitest';
import type { Agreement } from '../comparison.ts';
import { readingOf } from '../testing/reading.ts';
import { compareQuantities } from './compare-quantities.ts';
import { readQuantities } from './read-quantities.ts';

function quantityIn(text: string) {
  const { report, analysis } = readingOf(text);
  const [quantity] = readQuantities(report, analysis);
  expect(quantity, text).toBeDefined();
  return quantity!;
}

const PAIRS: readonly (readonly [first: string, second: string, relation: Agreement])[] = [
  ['They counted 70 000 lamps.', 'They counted 100,000 lamps.', 'contradicting'],
  ['They counted 70 000 lamps.', 'They counted 70,000 lamps.', 'equal'],
  ['At least 300 fighters came.', 'Up to 300 fighters came.', 'compatible'],
  ['At least 300 fighters came.', 'Fewer than 300 fighters came.', 'contradicting'],
  ['More than 300 fighters came.', 'Some 350 fighters came.', 'compatible'],
  ['About 200 houses fell.', 'They counted 215 houses.', 'compatible'],
  ['About 200 houses fell.', 'They counted 290 houses.', 'contradicting'],
  ['More than 31,000 homes were lost.', 'They lost 31,245 homes.', 'compatible'],
  ['They lost 31,000 homes.', 'They lost 31,245 homes.', 'compatible'],
  ['They lost 31,245 homes.', 'They lost 31,246 homes.', 'contradicting'],
  ['Between 1000 and 3000 people fled.', 'They say 2500 people fled.', 'compatible'],
  ['Dozens of people were hurt.', 'They say 47 people were hurt.', 'compatible'],
  ['Dozens of people were hurt.', 'They say 470 people were hurt.', 'contradicting'],
  ['The dam is 40 metres high.', 'The dam is 40 feet high.', 'contradicting'],
  ['The road is 12 miles long.', 'The road is about 19 kilometres long.', 'compatible'],
  ['It weighs 5 kg.', 'It is 5 metres long.', 'not-comparable'],
  ['They found 12 boats.', 'They found 12 lorries.', 'not-comparable'],
  ['The blast killed 12 people.', 'The blast wounded 30 people.', 'not-comparable'],
  ['The blast killed 12 people.', 'The blast killed 15 people.', 'contradicting'],
  ['They held 300 Velish fighters.', 'They held 500 fighters.', 'subset'],
  ['The blast killed 3 soldiers.', 'The blast killed 12 people.', 'subset'],
  ['Sales rose 3 percent.', 'Sales fell 3 percent.', 'contradicting'],
  ['It cost $5 million.', 'It cost 5 million euros.', 'not-comparable'],
  ['Two thirds of the voters agreed.', 'They say 66.7 percent of the voters agreed.', 'contradicting'],
  ['Half of the voters agreed.', 'They say 50 percent of the voters agreed.', 'equal'],
];

describe('two quantities said of the same happening', () => {
  it.each(PAIRS)('%s | %s → %s', (first, second, relation) => {
    expect(compareQuantities(quantityIn(first), quantityIn(second)).relation).toBe(relation);
  });

  it.each(PAIRS)('is the same the other way round: %s | %s', (first, second, relation) => {
    expect(compareQuantities(quantityIn(second), quantityIn(first)).relation).toBe(relation);
  });

  it('gives the words of both in its reason', () => {
    const { reason } = compareQuantities(
      quantityIn('At least 300 fighters came.'),
      quantityIn('Up to 300 fighters came.'),
    );
    expect(reason).toBe('"At least 300" and "Up to 300": the bounds leave room for both');
  });
});
