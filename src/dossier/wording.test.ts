import { describe, expect, it } from 'vitest';
import { count, dateText, originsText, percent, rangeText, reportedBy } from './wording.ts';

describe('the words for counts', () => {
  it.each([
    [{ min: 1, max: 1 }, '1 independent origin'],
    [{ min: 2, max: 2 }, '2 independent origins'],
    [{ min: 1, max: 3 }, '1–3 independent origins'],
    [null, 'origins not assessable'],
  ])('says %j as “%s”', (independent, expected) => {
    expect(originsText(independent)).toBe(expected);
  });

  it('joins reports and origins in one line', () => {
    expect(reportedBy(12, { independent: { min: 1, max: 2 } })).toBe(
      'reported by 12 reports, 1–2 independent origins',
    );
    expect(reportedBy(0, { independent: null })).toBe('supported by no report, origins not assessable');
  });

  it('counts', () => {
    expect([count(1, 'copy', 'copies'), count(2, 'copy', 'copies'), count(12345, 'report')]).toEqual([
      '1 copy',
      '2 copies',
      '12\u2009345 reports',
    ]);
    expect(rangeText({ min: 0, max: 2 })).toBe('0–2');
    expect([0, 0.005, 0.994, 1].map(percent)).toEqual(['0 %', '1 %', '99 %', '100 %']);
  });

  it.each([
    ['2031-03-04T18:20Z', '2031-03-04 18:20 UTC'],
    ['2031-03-04T18:20:31.5+02:00', '2031-03-04 18:20 UTC+02:00'],
    ['2031-03-04T18:20', '2031-03-04 18:20'],
    ['2031-03', '2031-03'],
    ['last week', 'last week'],
  ])('writes the time %s as %s', (published, expected) => {
    expect(dateText(published)).toBe(expected);
  });
});
