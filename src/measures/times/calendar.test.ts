import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, civilDay, dayNumber, dayText, easterOf, isDay, weekdayOf, weekText } from './calendar.ts';

describe('the calendar', () => {
  it('counts days from 1970-01-01, a Thursday', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(weekdayOf(0)).toBe(4);
    expect(dayNumber(2000, 3, 1)).toBe(11_017);
  });

  it('goes there and back for every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -800_000, max: 800_000 }), (number) => {
        const { year, month, day } = civilDay(number);
        expect(dayNumber(year, month, day)).toBe(number);
        expect(isDay(year, month, day)).toBe(true);
      }),
    );
  });

  it('knows ISO weeks at the turn of years', () => {
    expect(weekText(dayNumber(2012, 12, 31))).toBe('2013-W01');
    expect(weekText(dayNumber(2010, 1, 3))).toBe('2009-W53');
  });

  it('ends short months at their last day', () => {
    expect(dayText(addMonths(dayNumber(2013, 3, 31), -1))).toBe('2013-02-28');
    expect(dayText(addMonths(dayNumber(2012, 1, 31), 1))).toBe('2012-02-29');
  });

  it('finds Easter', () => {
    expect([2000, 2013, 2024].map((year) => dayText(easterOf(year)))).toEqual([
      '2000-04-23',
      '2013-03-31',
      '2024-03-31',
    ]);
  });
});
