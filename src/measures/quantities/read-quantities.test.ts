import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanHolds } from '../../model/index.ts';
import { readingOf } from '../testing/reading.ts';
import { readQuantities } from './read-quantities.ts';

function quantitiesOf(text: string) {
  const { report, analysis } = readingOf(text);
  return readQuantities(report, analysis);
}

function only(text: string) {
  const found = quantitiesOf(text);
  expect(found.map((quantity) => quantity.spans[0]!.quote)).toHaveLength(1);
  return found[0]!;
}

const BOUNDS: readonly (readonly [text: string, bound: string, low: number | null, high: number | null])[] = [
  ['At least 20 fishermen drowned off Port Amity.', 'at-least', 20, null],
  ['No fewer than 20 fishermen drowned.', 'at-least', 20, null],
  ['No less than 40 houses stood empty.', 'at-least', 40, null],
  ['A minimum of 12 boats must sail.', 'at-least', 12, null],
  ['Upwards of 900 villagers left Orsk Hollow.', 'at-least', 900, null],
  ['Some 30 or more boats burned.', 'about', 27, 33],
  ['Rescuers counted 30 boats or more.', 'at-least', 30, null],
  ['The fire took 50-plus homes.', 'at-least', 50, null],
  ['The fire took 50+ homes.', 'at-least', 50, null],
  ['Up to 300 fighters crossed the river.', 'at-most', 0, 300],
  ['As many as 300 fighters crossed the river.', 'at-most', 0, 300],
  ['No more than 15 people may enter.', 'at-most', 0, 15],
  ['Not more than 15 people may enter.', 'at-most', 0, 15],
  ['A maximum of 15 people may enter.', 'at-most', 0, 15],
  ['At most 15 people may enter.', 'at-most', 0, 15],
  ['The hall holds 80 guests at most.', 'at-most', 0, 80],
  ['Tickets for 8 pupils or fewer are free.', 'at-most', 0, 8],
  ['The bridge carries loads of as much as 40 tonnes.', 'at-most', 0, 40],
  ['More than 120 houses lost their roofs.', 'more-than', 121, null],
  ['Over 120 houses lost their roofs.', 'more-than', 121, null],
  ['Well over 120 houses lost their roofs.', 'more-than', 121, null],
  ['The flood took in excess of 120 houses.', 'more-than', 121, null],
  ['The crowd, exceeding 2,500 people, sang.', 'more-than', 2501, null],
  ['Just over 70 sheep were lost.', 'more-than', 71, null],
  ['Slightly more than 70 sheep were lost.', 'more-than', 71, null],
  ['The pipe is more than 3.5 metres wide.', 'more-than', 3.5, null],
  ['Fewer than 50 voters came.', 'less-than', 0, 49],
  ['Less than 50 voters came.', 'less-than', 0, 49],
  ['Under 50 voters came.', 'less-than', 0, 49],
  ['Just under 50 voters came.', 'less-than', 0, 49],
  ['Well below 50 voters came.', 'less-than', 0, 49],
  ['The well is less than 3.5 metres deep.', 'less-than', 0, 3.5],
  ['About 200 people marched in Tarn.', 'about', 180, 220],
  ['Around 200 people marched in Tarn.', 'about', 180, 220],
  ['Roughly 200 people marched in Tarn.', 'about', 180, 220],
  ['Approximately 200 people marched in Tarn.', 'about', 180, 220],
  ['Some 200 people marched in Tarn.', 'about', 180, 220],
  ['An estimated 200 people marched in Tarn.', 'about', 180, 220],
  ['Close to 200 people marched in Tarn.', 'about', 180, 220],
  ['Nearly 200 people marched in Tarn.', 'about', 180, 200],
  ['Almost 200 people marched in Tarn.', 'about', 180, 200],
  ['The village lost 40-odd cows.', 'about', 36, 44],
  ['The village lost 40 or so cows.', 'about', 36, 44],
  ['Between 1000 and 3000 people fled.', 'between', 1000, 3000],
  ['Some 1,000 to 3,000 people fled.', 'about', 1000, 3000],
  ['The wall is 15-20 metres long.', 'between', 15, 20],
  ['They lost three or four villages.', 'between', 3, 4],
  ['They lost five to seven boats.', 'between', 5, 7],
  ['Dozens of villagers were hurt.', 'between', 12, 120],
  ['Scores of villagers were hurt.', 'between', 20, 200],
  ['Hundreds of villagers were hurt.', 'between', 100, 1000],
  ['At least dozens of villagers were hurt.', 'at-least', 12, null],
  ['Tens of thousands of villagers fled.', 'between', 10_000, 100_000],
  ['Hundreds of thousands of villagers fled.', 'between', 100_000, 1_000_000],
  ['Several hundred villagers fled.', 'between', 300, 900],
  ['A few thousand villagers fled.', 'between', 2000, 9000],
  ['A couple of hundred villagers fled.', 'between', 200, 300],
  ['Exactly 17 boats sailed.', 'exact', 17, 17],
];

