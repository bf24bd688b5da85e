import { expect, test } from 'vitest';
import { ministryNamed } from './ministry.ts';

test.each([
  ['the French Foreign Ministry', 'foreign', 'FR'],
  ['France’s Ministry of Foreign Affairs', 'foreign', 'FR'],
  ['the Quai d’Orsay', 'foreign', 'FR'],
  ['the Foreign Ministry in Paris', 'foreign', 'FR'],
  ['the Pentagon', 'defence', 'US'],
  ['the US Department of Defense', 'defence', 'US'],
  ['the Ministry of Public Health', 'health', null],
])('%s is a ministry of %s', (name, portfolio, country) => {
  expect(ministryNamed(name)).toEqual({ portfolio, country });
});

test.each(['the ministry', 'the Osk Health Ministry of Rivers', 'the health office', 'the White House', ''])(
  '“%s” names no ministry by its portfolio',
  (name) => {
    expect(ministryNamed(name)).toBeNull();
  },
);
