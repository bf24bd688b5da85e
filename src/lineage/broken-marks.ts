import { mojibakeAt } from '../text/index.ts';

/** What a mark of broken encoding stood for, and how many code units it takes. */
export interface BrokenMark {
  readonly length: number;
  readonly kind: 'apostrophe' | 'quote' | 'other';
}

/** The punctuation mark that an encoding broke at `index` (`â€™`, `â€œ`), or null where there is none. */
export function brokenMarkAt(text: string, index: number): BrokenMark | null {
  if (text.charCodeAt(index) !== 0xe2) return null;
  const decoded = mojibakeAt(text, index);
  return decoded && { length: decoded.length, kind: kindOf(decoded.character.charCodeAt(0)) };
}

function kindOf(code: number): BrokenMark['kind'] {
  if (code >= 0x2018 && code <= 0x201b) return 'apostrophe';
  return code >= 0x201c && code <= 0x201f ? 'quote' : 'other';
}

/** Whether a letter of two bytes that were read as two characters stands at `index` (`Ã©`). */
export function isBrokenLetterAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xc3 && code <= 0xc5 && mojibakeAt(text, index) !== null;
}
