import { expect, test } from 'vitest';
import { governmentNamed } from './government.ts';

test.each([
  ['Libya', 'LY', true],
  ['the Libyan government', 'LY', true],
  ['Libya’s government', 'LY', true],
  ['the government of Libya', 'LY', true],
  ['the South Korean government', 'KR', true],
  ['Tripoli', 'LY', false],
])('%s is the government of %s', (name, country, isCertain) => {
  expect(governmentNamed(name)).toEqual({ country, isCertain });
});

test.each(['the government', 'the Libyan foreign ministry', 'Osk', 'Libyan police', 'Libyan', ''])(
  '“%s” names no government of a country',
  (name) => {
    expect(governmentNamed(name)).toBeNull();
  },
);