describe('bounds of quantities', () => {
  it.each(BOUNDS)('%s → %s [%s, %s]', (text, bound, low, high) => {
    const { bound: found, low: from, high: to } = only(text);
    expect({ bound: found, low: from, high: to }).toEqual({ bound, low, high });
  });

  it('keeps the words of the bound apart from those of the figure', () => {
    const quantity = only('At least another 20 fishermen drowned.');
    expect(quantity.spans.map((span) => span.quote)).toEqual(['20']);
    expect(quantity.boundSpans.map((span) => span.quote)).toEqual(['At least']);
    expect(quantity.countedSpans.map((span) => span.quote)).toEqual(['fishermen']);
  });
});

const SPELLINGS: readonly (readonly [text: string, value: number])[] = [
  ['They sold 100,000 lamps.', 100_000],
  ['They sold 70 000 lamps.', 70_000],
  ['They sold 70\u00a0000 lamps.', 70_000],
  ['They sold 10 , 000 lamps.', 10_000],
  ['They sold 1.2m lamps.', 1_200_000],
  ['They sold 1.2 million lamps.', 1_200_000],
  ['They sold 3bn lamps.', 3e9],
  ['They sold 80k lamps.', 80_000],
  ['They sold half a dozen lamps.', 6],
  ['They sold half a million lamps.', 500_000],
  ['They sold a dozen lamps.', 12],
  ['They sold two dozen lamps.', 24],
  ['They sold three score lamps.', 60],
  ['They sold twenty-one lamps.', 21],
  ['They sold two hundred and five lamps.', 205],
  ['They sold four thousand three hundred lamps.', 4300],
  ['They sold one and a half million lamps.', 1_500_000],
  ['They drank 2½ litres.', 2.5],
  ['They drank 2 1/2 litres.', 2.5],
  ['It fell to -4 degrees.', -4],
  ['It fell to minus 4 degrees.', -4],
];

describe('spellings of figures', () => {
  it.each(SPELLINGS)('%s → %d', (text, value) => {
    expect(only(text).value).toBe(value);
  });
});

const UNITS: readonly (readonly [text: string, unit: string | null, value: number])[] = [
  ['The dam is 40 metres high.', 'metre', 40],
  ['The dam is 40m high.', 'metre', 40],
  ['A 12-mile road was shut.', 'mile', 12],
  ['It covers 30 square kilometres.', 'square kilometre', 30],
  ['Winds of 90 km/h were felt.', 'kilometre per hour', 90],
  ['Prices rose 3 per cent.', 'percent', 3],
  ['Prices rose 3pc.', 'percent', 3],
  ['The lender raised it by 25 basis points.', 'basis point', 25],
  ['It cost $5m.', 'USD', 5_000_000],
  ['It cost US $5.4 million.', 'USD', 5_400_000],
  ['It cost £300.', 'GBP', 300],
  ['It cost 40 million euros.', 'EUR', 40_000_000],
  ['It cost 9 billion shekels.', 'ILS', 9e9],
  ['It cost 30 Australian dollars.', 'AUD', 30],
  ['Oil stood at $80 a barrel.', 'USD per barrel', 80],
  ['Two thirds of the voters agreed.', 'share', 2 / 3],
  ['One in four voters agreed.', 'share', 1 / 4],
  ['They held 17 soldiers.', 'person', 17],
  ['They held 17 lorries.', null, 17],
  ['They held 17 arsonists.', 'person', 17],
  ['A magnitude-4.7 quake struck.', 'magnitude', 4.7],
  ['A quake of 4.3 on the Richter scale struck.', 'magnitude', 4.3],
];

