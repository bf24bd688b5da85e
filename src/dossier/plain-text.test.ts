import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLine, plainText } from './plain-text.ts';
import { visibleText } from './visible-text.ts';

describe('plainText', () => {
  it.each([
    ['a title in red', '\u001B[31mFire\u001B[0m in \u009B1mTammerlow', 'Fire in Tammerlow'],
    [
      'a hidden link',
      'see \u001B]8;;https://x.example\u0007here',
      'see \uFFFD]8;;https://x.example\uFFFDhere',
    ],
    ['a line that overwrites itself', 'all well\rall lost', 'all well\nall lost'],
    ['words turned round', '\u202Eneercs\u202C on \u2066screen', 'neercs on screen'],
    ['lone surrogates', 'a\uD800b\uDC00c\u{1F600}', 'a\uFFFDb\uFFFDc\u{1F600}'],
    ['tabs and line ends', 'one\ttwo\r\nthree', 'one\ttwo\nthree'],
    ['an unfinished sequence', '\u001B[31', '\uFFFD[31'],
  ])('makes %s safe', (_, given, expected) => {
    expect(plainText(given)).toBe(expected);
  });

  it('puts a title that poses as more output on one line', () => {
    expect(plainLine('Quiet day\n\n2 conflicts found\u2028now')).toBe('Quiet day 2 conflicts found now');
  });

  it('leaves no control, bidi control or lone surrogate in any text, and is stable', () => {
    const unit = fc.oneof(
      fc.constantFrom('\u001B', '[', '\u009B', 'm', '1', '\u202E', '\uD800', '\r'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(unit), (pieces) => {
        const safe = plainText(pieces.join(''));
        expect(safe).not.toMatch(/(?![\t\n])\p{Cc}|\p{Cs}|\p{Bidi_Control}/u);
        expect(plainText(safe)).toBe(safe);
      }),
    );
  });

  it('takes a megabyte of unfinished sequences', () => {
    expect(plainText('\u001B[0;'.repeat(250_000))).toHaveLength(1_000_000);
  });
});

describe('visibleText', () => {
  it('shows what a page cannot, and keeps letters of every script', () => {
    expect(visibleText('\u0000a\u001Bb\u009F\uDC00\u202E \t\nשלום 😀')).toBe(
      '\uFFFDa\uFFFDb\uFFFD\uFFFD\uFFFD \t\nשלום 😀',
    );
  });
});
