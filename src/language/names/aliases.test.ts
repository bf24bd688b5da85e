import { afterEach, expect, test } from 'vitest';
import { aliasList, listedName, sameByList, useAliases } from './aliases.ts';

afterEach(() => useAliases([]));

test('the list that ships knows bodies by their many names', () => {
  expect(sameByList('the U.N. refugee agency', 'UNHCR')).toContain('by the list that ships');
  expect(listedName('Da’esh')).toBe('Islamic State');
  expect(sameByList('UNHCR', 'UNICEF')).toBeNull();
});

test('initials are no other word in small letters', () => {
  expect(listedName('IS')).toBe('Islamic State');
  expect(listedName('is')).toBeNull();
});

test('a person’s own list is known beside it, and says so', () => {
  useAliases(aliasList('Karim Zed | Abu Nur; the Lion of Osk').aliases);
  expect(sameByList('Lion of Osk', 'Karim Zed')).toContain('by your own list');
  expect(listedName('UNHCR')).toBe('United Nations High Commissioner for Refugees');
});

test('a line with one name is none', () => {
  expect(aliasList('# mine\n\nKarim Zed\nA | B\n')).toMatchObject({
    broken: [3],
    aliases: [{ names: ['A', 'B'] }],
  });
});