describe('units', () => {
  it.each(UNITS)('%s → %s %d', (text, unit, value) => {
    const quantity = only(text);
    expect([quantity.unit, quantity.value]).toEqual([unit, value]);
  });

  it('reads an age as years', () => {
    expect(only('Marta Ilves, 25, said so.')).toMatchObject({ unit: 'year', counted: 'age', value: 25 });
    expect(only('A 50-year-old miller spoke.')).toMatchObject({ unit: 'year', counted: 'age', value: 50 });
    expect(only('She left at the age of 21.')).toMatchObject({ unit: 'year', counted: 'age', value: 21 });
  });
});

describe('what is counted', () => {
  it('names people, their kind and what befell them', () => {
    const quantity = only('Up to 300 Velish fighters were killed in the hills.');
    expect(quantity).toMatchObject({ unit: 'person', counted: 'fighter', role: 'die', high: 300 });
    expect(quantity.countedWords).toEqual(['velish', 'fighter']);
  });

  it('keeps the whole that a part belongs to', () => {
    expect(only('Militias held 14 of the 19 villages.')).toMatchObject({
      value: 14,
      whole: 19,
      counted: 'village',
    });
    expect(only('Militias held 14 out of 19 villages.')).toMatchObject({ value: 14, whole: 19 });
  });

  it('tells the dead from the hurt', () => {
    const [dead, hurt] = quantitiesOf('The blast left 12 dead and 30 wounded.');
    expect([dead!.role, hurt!.role]).toEqual(['die', 'injure']);
  });

  it('takes one of a whole at hand for one, and one of any for a share', () => {
    expect(only('They lost one of the seven boats.')).toMatchObject({ value: 1, whole: 7, unit: null });
    expect(only('They lost one in seven boats.')).toMatchObject({ value: 1 / 7, unit: 'share' });
  });

  it('gives a conversion in brackets the bound of what it converts', () => {
    const [, miles] = quantitiesOf('The well is about 58km (36 miles) from Orsk.');
    expect(miles).toMatchObject({ unit: 'mile', bound: 'about' });
  });

  it('reads a movement by where it ends', () => {
    const quantity = only('The toll rose from 12 to 20.');
    expect(quantity).toMatchObject({ value: 20, low: 12, high: 20, bound: 'between' });
  });

  it('marks rises and falls', () => {
    expect(only('Sales fell 7%.')).toMatchObject({ change: 'down', value: 7 });
    expect(only('Sales were up 7%.')).toMatchObject({ change: 'up' });
    expect(only('Sales ended 7% lower.')).toMatchObject({ change: 'down' });
  });
});

const NO_COUNTS: readonly string[] = [
  'It happened in 1975.',
  'He came 11th.',
  'The 1990s were calm.',
  'They met on May 2.',
  'They met on 2 May 2013.',
  'They met at 2:55 p.m. by the well.',
  'They met at ten o’clock.',
  'They met at five in the morning.',
  'At eleven at night the doors were shut.',
  'The doors opened around six in the early evening.',
  'He lives at No. 10.',
  'They won 2-1 at home.',
  'The F-16 landed.',
  'COVID-19 spread.',
  'Flight 370 vanished.',
  'The shop is at 575 Wilmer Road.',
  'Call 555-0134-22 now.',
  'No one another day came.',
  'They met on 05/10/2010.',
  'They met on 11 / 28 / 05 by the well.',
  'Call 416-555-0134 now.',
];

describe('figures that count nothing', () => {
  it.each(NO_COUNTS)('%s', (text) => {
    expect(quantitiesOf(text)).toEqual([]);
  });
});

describe('any text at all', () => {
  it('is read without a throw, and every span holds', () => {
    const piece = fc.constantFrom(
      '5',
      '1,',
      '$',
      'a ',
      'half ',
      'million ',
      'of ',
      '-',
      '–',
      ' to ',
      '.',
      '%',
      '\ud800',
      '\u200b',
      'x',
      ' and ',
      '½',
      '(',
      'at least ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { report, analysis } = readingOf(pieces.join(''));
        for (const quantity of readQuantities(report, analysis))
          for (const span of [...quantity.spans, ...quantity.boundSpans, ...quantity.countedSpans])
            expect(spanHolds(report, span)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
