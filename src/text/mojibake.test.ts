import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mojibakeAt, withoutMojibake } from './mojibake.ts';

/** UTF-8 bytes read as Windows-1252, where an unassigned byte becomes a control character. */
function broken(text: string): string {
  const decoder = new TextDecoder('windows-1252');
  return decoder.decode(new TextEncoder().encode(text));
}

describe('UTF-8 that was read as Windows-1252', () => {
  it.each([
    'The café’s owner',
    '“Nobody came,” she said',
    'the pier – 40 years old — sank',
    '£40 or €35',
    'Łódź',
  ])('is put back: %s', (text) => expect(withoutMojibake(broken(text))).toBe(text));

  it('tells how many characters stand for one', () => {
    expect(mojibakeAt('donâ€™t', 3)).toEqual({ character: '’', length: 3 });
    expect(mojibakeAt('cafÃ©', 3)).toEqual({ character: 'é', length: 2 });
    expect(mojibakeAt('donâ€™t', 4)).toBeNull();
  });

  it('takes what is left of a closing quotation mark for one', () => {
    expect(withoutMojibake('“soonâ€ she said')).toBe('“soon” she said');
  });

  it.each(['Ångström', 'âge', 'SÃO PAULO', 'plain words', ''])('is not seen in %s', (text) =>
    expect(withoutMojibake(text)).toBe(text),
  );

  it('is looked for in any text without an error', () => {
    const unit = fc.oneof(
      fc.constantFrom('â', '€', '™', 'Ã', '©', 'Â', ' '),
      fc.string({ unit: 'binary', maxLength: 2 }),
    );
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const text = units.join('');
        expect(withoutMojibake(text).length).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('leaves plain words as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(withoutMojibake(text)).toBe(text);
      }),
    );
  });
});
