import { describe, expect, test } from 'vitest';
import { namesOfOneBody } from './names-of-bodies.ts';
import { countOrigins } from './origins.ts';
import { smallSet } from './testing/small-set.ts';

const FLOOD = 'The flood took nine houses in Osk.';

/** The range of a claim that each of some bodies states in a report of its own. */
function rangeOf(...bodies: readonly string[]) {
  const { related, setting } = smallSet(
    bodies.map((name, at) => ({ report: `r${at}`, words: FLOOD, chain: [[name, 'organisation']] as const })),
  );
  const { independent } = countOrigins(related, setting);
  return [independent?.min, independent?.max];
}

describe('names of one body', () => {
  test('initials in one report and the full name in another are one origin, with the reason', () => {
    expect(rangeOf('OHA', 'Osk Harbour Authority')).toEqual([1, 1]);
    expect(namesOfOneBody('the OHA', 'the Osk Harbour Authority')?.reason).toBe(
      '“OHA” are the initials of “the Osk Harbour Authority”',
    );
  });

  test('initials of another body leave two', () => {
    expect(rangeOf('ORA', 'Osk Harbour Authority')).toEqual([2, 2]);
  });

  test('two letters may be anybody’s initials', () => {
    expect(rangeOf('BG', 'Bellmar Geologists')).toEqual([1, 2]);
  });

  test('a country that speaks is its government, by its name or its adjective', () => {
    expect(rangeOf('Libya', 'the Libyan government', 'the government of Libya')).toEqual([1, 1]);
  });

  test('a capital may stand for its government', () => {
    expect(rangeOf('Tripoli', 'Libya')).toEqual([1, 2]);
  });

  test('governments of two countries are two', () => {
    expect(rangeOf('the Libyan government', 'the Tunisian government')).toEqual([2, 2]);
  });

  test('the capital under two names is one, and a seat may stand for the government', () => {
    expect(rangeOf('Kyiv', 'Kiev')).toEqual([1, 1]);
    expect(rangeOf('the White House', 'the US government')).toEqual([1, 2]);
    expect(rangeOf('the White House', 'the Kremlin')).toEqual([2, 2]);
  });

  test('ministries of one portfolio and country are one, by whatever name', () => {
    expect(rangeOf('the French Foreign Ministry', 'the Quai d’Orsay')).toEqual([1, 1]);
    expect(rangeOf('the French Foreign Ministry', 'the Italian Foreign Ministry')[1]).toBe(2);
  });

  test('bodies of many names are one by the list that ships', () => {
    expect(rangeOf('the U.N. refugee agency', 'UNHCR')).toEqual([1, 1]);
  });

  test('transliterations of a long name are one, of a short one may be', () => {
    expect(rangeOf('Hezbollah', 'Hizbullah')).toEqual([1, 1]);
    expect(rangeOf('Al Shabaab', 'al-Shabab')).toEqual([1, 2]);
    expect(rangeOf('the Osk Front', 'the Esk Front')[1]).toBe(2);
  });
});
