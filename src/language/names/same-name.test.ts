import { describe, expect, it } from 'vitest';
import { nameKey, wordKey } from './name-key.ts';
import { editDistance, sameName } from './same-name.ts';

describe('the key of a name', () => {
  it.each([
    ['Gaddafi', ['Qadhafi', 'Khadafy', 'Gadhafi', 'Kaddafi', 'Qaddafi', 'Kadhafi']],
    ['Haftar', ['Heftar', 'Hifter', 'Haftr']],
    ['Zelensky', ['Zelenskyy', 'Zelenskiy', 'Zelenski', 'Зеленский']],
    ['Derna', ['Darnah', 'درنة']],
    ['Mohammed', ['Muhammad', 'Mohamed', 'Mohamad']],
    ['Shevchenko', ['Ševčenko', 'Chevchenko'.replace('Ch', 'Sh')]],
  ])('brings the spellings of %s together', (name, spellings) => {
    for (const spelling of spellings)
      expect([spelling, wordKey(spelling)]).toEqual([spelling, wordKey(name)]);
  });

  it.each([
    ['Haftar', 'Hariri'],
    ['Gaddafi', 'Cuddy'],
    ['Aho', 'Ahl'],
    ['Derna', 'Dakar'],
  ])('keeps %s and %s apart', (a, b) => expect(wordKey(a)).not.toBe(wordKey(b)));

  it('is of the last part for a person and of all words else', () => {
    expect(nameKey('Juhani Aho', 'person')).toBe(nameKey('Aho', 'person'));
    expect(nameKey('Juhani Aho', 'organisation')).not.toBe(nameKey('Aho', 'organisation'));
    expect(nameKey('Khalifa al-Haftar', 'person')).toBe(nameKey('Heftar', 'person'));
    expect(nameKey('Tomas Orr Jr.', 'person')).toBe(nameKey('Orr', 'person'));
  });
});

describe('whether two names name the same', () => {
  it.each([
    ['Juhani Aho', 'Juhani Aho', 'same'],
    ['the Vellan Institute', 'Vellan Institute', 'same'],
    ['Muammar Gaddafi', 'Moammar Khadafy', 'variant'],
    ['Heydar Alishvandi', 'Heydar Alishbandi', 'variant'],
    ['J. Aho', 'Juhani Aho', 'variant'],
    ['George W. Orr', 'George Orr', 'variant'],
    ['VGS', 'Vellan Geological Survey', 'variant'],
    ['Aho', 'Juhani Aho', 'part-of'],
    ['Red Crescent', 'Vellan Red Crescent', 'part-of'],
    ['Alexander Turchynov', 'Oleksandr Turchinov', 'variant'],
    ['Alexei Navar', 'Aleksey Navarr', 'variant'],
    ['Ihor Karpov', 'Igor Karpov', 'variant'],
    ['Hryhoriy Dan', 'Grigory Dan', 'variant'],
    ['Jelian Corve', 'Zhelyan Korv', 'variant'],
    ['Janukowitsch', 'Yanukovych', 'variant'],
    ['Cvetan Orr', 'Tsvetan Orr', 'variant'],
    ['Husayn Aly', 'Hussein Ali', 'variant'],
    ['Abd al-Rahman Tarek', 'Abdelrahman Tarek', 'same'],
    ['Abdul Rahman Tarek', 'Abdulrahman Tarek', 'same'],
    ['Rahman Tarek', 'Abdul Rahman Tarek', 'part-of'],
    ['Anna Hill', 'Anna Gill', 'different'],
    ['Sara Khan', 'Cara Khan', 'different'],
    ['Anna Lind', 'Hanna Lind', 'different'],
    ['Juhani Aho', 'Liisa Aho', 'different'],
    ['Li', 'Lee', 'different'],
    ['Vella', 'Corona', 'different'],
    ['', 'Aho', 'different'],
  ])('%s and %s: %s', (a, b, relation) => {
    expect(sameName(a, b).relation).toBe(relation);
    expect(sameName(b, a).relation).toBe(relation);
  });

  it('says why', () => {
    expect(sameName('Gaddafi', 'Qadhafi').reason).toBe('both sound like "kdf"');
    expect(sameName('Aho', 'Juhani Aho').reason).toBe('"aho" is the last part of "juhani aho"');
  });

  it('counts swapped letters as one change', () => {
    expect(editDistance('alishvandi', 'alihsvandi', 3)).toBe(1);
    expect(editDistance('abc', 'abcdefgh', 2)).toBe(3);
  });
});
