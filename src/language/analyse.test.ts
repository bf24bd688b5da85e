import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseText } from './index.ts';

/** Pieces that meet the tokeniser's special cases more often than random characters do. */
const nasty = fc.constantFrom(
  'don’t',
  'they’ re',
  '70 000',
  'U.S.',
  'No. 10',
  '[…]',
  '. . .',
  '- -',
  'â€™',
  '\uFFFD',
  '\u00AD',
  '\u200B',
  '\uD83D',
  '\uDE00',
  '😀',
  '\n',
  '\r\n\r\n',
  '"',
  '“',
  '”',
  "'",
  '((',
  'http://a.b/c',
  '@x',
  '€110bn',
  '\u0000',
  'é',
  '中文',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.oneof(nasty, fc.string({ maxLength: 4 }), fc.constant(' ')), { maxLength: 60 })
    .map((all) => all.join('')),
);

function uncovered(text: string): string {
  let at = 0;
  let rest = '';
  for (const { start, end } of analyseText(text).tokens) {
    if (start < at || end <= start) return `overlap at ${start}`;
    rest += text.slice(at, start);
    at = end;
  }
  return rest + text.slice(at);
}

describe('the laws of an analysis', () => {
  it('tiles the non-space characters of any text with its tokens', () => {
    fc.assert(
      fc.property(anyText, (text) => /^\s*$/.test(uncovered(text))),
      { numRuns: 1000 },
    );
  });

  it('puts every token into exactly one sentence, heads inside it and one root each', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { sentences, tokens } = analyseText(text);
        let next = 0;
        for (const { first, last, start, end } of sentences) {
          expect(first).toBe(next);
          expect([start, end]).toEqual([tokens[first]!.start, tokens[last - 1]!.end]);
          const heads = tokens.slice(first, last).map(({ head }) => head);
          expect(heads.filter((head) => head === -1)).toHaveLength(1);
          expect(heads.every((head) => head === -1 || (head >= first && head < last))).toBe(true);
          next = last;
        }
        expect(next).toBe(tokens.length);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a megabyte without a space', 'x'.repeat(1_000_000)],
    ['a megabyte of figures', '1'.repeat(1_000_000)],
    ['a hundred thousand opening quotes', '“'.repeat(100_000)],
    ['a hundred thousand straight quotes', '" '.repeat(100_000)],
    ['straight quotes without a space', '"'.repeat(100_000)],
    ['quoted letters without an end', '“a” '.repeat(10_000)],
    ['brackets and an at sign', `${'('.repeat(200_000)} @`],
    ['dots', 'a.'.repeat(200_000)],
    ['lost characters', 's\uFFFD a'.repeat(5_000)],
    [
      'every plane',
      Array.from({ length: 0x1100 }, (_, page) => String.fromCodePoint(page * 256 + 255)).join(' '),
    ],
  ])('reads %s', (_, text) => {
    expect(uncovered(text).trim()).toBe('');
  });
});

it('a wall at the very beginning of a text cuts nothing', () => {
  const text = 'Flood kills ten\n\nThe river rose.';
  const parts = [
    { kind: 'headline', start: 0, end: 15 },
    { kind: 'body', start: 17, end: 32 },
  ] as const;
  expect(analyseText(text, { parts }).sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Flood kills ten',
    'The river rose.',
  ]);
});

it('no sentence ends with an article', () => {
  const text = 'They kept a. 22-calibre rifle in the shed. Nobody spoke.';
  expect(analyseText(text).sentences).toHaveLength(2);
});
