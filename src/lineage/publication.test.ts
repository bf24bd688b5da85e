import { describe, expect, it } from 'vitest';
import { isBefore } from './publication.ts';

describe('whether one report was published before another', () => {
  it.each([
    ['2031-03-04T08:00Z', '2031-03-04T08:01Z', true],
    ['2031-03-04T08:00Z', '2031-03-04T08:00Z', null],
    ['2031-03-04T10:00+02:00', '2031-03-04T08:30Z', true],
    ['2031-03-04T08:00', '2031-03-04T07:00', false],
    ['2031-03-04', '2031-03-05', true],
    ['2031-03', '2031-03-05', null],
    ['2031', '2032-01-01', true],
  ])('tells %s from %s as far as precision goes', (a, b, before) => {
    expect(isBefore(a, b)).toBe(before);
    expect(isBefore(b, a)).toBe(before === null ? null : !before);
  });

  it.each([
    ['2031-03-04T08:00', '2031-03-04T20:00Z', 'a local clock may be twelve hours behind'],
    ['1931-03-04', '2031-03-04', 'one of them must be wrong'],
    ['0031-03-04', '2031-03-04', 'no report bears such a year'],
    ['yesterday', '2031-03-04', 'that is no time'],
    [null, '2031-03-04', 'there is none'],
  ])('leaves %s and %s open, for %s', (a, b, _why) => {
    expect(isBefore(a, b)).toBeNull();
  });

  it('is sure of a local clock and the world clock when they are far enough apart', () => {
    expect(isBefore('2031-03-04T08:00', '2031-03-05T20:00Z')).toBe(true);
  });
});
