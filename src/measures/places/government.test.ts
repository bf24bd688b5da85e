import { expect, test } from 'vitest';
import { governmentNamed } from './government.ts';

test.each([
  ['Libya', 'LY', 'country'],
  ['the Libyan government', 'LY', 'country'],
  ['Libya’s government', 'LY', 'country'],
  ['the government of Libya', 'LY', 'country'],
  ['the South Korean government', 'KR', 'country'],
  ['Tripoli', 'LY', 'capital'],
  ['Kyiv', 'UA', 'capital'],
  ['Kiev', 'UA', 'capital'],
  ['the Élysée', 'FR', 'seat'],
  ['the White House', 'US', 'seat'],
])('%s is the government of %s', (name, country, by) => {
  expect(governmentNamed(name)).toEqual({ country, by, isCertain: by === 'country' });
});

test.each(['the government', 'the Libyan foreign ministry', 'Osk', 'Libyan police', 'Libyan', ''])(
  '“%s” names no government of a country',
  (name) => {
    expect(governmentNamed(name)).toBeNull();
  },
);
