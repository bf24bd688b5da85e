import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findOutlets,
  outletByShape,
  outletNamed,
  outletOfDomain,
  ownList,
  withOutlets,
  WORLD_OUTLETS,
} from './index.ts';

const named = (words: string) => outletNamed(words)?.name ?? null;
const found = (text: string) => findOutlets(text).map((mention) => mention.outlet.name);

describe('outletNamed', () => {
  it.each([
    ['AP', 'Associated Press'],
    ['the Associated Press', 'Associated Press'],
    ['ASSOCIATED PRESS', 'Associated Press'],
    ['Reuters news agency', 'Reuters'],
    ['afp', 'Agence France-Presse'],
    ['Agence France Presse', 'Agence France-Presse'],
    ['L.A. Times', 'Los Angeles Times'],
    ['the Guardian', 'The Guardian'],
    ['Guardian newspaper', 'The Guardian'],
    ['El País', 'El País'],
    ['el pais', 'El País'],
    ['Time', 'Time'],
    ['the Fordwick Gazette', null],
    ['', null],
  ])('%s → %s', (words, name) => expect(named(words)).toBe(name));

  it('tells agencies from outlets and knows owners', () => {
    expect(outletNamed('Xinhua')?.kind).toBe('agency');
    expect(outletNamed('The Sun')).toMatchObject({ kind: 'outlet', owner: 'News Corp' });
  });
});

describe('outletOfDomain', () => {
  it.each([
    ['www.reuters.com', 'Reuters'],
    ['edition.cnn.com', 'CNN'],
    ['news.com.au', 'news.com.au'],
    ['example.org', null],
    ['com', null],
  ])('%s → %s', (domain, name) => expect(outletOfDomain(domain)?.name ?? null).toBe(name));
});

describe('findOutlets', () => {
  it('finds spellings at word bounds', () => {
    expect(found('The mayor told Reuters and AFP, The New York Times said.')).toEqual([
      'Reuters',
      'Agence France-Presse',
      'The New York Times',
    ]);
    expect(found('Reutersville is a REUTERS town')).toEqual(['Reuters']);
  });

  it('leaves everyday words alone', () => {
    expect(found('In time the sky, the sun and a mirror; people of the Independent Commission.')).toEqual([]);
  });

  it('leaves pronouns, agencies of other kinds and people alone', () => {
    expect(
      found('I told the EPA. The National Park and The Age of Ada Forbes; Mayor Bloomberg said so.'),
    ).toEqual([]);
    expect(found('Bloomberg reported it, and so did The Guardian.')).toEqual([
      'Bloomberg News',
      'The Guardian',
    ]);
  });

  it('finds unlisted papers by their shape', () => {
    expect(found('He told the Fordwick Gazette and the Norland News Agency.')).toEqual([
      'Fordwick Gazette',
      'Norland News Agency',
    ]);
  });

  it('gives offsets into the text within a range', () => {
    const text = 'Reuters and BBC News';
    expect(findOutlets(text, { start: 8, end: text.length })).toMatchObject([{ start: 12, end: 20 }]);
  });

  it('gives ordered mentions that do not overlap, for any text', () => {
    const piece = fc.constantFrom(
      'The ',
      'AP',
      'Times',
      ' ',
      'BBC',
      ' News',
      '-',
      '\ud800',
      'Gazette',
      '. ',
      'ß',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        let at = 0;
        for (const { start, end } of findOutlets(pieces.join(''))) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
      }),
    );
  });
});

describe('outletByShape', () => {
  it.each([
    ['the Fordwick Gazette', 'outlet'],
    ['Radio Ouest', 'outlet'],
    ['Ostland TV', 'outlet'],
    ['news agency Norpress', 'agency'],
    ['Norland Press Agency', 'agency'],
    ['state television', 'outlet'],
    ['Norland state media', 'outlet'],
    ['fordwicknews.com.au', 'outlet'],
    ['the police', null],
    ['two officials', null],
  ])('%s → %s', (words, kind) => expect(outletByShape(words)?.kind ?? null).toBe(kind));
});

describe('withOutlets', () => {
  it('lets a user list win', () => {
    const mine = {
      ...WORLD_OUTLETS[0]!,
      name: 'Radio Fordwick',
      forms: ['Radio Fordwick', 'RF'],
      domains: [],
    };
    const table = withOutlets([mine]);
    expect(table.find('RF said').map((mention) => mention.outlet.name)).toEqual(['Radio Fordwick']);
    expect(table.named('Reuters')?.name).toBe('Reuters');
  });
});

describe('ownList', () => {
  it('reads one outlet a line and names the lines that are none', () => {
    const { outlets, broken } = ownList(
      'outlet | Fordwick Bugle | the Bugle | bugle.example | Fordwick Press\n\nBugle\n',
    );
    expect(outlets).toMatchObject([
      { name: 'Fordwick Bugle', kind: 'outlet', domains: ['bugle.example'], owner: 'Fordwick Press' },
    ]);
    expect(broken).toEqual([3]);
  });
});

describe('the table', () => {
  it('has no domain twice under different names', () => {
    const domains = WORLD_OUTLETS.flatMap((outlet) => outlet.domains);
    expect(domains.filter((domain, i) => domains.indexOf(domain) !== i)).toEqual([]);
  });
});
