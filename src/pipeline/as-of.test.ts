import { expect, test } from 'vitest';
import { momentOf, reportsAsOf } from './as-of.ts';
import { reportsOf } from './testing/reports-of.ts';

const REPORTS = reportsOf([
  { id: 'early', published: '2031-03-04T08:00Z', text: 'The ferry sank off Osk.' },
  { id: 'late', published: '2031-03-05T09:30Z', text: 'The ferry was raised.' },
  { id: 'day', published: '2031-03-05', text: 'The ferry was found.' },
  { id: 'never', text: 'The ferry was old.' },
]);

function at(moment: string) {
  const { reports, problems } = reportsAsOf(REPORTS, moment);
  return { out: reports.map(({ id }) => id).sort(), told: problems.length };
}

test('a day stands for its end, and a report without a time is told', () => {
  expect(at('2031-03-04')).toEqual({ out: ['early'], told: 1 });
  expect(at('2031-03-05')).toEqual({ out: ['day', 'early', 'late'], told: 1 });
});

test('a report that may have come out on either side of the moment is told and left out', () => {
  expect(at('2031-03-05T09:30Z')).toEqual({ out: ['early', 'late'], told: 2 });
});

test('words that are no moment give none', () => {
  expect(momentOf('yesterday')).toBeNull();
  expect(() => reportsAsOf(REPORTS, 'yesterday')).toThrow(RangeError);
});
