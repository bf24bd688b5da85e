import { expect, test } from 'vitest';
import type { Time } from '../model/index.ts';
import { dayTerms } from './terms.ts';

function time(value: string, earliest: string | null, latest: string | null): Time {
  return {
    spans: [],
    kind: 'date',
    edtf: null,
    value,
    earliest,
    latest,
    anchor: 'none',
    role: 'event',
  };
}

test.each([
  ['on 3 May 2031', time('2031-05-03', '2031-05-03', '2031-05-03'), ['2031-05-03']],
  ['by 2031', time('2031', '2031-01-01', '2031-12-31'), ['2031']],
  ['in May 2031', time('2031-05', '2031-05-01', '2031-05-31'), ['2031-05']],
  ['for 25 years', time('P25Y', null, null), ['P25Y']],
  ['soon', time('FUTURE_REF', '2031-05-03', null), []],
])('two statements that say “%s” share a time only if it is told', (_, found, keys) => {
  expect(dayTerms([found]).map(({ key }) => key)).toEqual(keys);
});
