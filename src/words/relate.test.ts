import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exchangeableWords, rarityOf, relateWords } from './index.ts';

describe('words that a newsroom would exchange', () => {
  test.each([
    ['protester', 'demonstrator', 'synonym'],
    ['hurl', 'throw', 'concept'],
    ['senate', 'legislature', 'kind-of'],
    ['arrival', 'arrive', 'derived'],
    ['village', 'argue', 'none'],
  ])('%s and %s are related as %s', (a, b, kind) => {
    expect(relateWords(a, b).kind).toBe(kind);
  });

  test('the list of exchangeable words agrees with the relation of two', () => {
    for (const [word, score] of exchangeableWords('hurl'))
      expect(relateWords('hurl', word).score).toBe(score);
    expect(exchangeableWords('hurl').has('throw')).toBe(true);
    expect(exchangeableWords('qqqq').size).toBe(0);
  });

  test('the relation does not depend on the order of the words', () => {
    fc.assert(
      fc.property(fc.constantFrom('fire', 'blaze', 'shoot', 'bank', 'x-y', ''), fc.string(), (a, b) => {
        expect(relateWords(a, b)).toEqual(relateWords(b, a));
      }),
    );
  });
});

test('a word tells the more the rarer it is', () => {
  expect(rarityOf('the')).toBe(0);
  expect(rarityOf('police')).toBeLessThan(rarityOf('molotov'));
  expect(rarityOf('qqqq')).toBe(100);
});
