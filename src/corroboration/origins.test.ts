import { describe, expect, test } from 'vitest';
import { countOrigins } from './origins.ts';
import { type Saying, smallSet } from './testing/small-set.ts';

function count(sayings: readonly Saying[]) {
  const { related, setting } = smallSet(sayings);
  return countOrigins(related, setting);
}

const WORDS = 'The bridge at Osk is closed.';

describe('how many know it for themselves', () => {
  test('a minister in three papers, another minister, and an official who may be either: 2 to 3', () => {
    const { independent } = count([
      { report: 'a', words: WORDS, chain: [['Ilva Kern', 'person', 'minister of works']] },
      { report: 'b', words: WORDS, chain: [['Ilva Kern', 'person']] },
      { report: 'c', words: WORDS, chain: [['Ilva Kern', 'person']] },
      { report: 'd', words: WORDS, chain: [['Toma Brandt', 'person', 'minister of transport']] },
      { report: 'e', words: WORDS, chain: [['an official', 'unnamed']] },
    ]);
    expect(independent).toEqual({ min: 2, max: 3 });
  });

  test('five papers with one unattributed sentence in different words: 1 to 5', () => {
    const papers = ['a', 'b', 'c', 'd', 'e'].map((report) => ({ report, words: WORDS }));
    expect(count(papers).independent).toEqual({ min: 1, max: 5 });
  });

  test('agency copy in twelve papers, the agency citing state television: 1', () => {
    const papers = Array.from({ length: 12 }, (_, i) => ({
      report: `p${i}`,
      words: WORDS,
      family: 'wire',
      chain: [['state television', 'outlet']] as const,
    }));
    const { independent, origins } = count(papers);
    expect(independent).toEqual({ min: 1, max: 1 });
    expect(origins.map(({ name }) => name)).toEqual(['state television']);
  });

  test('copied words without a source are one origin, whatever the number of copies', () => {
    const { independent } = count([
      { report: 'a', words: WORDS, family: 'wire', credits: 'AP' },
      { report: 'b', words: WORDS, family: 'wire' },
    ]);
    expect(independent).toEqual({ min: 1, max: 1 });
  });

  test('words in the report’s own voice go to the source that the report names for the same claim', () => {
    const { origins, independent } = count([
      { report: 'a', words: WORDS },
      { report: 'a', words: WORDS, chain: [['police', 'organisation']] },
    ]);
    expect(origins).toHaveLength(1);
    expect(independent).toEqual({ min: 1, max: 1 });
  });
});

describe('who can be told from whom', () => {
  test('two reporters who each saw it cannot be one', () => {
    const { independent } = count([
      {
        report: 'a',
        publisher: 'Dorn Courier',
        words: 'Our reporter saw the bridge close.',
        own: 'Our reporter saw',
      },
      { report: 'b', publisher: 'Osk Herald', words: 'I watched the bridge close.', own: 'I watched' },
    ]);
    expect(independent).toEqual({ min: 2, max: 2 });
  });

  test('a police officer without a name and a named witness cannot be one', () => {
    const { independent } = count([
      { report: 'a', words: WORDS, chain: [['a police officer', 'unnamed']] },
      { report: 'b', words: WORDS, chain: [['residents', 'unnamed']] },
    ]);
    expect(independent).toEqual({ min: 2, max: 2 });
  });

  test('two unnamed officials may be one, and the reason is given', () => {
    const { origins, independent } = count([
      { report: 'a', words: WORDS, chain: [['an official', 'unnamed']] },
      { report: 'b', words: WORDS, chain: [['a security official', 'unnamed']] },
    ]);
    expect(independent).toEqual({ min: 1, max: 2 });
    expect(origins.map(({ maybeSameAs }) => maybeSameAs)).toEqual([[1], [0]]);
    expect(origins[0]?.reasons.join(' ')).toContain('an unnamed source may be the other one');
  });

  test('an outlet that cites an outlet of the set rests on what that one rests on', () => {
    const { origins, independent } = count([
      { report: 'a', publisher: 'Dorn Courier', words: WORDS, chain: [['Osk Herald', 'outlet']] },
      { report: 'b', publisher: 'Osk Herald', words: WORDS, chain: [['Ilva Kern', 'person']] },
    ]);
    expect(independent).toEqual({ min: 1, max: 1 });
    expect(origins[0]).toMatchObject({ name: 'Ilva Kern', kind: 'person', statements: ['s0', 's1'] });
  });

  test('what a body says in a text of its own and what papers have from it is one origin', () => {
    const { origins } = count([
      { report: 'a', publisher: 'Harbour Authority of Osk', words: WORDS },
      {
        report: 'b',
        publisher: 'Dorn Courier',
        words: WORDS,
        chain: [['the Osk Harbour Authority', 'organisation']],
      },
    ]);
    expect(origins).toHaveLength(1);
  });

  test('an office and the person who holds it are one', () => {
    const { independent } = count([
      { report: 'a', words: WORDS, chain: [['Ilva Kern', 'person', 'interior minister']] },
      { report: 'b', words: WORDS, chain: [['the interior minister', 'unnamed']] },
    ]);
    expect(independent).toEqual({ min: 1, max: 1 });
  });

  test('a harbour master may speak for the harbour authority, an outsider not', () => {
    const authority = {
      report: 'a',
      words: WORDS,
      chain: [['Osk Harbour Authority', 'organisation']],
    } as const;
    const master = {
      report: 'b',
      words: WORDS,
      chain: [['Toma Brandt', 'person', 'harbour master']],
    } as const;
    const docker = { report: 'b', words: WORDS, chain: [['Toma Brandt', 'person', 'docker']] } as const;
    expect(count([authority, master]).independent).toEqual({ min: 1, max: 2 });
    expect(count([authority, docker]).independent).toEqual({ min: 2, max: 2 });
  });

  test('a body named in full and in short is one', () => {
    const { independent } = count([
      { report: 'a', words: WORDS, chain: [['Harbour Authority of Osk', 'organisation']] },
      { report: 'b', words: WORDS, chain: [['the Harbour Authority', 'organisation']] },
    ]);
    expect(independent).toEqual({ min: 1, max: 1 });
  });

  test('a claim that is only denied has no range and says why', () => {
    const { independent, why } = count([
      { report: 'a', words: WORDS, relation: 'denies', chain: [['Ilva Kern', 'person']] },
    ]);
    expect(independent).toBeNull();
    expect(why).toMatch(/only denied/);
  });

  test('every statement is in exactly one origin, denying ones too', () => {
    const { origins } = count([
      { report: 'a', words: WORDS, chain: [['Ilva Kern', 'person']] },
      { report: 'b', words: WORDS, relation: 'denies', chain: [['Toma Brandt', 'person']] },
      { report: 'c', words: WORDS },
    ]);
    expect(origins.flatMap(({ statements }) => statements).toSorted()).toEqual(['s0', 's1', 's2']);
  });
});
