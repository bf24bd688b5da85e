import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Input, readInputs } from './index.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const input = (name: string, text: string): Input => ({ name, bytes: bytes(text) });
const read = (name: string, text: string) => readInputs([input(name, text)]);
const codes = (result: { problems: readonly { code: string }[] }) => result.problems.map(({ code }) => code);
const STORY =
  'The ferry ran aground off the port of Norhaven on Monday, and all forty people were taken off.';

describe('formats are told by content, not by name', () => {
  it('reads plain text', () => {
    const { reports, problems } = read('ferry.html', STORY);
    expect(reports).toMatchObject([
      {
        text: STORY,
        language: 'en',
        publisher: null,
        inputs: ['ferry.html'],
        original: { mediaType: 'text/plain' },
      },
    ]);
    expect(problems).toEqual([]);
  });

  it('reads front matter as fields and leaves it out of the text', () => {
    const text = `---\ntitle: "Ferry: aground"\nsource: Norhaven Gazette\ndate: 2031-05-05\nurl: https://gazette.example/1\n---\n${STORY}\n`;
    expect(read('ferry.md', text).reports).toMatchObject([
      {
        title: 'Ferry: aground',
        publisher: 'Norhaven Gazette',
        published: '2031-05-05',
        url: 'https://gazette.example/1',
        text: `${STORY}\n`,
      },
    ]);
  });

  it('reads JSON lines to the letter, with the publisher from the URL where none is given', () => {
    const line = JSON.stringify({ id: 'a', text: ` ${STORY}\r\n`, url: 'https://www.reuters.com/x' });
    expect(read('x.txt', `${line}\n`).reports).toMatchObject([
      { id: 'a', text: ` ${STORY}\r\n`, publisher: 'Reuters', inputs: ['x.txt#1'] },
    ]);
  });

  it('reads a list of records', () => {
    const list = JSON.stringify(
      [{ text: STORY }, { html: `<p>${STORY}</p>`, publisher: 'Gazette' }],
      null,
      2,
    );
    expect(
      read('reports.json', list)
        .reports.map(({ publisher }) => publisher)
        .sort(),
    ).toEqual(['Gazette', null]);
  });

  it('takes the day of publication from the date line where no field tells it', () => {
    const text = `Ferry aground off Norhaven\nPublished May 5, 2031, 7:10 PM\n${STORY}`;
    expect(read('a.txt', text).reports[0]?.published).toBe('2031-05-05');
    expect(read('a.jsonl', JSON.stringify({ text, published: '2031-05' })).reports[0]?.published).toBe(
      '2031-05',
    );
  });

  it('reads a side file into the fields', () => {
    const { reports } = readInputs([
      { ...input('a.txt', STORY), meta: { publisher: 'Gazette', title: 'Aground' } },
    ]);
    expect(reports).toMatchObject([{ publisher: 'Gazette', title: 'Aground' }]);
  });
});

describe('encodings', () => {
  const ÆTHER = 'Æther café “quoted” words are read here by the harbour office of the town.';

  it.each([
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...bytes(ÆTHER)])],
    [
      'UTF-16 little-endian with a mark',
      new Uint8Array([0xff, 0xfe, ...new Uint8Array(Buffer.from(ÆTHER, 'utf16le'))]),
    ],
    ['UTF-16 little-endian without a mark', new Uint8Array(Buffer.from(ÆTHER, 'utf16le'))],
    [
      'UTF-16 big-endian with a mark',
      new Uint8Array([0xfe, 0xff, ...Buffer.from(ÆTHER, 'utf16le').swap16()]),
    ],
    ['windows-1252', new Uint8Array(Buffer.from(ÆTHER.replace('“', '\x93').replace('”', '\x94'), 'latin1'))],
  ])('reads %s', (_, given) => {
    expect(readInputs([{ name: 'a.txt', bytes: given }]).reports[0]?.text).toBe(ÆTHER);
  });

  it('reads the encoding that a page declares', () => {
    const html = `<html><head><meta charset="iso-8859-2"></head><body><p>\xb1 ${STORY}</p></body></html>`;
    const { reports } = readInputs([{ name: 'a.html', bytes: new Uint8Array(Buffer.from(html, 'latin1')) }]);
    expect(reports[0]?.text).toContain('ą The ferry');
  });

  it('reports mojibake and keeps the words', () => {
    const text = `${STORY} The townâ€™s harbour isn?t open.`;
    const result = read('a.txt', text);
    expect(result.reports[0]?.text).toBe(text);
    expect(codes(result)).toEqual(['mojibake']);
  });
});

