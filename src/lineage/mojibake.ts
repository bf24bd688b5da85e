/**
 * UTF-8 read as Windows-1252: `â€™` for an apostrophe, `â€œ` for a quotation mark, `Ã©` for é. Only the forms that
 * stand in running English are known here; the text itself is never changed.
 */
const GENERAL_PUNCTUATION = 'â€';
const APOSTROPHES = '™˜\u0098\u0099';
const QUOTES = 'œ\u009c\u009d\u009e';

/** What a mark of broken encoding stood for, and how many code units it takes. */
export interface BrokenMark {
  readonly length: number;
  readonly kind: 'apostrophe' | 'quote' | 'other';
}

/** The broken punctuation mark at `index`, or null where there is none. */
export function brokenMarkAt(text: string, index: number): BrokenMark | null {
  if (text.charCodeAt(index) !== 0xe2 || !text.startsWith(GENERAL_PUNCTUATION, index)) return null;
  const last = text.charAt(index + GENERAL_PUNCTUATION.length);
  if (last === '') return { length: 2, kind: 'other' };
  if (APOSTROPHES.includes(last)) return { length: 3, kind: 'apostrophe' };
  if (QUOTES.includes(last)) return { length: 3, kind: 'quote' };
  return { length: 2, kind: 'other' };
}

/** Whether a letter of two bytes that were read as two characters stands at `index`. */
export function isBrokenLetterAt(text: string, index: number): boolean {
  const second = text.charCodeAt(index + 1);
  return text.charCodeAt(index) === 0xc3 && second >= 0x80 && second <= 0xbf;
}

/** Letters whose two UTF-8 bytes were read as two characters, put back: `cafÃ©` becomes `café`. */
export function repairLetters(word: string): string {
  return word.replace(/Ã([\u0080-\u00bf])/g, (_, second: string) =>
    String.fromCharCode(0xc0 + second.charCodeAt(0) - 0x80),
  );
}
