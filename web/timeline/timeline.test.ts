import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ticksOf } from './axis.ts';
import { dayNumber, dayOf, dayText } from './calendar.ts';
import { isDoubtful, stretchOf, whenText } from './event-time.ts';
import { cut, frameOf } from './frame.ts';
import { lanesOf } from './lanes.ts';
import { firstReach, reachStretch } from './reach.ts';

const told = (edtf: string, earliest: string | null, latest: string | null) => ({ edtf, earliest, latest });

describe('the time of an event', () => {
  test.each([
    [told('2026-02-09', '2026-02-09', '2026-02-09'), '2026-02-09', false],
    [told('2026-02-09T14:41:00', '2026-02-09', '2026-02-09'), '2026-02-09 14:41', false],
    [told('2026-02', '2026-02-01', '2026-02-28'), '2026-02', true],
    [told('1968', '1968-01-01', '1968-12-31'), '1968', true],
    [told('2025-24', '2025-12-01', '2026-02-28'), '2025-12-01 to 2026-02-28', true],
    [told('../2026-02-09', null, '2026-02-09'), 'until 2026-02-09', true],
    [told('2026-02-09/..', '2026-02-09', null), 'from 2026-02-09 on', true],
  ])('%o is shown as %s', (event, shown, doubtful) => {
    expect(whenText(event)).toBe(shown);
    expect(isDoubtful(event)).toBe(doubtful);
  });

  test('a day lasts to its end, an open end for ever', () => {
    expect(stretchOf(told('1970-01-02', '1970-01-02', '1970-01-02'))).toEqual([1, 2]);
    expect(stretchOf(told('1970-01-02/..', '1970-01-02', null))).toEqual([1, Number.POSITIVE_INFINITY]);
  });
});

describe('the axis', () => {
  const labels = (from: string, to: string) =>
    ticksOf([dayNumber(from), dayNumber(to)], 6).map(({ label }) => label);

  test('has days, months or years, as the stretch wants', () => {
    expect(labels('2026-02-27', '2026-03-02')).toEqual([
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
      '2026-03-02',
    ]);
    expect(labels('2025-11-20', '2026-03-02')).toEqual(['2025-12', '2026-01', '2026-02', '2026-03']);
    expect(labels('1874-01-01', '2026-03-02')).toEqual(['1900', '1950', '2000']);
  });

  test('never has more lines than asked for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -600_000, max: 60_000 }),
        fc.integer({ min: 1, max: 400_000 }),
        (from, days) => {
          const ticks = ticksOf([from, from + days], 7);
          expect(ticks.length).toBeLessThanOrEqual(9);
          expect(ticks.every(({ at }) => at >= from && at <= from + days)).toBe(true);
        },
      ),
    );
  });

  test('a day has one name and one number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 800_000 }), (day) => {
        const name = dayText(day);
        expect(dayNumber(name)).toBe(day);
        expect(dayOf(Number(name.slice(0, -6)), Number(name.slice(-5, -3)) - 1, Number(name.slice(-2)))).toBe(
          day,
        );
      }),
    );
  });
});

describe('what is shown first', () => {
  const report = { id: 'a', name: 'Osk Herald', published: '1970-01-11', from: 14_400, to: 15_839 };
  const event = (earliest: string, latest: string) => ({
    claim: earliest,
    gist: 'The ferry sank',
    edtf: earliest,
    earliest,
    latest,
    statements: 1,
    reports: 1,
  });
  const timeline = (...events: ReturnType<typeof event>[]) => ({
    revision: 1,
    events,
    undated: 0,
    reports: [report],
    unplaced: 0,
  });

  test('the days around the reports, when most events lie there', () => {
    const near = event('1970-01-10', '1970-01-10');
    expect(firstReach(timeline(near, near, event('1874-01-01', '1874-12-31')))).toBe('near');
  });

  test('all, when most lie far away; and all of them are within', () => {
    const far = timeline(event('1874-01-01', '1874-12-31'), event('1901-05-01', '1901-05-31'));
    expect(firstReach(far)).toBe('all');
    const [from, to] = reachStretch(far, 'all');
    expect(from).toBeLessThan(dayNumber('1874-01-01'));
    expect(to).toBeGreaterThan(11);
  });

  test('what reaches beyond the picture is cut at its ends', () => {
    const frame = frameOf(1000, [0, 10]);
    expect(cut(frame, [Number.NEGATIVE_INFINITY, 5])).toEqual([frame.plot[0], frame.x(5)]);
    expect(cut(frame, [5, Number.POSITIVE_INFINITY])).toEqual([frame.x(5), frame.plot[1]]);
  });
});

describe('lanes', () => {
  test('a mark goes into the first free lane, and none overlap in one', () => {
    const marks = [
      { from: 0, to: 10 },
      { from: 5, to: 12 },
      { from: 10, to: 20 },
      { from: 11, to: 13 },
    ];
    expect(lanesOf(marks, 2)).toEqual([0, 1, 0, null]);
    expect(lanesOf(marks, 3)).toEqual([0, 1, 0, 2]);
  });
});
