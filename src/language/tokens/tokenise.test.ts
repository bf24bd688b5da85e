import { describe, expect, it } from 'vitest';
import { repair, wordOf } from './repair.ts';
import { tokenise } from './tokenise.ts';

/** The cleaned words of a text. */
function words(text: string): string[] {
  const { starts, ends } = tokenise(repair(text));
  return starts.map((start, index) => wordOf(text, { start, end: ends[index]! }));
}

describe('words as the English treebanks cut them', () => {
  it.each([
    [
      "They don't and cannot stay; we're gonna go, wouldn't've",
      "They do n't and can not stay ; we 're gon na go , would n't 've",
    ],
    [
      "Mr Aho's boat, the boys' boat, O'Neill, rock 'n' roll, '05",
      "Mr Aho 's boat , the boys ' boat , O'Neill , rock ' n ' roll , '05",
    ],
    [
      'twenty-one U.S.-led co-founders re-elected pro-Vella al-Ani',
      'twenty - one U.S. - led co-founders re-elected pro-Vella al - Ani',
    ],
    ['On Jan. 5, No. 10 said no. Dr. Orr of Inc. Co.', 'On Jan. 5 , No. 10 said no . Dr. Orr of Inc. Co.'],
    [
      '€110bn, $2.5m, US$4, 100,000, 1.2m, 5pm, 58km, 10%, 19th, 1970s',
      '€ 110 bn , $ 2.5 m , US$ 4 , 100,000 , 1.2 m , 5 pm , 58 km , 10 % , 19th , 1970s',
    ],
    ['at 10:30 on 9/11, 555-1234, 2-1, 3.5-4.5', 'at 10:30 on 9/11 , 555-1234 , 2 - 1 , 3.5 - 4.5'],
    [
      'see https://vella.org/a(b), www.vella.org. a.b@vella.org @orr #quake',
      'see https://vella.org/a(b) , www.vella.org . a.b@vella.org @orr #quake',
    ],
    ['well ... so . . . and - - then -- […] [...] (…)', 'well ... so ... and -- then -- [...] [...] (...)'],
    ['AT&T and Q&A', 'AT&T and Q&A'],
  ])('%s', (text, expected) => expect(words(text).join(' ')).toBe(expected));

  it('takes figures grouped by spaces as one, but no date before a figure', () => {
    expect(words('70 000 people')).toEqual(['70000', 'people']);
    expect(words('1 200 000 people')).toEqual(['1200000', 'people']);
    expect(words('on May 5 100 people')).toEqual(['on', 'May', '5', '100', 'people']);
    expect(words('in 2005 100 people')).toEqual(['in', '2005', '100', 'people']);
  });

  it('joins clitics that were torn from their word', () => {
    expect(words('they’ re, don’ t, Vella ’s, Vella’ s')).toEqual([
      'they',
      "'re",
      ',',
      'do',
      "n't",
      ',',
      'Vella',
      "'s",
      ',',
      'Vella',
      "'s",
    ]);
  });
});

describe('the cleaned form of a word', () => {
  it('undoes UTF-8 that was read as Windows-1252', () => {
    expect(words('itâ€™s â€œfineâ€\u009D â€“ caf\u00C3\u00A9')).toEqual([
      'it',
      "'s",
      '"',
      'fine',
      '"',
      '-',
      'café',
    ]);
  });

  it('tells from its neighbours what a lost character was', () => {
    expect(words('West\uFFFDs \uFFFDodd\uFFFD cap \uFFFD of \uFFFD110')).toEqual([
      'West',
      "'s",
      '"',
      'odd',
      '"',
      'cap',
      '--',
      'of',
      '¤',
      '110',
    ]);
    expect(repair('?We agree,? B?lot said of the town?s page?')).toBe(
      '\u201CWe agree,\u201D B\uFFFDlot said of the town\u2019s page?',
    );
    expect(repair('See dorn.example/list?page=2 now?')).toBe('See dorn.example/list?page=2 now?');
    expect(words('producers\uFFFD club')).toEqual(
      ['producers', '"', 'club'].map((word) => (word === '"' ? "'" : word)),
    );
    expect(words('\uFFFDproducers\uFFFD club')[2]).toBe('"');
  });

  it('drops soft hyphens and zero-width characters, inside a word and around it', () => {
    expect(words('earth\u00ADquake \u200Bhere\u200B')).toEqual(['earthquake', 'here']);
  });

  it('makes apostrophes, quotation marks and dashes plain', () => {
    expect(words('“a” ‘b’ «c» d—e')).toEqual(['"', 'a', '"', "'", 'b', "'", '"', 'c', '"', 'd', '--', 'e']);
  });
});
