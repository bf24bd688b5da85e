import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from './fold-word.ts';
import { readWords, WordMark } from './words.ts';
import { testReport } from './testing/report.ts';

const wordsIn = (text: string): string[] => {
  const { count, start, end } = readWords(testReport({ id: 'r', text }));
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
};

const quotedIn = (text: string): string[] => {
  const { start, end, marks } = readWords(testReport({ id: 'r', text }));
  return [...marks.keys()]
    .filter((i) => (marks[i]! & WordMark.quoted) !== 0)
    .map((i) => text.slice(start[i], end[i]));
};

describe('the words of a report', () => {
  it('are words and figures without marks and possessive endings', () => {
    expect(wordsIn('The mayor’s 1,200 don\'t-knows, 3.5 %: "Yes."')).toEqual([
      'The',
      'mayor',
      '1,200',
      "don't",
      'knows',
      '3.5',
      'Yes',
    ]);
  });

  it('are found through an encoding that was misread', () => {
    expect(wordsIn('the mayorâ€™s caf\u00c3\u00a9 â€” donâ€™t')).toEqual([
      'the',
      'mayor',
      'caf\u00c3\u00a9',
      'donâ€™t',
    ]);
  });

  it('are single characters where no spaces are written', () => {
    expect(wordsIn('東京 Tower')).toEqual(['東', '京', 'Tower']);
  });

  it('come only from parts that may be evidence', () => {
    const text = 'Ferry aground\nBy Ann Lee\nA ferry ran aground.';
    const parts = [
      { kind: 'headline' as const, start: 0, end: 13 },
      { kind: 'byline' as const, start: 14, end: 24 },
      { kind: 'body' as const, start: 25, end: text.length },
    ];
    const { count, marks } = readWords(testReport({ id: 'r', text, parts }));
    expect(count).toBe(6);
    expect([...marks].map((mark) => (mark & WordMark.aside) !== 0)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('quotation marks', () => {
  it.each([
    ['He said "we will pay" and left', ['we', 'will', 'pay']],
    ['He said “we will pay” and left', ['we', 'will', 'pay']],
    ['He said ‘we won’t pay’ and left', ['we', 'won’t', 'pay']],
    ["He said 'we won't pay' and left", ['we', "won't", 'pay']],
    ['He said \ufffdwe will pay,\ufffd and left', ['we', 'will', 'pay']],
    ['A 6" pipe burst\n\nThe next paragraph', []],
    ["He said ``we won't pay'' and left", ['we', "won't", 'pay']],
    ["the players' bus and the drivers' van", []],
  ])('hold what was said: %s', (text, quoted) => {
    expect(quotedIn(text)).toEqual(quoted);
  });
});

describe('the offsets of words', () => {
  it('tile any text in order, each within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { count, start, end } = readWords(testReport({ id: 'r', text }));
        for (let i = 0; i < count; i++) {
          expect(end[i]!).toBeGreaterThan(start[i]!);
          expect(start[i]!).toBeGreaterThanOrEqual(i === 0 ? 0 : end[i - 1]!);
          expect(end[i]!).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('are many where a text is one letter a million times', () => {
    expect(readWords(testReport({ id: 'r', text: 'a'.repeat(1_000_000) })).count).toBe(15_625);
  });
});

describe('the form in which words are compared', () => {
  it.each([
    ['Harbour', 'harbor'],
    ['organised', 'organizes'],
    ['running', 'runs'],
    ['stopped', 'stops'],
    ['cities', 'city'],
    ['seven', '7'],
    ['1,200', '1200'],
    ['Café', 'cafe'],
    ['caf\u00c3\u00a9', 'cafe'],
    ['centre', 'center'],
  ])('is the same for %s and %s', (one, other) => {
    expect(foldWord(one)).toBe(foldWord(other));
  });

  it.each([
    ['this', 'thi'],
    ['1.5', '15'],
    ['policy', 'police'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(foldWord(one)).not.toBe(foldWord(other));
  });
});

it('have offsets beyond 64 K in a long text', () => {
  const text = `${'a ferry sank '.repeat(6000)}Brenmouth`;
  const words = readWords({ text, parts: [{ kind: 'body', start: 0, end: text.length }] });
  expect(text.slice(words.start.at(-1), words.end.at(-1))).toBe('Brenmouth');
});
