import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blacken } from './blacken.ts';

describe('a name is covered', () => {
  it.each([
    ['in any case', 'TOMA BRANDT and toma brandt left.', '████ ██████ and ████ ██████ left.'],
    ['over a line end', 'said Toma\nBrandt.', 'said ████\n██████.'],
    ['with a possessive', 'Toma Brandt’s boat', '████ ██████’s boat'],
    ['alone, with a capital', 'Mr Brandt and the brandt goose', 'Mr ██████ and the brandt goose'],
    [
      'in an address',
      'https://osk.example/toma-brandt_held?q=Toma%20Brandt',
      'https://osk.example/████-██████_held?q=████%████████',
    ],
    ['as a hashtag', '#TomaBrandt', '#██████████'],
    ['not in other words', 'Tomatoes and Brandtown', 'Tomatoes and Brandtown'],
  ])('%s', (_, text, covered) => {
    expect(blacken(text, ['Toma Brandt'])).toBe(covered);
  });

  it('whatever its accents, composed or not', () => {
    expect(blacken('José, Jose, JOSE\u0301, Jose\u0301!', ['José'])).toBe('████, ████, █████, █████!');
    expect(blacken('José', ['Jose'])).toBe('████');
    expect(blacken('Łucja, Lucja, Луция', ['Łucja'])).toBe('█████, █████, Луция');
    expect(blacken('Томa Брандт', ['Toma Brandt'])).toBe('████ ██████');
  });

  it('of five letters inside a word, a shorter one by itself only', () => {
    expect(blacken('tbrandt@osk.example', ['Brandt'])).toBe('t██████@osk.example');
    expect(blacken('Ana ate a banana', ['Ana'])).toBe('███ ate a banana');
  });

  it('that holds signs of patterns, as it is', () => {
    expect(blacken('a+b (c) A.B', ['A.B'])).toBe('█+█ (c) █.█');
  });
});

it('nothing is named, nothing is covered', () => {
  expect(blacken('Toma', [])).toBe('Toma');
  expect(blacken('Toma', ['', ' – '])).toBe('Toma');
});

it('no text changes its length, and no name is left', () => {
  const name = fc.constantFrom('Toma Brandt', 'Łucja', 'Ana', 'Jürgen von der Osk', 'İpek');
  const piece = fc.oneof(
    name,
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(' ', '\n', '-'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), name, (pieces, covered) => {
      const text = pieces.join('');
      const out = blacken(text, [covered]);
      expect(out).toHaveLength(text.length);
      expect(blacken(out, [covered])).toBe(out);
      if (pieces.includes(covered) && covered.length >= 5) expect(out).not.toContain(covered);
    }),
  );
});
