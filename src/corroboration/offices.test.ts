import { describe, expect, test } from 'vitest';
import { officeNamed } from './offices.ts';
import { relateOrigins } from './relate-origins.ts';
import type { Trace } from './trace.ts';

test.each([
  ['the prime minister', 'prime minister', ''],
  ['France’s premier', 'prime minister', 'FR'],
  ['the PM', 'prime minister', ''],
  ['the Kremlin chief', 'president', 'RU'],
  ['the President of Kenya', 'president', 'KE'],
  ['the Sarnish defense minister', 'defence minister', 'sarnish'],
  ['Minister of Foreign Affairs', 'foreign minister', ''],
  ['the US vice president', 'vice president', 'US'],
])('%s is the %s of %s', (words, office, of) => {
  expect(officeNamed(words)).toEqual({ office, of, isFormer: false });
});

test.each(['the president of the company', 'the minister', 'the harbour master', 'a spokesman', ''])(
  '“%s” is no office of a state',
  (words) => expect(officeNamed(words)).toBeNull(),
);

/** Somebody whom a report tells of. */
function told(
  name: string,
  role: string | null,
  published = '2026-03-01',
  country: string | null = null,
): Trace {
  const kind = role === null ? 'unnamed' : 'person';
  return {
    key: `${name} ${published}`,
    name,
    kind,
    role,
    body: null,
    reasons: [],
    told: { country, published },
  };
}

describe('an office and who holds it', () => {
  const lind = told('Ada Lind', 'Prime Minister');

  test('are one origin when time and country agree', () => {
    expect(relateOrigins(lind, told('the premier', null))).toEqual({
      verdict: 'must',
      reason: 'Ada Lind is the premier',
    });
  });

  test('may be one when the reports lie months apart, for offices change hands', () => {
    expect(relateOrigins(lind, told('the prime minister', null, '2026-09-01')).verdict).toBe('may');
  });

  test('may be one when the reports come from two countries and neither says whose', () => {
    const ours = told('Ada Lind', 'Prime Minister', '2026-03-01', 'FI');
    expect(relateOrigins(ours, told('the prime minister', null, '2026-03-01', 'SE')).verdict).toBe('may');
  });

  test('cannot be one when they are of two countries', () => {
    const finn = told('Ada Lind', 'Finnish Prime Minister');
    expect(relateOrigins(finn, told('the Swedish prime minister', null))).toEqual({
      verdict: 'cannot',
      reason: 'the prime minister of two countries',
    });
  });

  test('are not one for who held it once', () => {
    expect(
      relateOrigins(told('Ada Lind', 'former Prime Minister'), told('the prime minister', null)).verdict,
    ).toBe('may');
  });
});

test('one office under two names is one origin, and its deputy another', () => {
  expect(relateOrigins(told('the premier', null), told('the prime minister', null)).verdict).toBe('must');
  expect(
    relateOrigins(told('the deputy prime minister', null), told('the prime minister', null)).verdict,
  ).toBe('may');
});