describe('bad input', () => {
  it('an empty file is named', () => expect(codes(read('a.txt', ''))).toEqual(['empty-input']));
  it('so is one of white space', () =>
    expect(codes(read('a.txt', ' \n\t\u200b\ufeff\n'))).toEqual(['empty-input']));

  it('a binary file with a text name is no report', () => {
    const png = new Uint8Array([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52,
    ]);
    const result = readInputs([{ name: 'photo.txt', bytes: png }]);
    expect(result.reports).toEqual([]);
    expect(codes(result)).toEqual(['binary-input']);
  });

  it('a broken line of JSONL is named with its number and the others are read', () => {
    const lines = [
      JSON.stringify({ id: 'a', text: STORY }),
      '{"id": "b", "text": "cut',
      JSON.stringify({ id: 'c', text: STORY }),
    ];
    const result = read('reports.jsonl', lines.join('\n'));
    expect(result.reports.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(result.problems).toMatchObject([{ input: 'reports.jsonl#2', code: 'broken-json' }]);
  });

  it('a broken first line does not hide the others', () => {
    const result = read(
      'reports.jsonl',
      `{"id": "a", "text": "cut\n${JSON.stringify({ id: 'b', text: STORY })}`,
    );
    expect(result.reports.map(({ id }) => id)).toEqual(['b']);
    expect(codes(result)).toEqual(['broken-json']);
  });

  it.each([
    ['[]', 'empty-input'],
    ['[1]', 'not-a-report'],
    ['{"title": "Aground"}', 'no-text'],
    ['{"text": 5}', 'no-text'],
    ['<html><body><script>let a;</script></body></html>', 'no-text'],
    ['---\ntitle: Aground\n---\n', 'no-text'],
  ])('%s → %s', (text, code) => {
    const result = read('a', text);
    expect(result.reports).toEqual([]);
    expect(codes(result)).toEqual([code]);
  });
});

describe('odd input', () => {
  it('a lone surrogate is kept and told', () => {
    const result = read('a.jsonl', `{"text": "${STORY} \\ud800"}`);
    expect(result.reports[0]?.text.endsWith('\ud800')).toBe(true);
    expect(codes(result)).toEqual(['lone-surrogate']);
  });

  it('right-to-left marks and zero-width characters stay where they are', () => {
    const text = `\u200f${STORY}\u200b\u202e reversed\u2066`;
    expect(read('a.txt', text).reports[0]?.text).toBe(text);
  });

  it('a report in another language is kept and said so', () => {
    const result = read(
      'a.txt',
      'Die Fähre ist am Montag vor dem Hafen auf Grund gelaufen, sagte der Bürgermeister der Stadt.',
    );
    expect(result.reports[0]?.language).toBe('de');
    expect(codes(result)).toEqual(['not-english']);
  });

  it('a text without a language is kept as "und"', () => {
    const result = read('a.txt', '12 34 56');
    expect(result.reports[0]?.language).toBe('und');
    expect(codes(result)).toEqual(['unknown-language']);
  });

  it('a side file for many reports is not used', () => {
    const text = [1, 2].map((i) => JSON.stringify({ id: i, text: STORY })).join('\n');
    const result = readInputs([{ ...input('a.jsonl', text), meta: { publisher: 'Gazette' } }]);
    expect(result.reports.map(({ publisher }) => publisher)).toEqual([null, null]);
    expect(codes(result)).toEqual(['meta-not-used']);
  });

  it('fifty megabytes of one line are one paragraph', () => {
    const text = 'harbour '.repeat(6_250_000);
    const { reports } = read('a.txt', text);
    expect(reports[0]?.text.length).toBe(50_000_000);
    expect(reports[0]?.parts).toEqual([{ kind: 'body', start: 0, end: 49_999_999 }]);
  });
});

describe('ids', () => {
  it('bare duplicates are one report with two inputs', () => {
    const { reports } = readInputs([input('b.txt', STORY), input('a.txt', STORY)]);
    expect(reports.map(({ inputs }) => inputs)).toEqual([['a.txt', 'b.txt']]);
  });

  it('the same words under two mastheads are two reports', () => {
    const line = (publisher: string) => JSON.stringify({ text: STORY, publisher });
    expect(read('a.jsonl', `${line('Gazette')}\n${line('Herald')}`).reports).toHaveLength(2);
  });

  it('one id for two texts: both are kept, and told', () => {
    const lines = [STORY, `${STORY} Nobody was hurt.`].map((text) => JSON.stringify({ id: 'x', text }));
    const result = read('a.jsonl', lines.join('\n'));
    expect(result.reports.map(({ id }) => id)).toEqual(['x', expect.stringMatching(/^x~[0-9a-f]{16}$/)]);
    expect(codes(result)).toEqual(['duplicate-id']);
  });

  it('do not depend on the order of the inputs', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const text = (name: string, i: number) =>
      JSON.stringify({
        id: i % 2 ? 'x' : undefined,
        text: `${STORY} ${i % 3}`,
        url: i > 3 ? name : undefined,
      });
    const inputs = names.map((name, i) => input(name, text(name, i)));
    const expected = readInputs(inputs);
    fc.assert(
      fc.property(fc.shuffledSubarray(inputs, { minLength: inputs.length }), (shuffled) => {
        expect(readInputs(shuffled)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });
});

it('reads any bytes without throwing, and quotes hold', () => {
  const some = fc.oneof(
    fc.uint8Array({ maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 60 }).map(bytes),
    fc.json().map(bytes),
  );
  fc.assert(
    fc.property(some, (given) => {
      for (const { text, parts } of readInputs([{ name: 'x', bytes: given }]).reports)
        for (const { start, end } of parts) expect(end <= text.length && start < end).toBe(true);
    }),
    { numRuns: 300 },
  );
});
