/** Windows-1252 characters of bytes 0x80–0x9F, in order; a blank stands for an unassigned byte. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** What stands for one character: the character meant, and how many code units were made of it. */
export interface Decoded {
  readonly character: string;
  readonly length: number;
}

/** First bytes `Â Ã Ä Å â` of what news text holds in UTF-8: Latin letters, signs and general punctuation. */
function isLead(code: number): boolean {
  return (code >= 0xc2 && code <= 0xc5) || code === 0xe2;
}

function byteAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code >= 0x80 && code <= 0xff) return code;
  const place = code > 0xff ? WINDOWS_1252.indexOf(text.charAt(index)) : -1;
  return place < 0 ? -1 : 0x80 + place;
}

const isContinuation = (byte: number): boolean => byte >= 0x80 && byte <= 0xbf;

/**
 * Decodes UTF-8 that was read as Windows-1252 at `index` (`â€™` for an apostrophe, `Ã©` for é); null where nothing was
 * broken. `â€` without a third character is a closing quotation mark, whose last byte that encoding does not have.
 */
export function mojibakeAt(text: string, index: number): Decoded | null {
  const lead = text.charCodeAt(index);
  if (!isLead(lead)) return null;
  const second = byteAt(text, index + 1);
  if (!isContinuation(second)) return null;
  if (lead !== 0xe2)
    return { character: String.fromCharCode(((lead & 0x1f) << 6) | (second & 0x3f)), length: 2 };
  return second === 0x80 || second === 0x82 || second === 0x84 ? markAt(text, index, second) : null;
}

function markAt(text: string, index: number, second: number): Decoded | null {
  const third = byteAt(text, index + 2);
  if (!isContinuation(third)) return second === 0x80 ? { character: '\u201D', length: 2 } : null;
  return { character: String.fromCharCode(0x2000 | ((second & 0x3f) << 6) | (third & 0x3f)), length: 3 };
}

/** The text with every broken sequence put back; shorter than what was given when there was one. */
export function withoutMojibake(text: string): string {
  if (!/[Â-Åâ]/.test(text)) return text;
  let repaired = '';
  for (let index = 0; index < text.length; ) {
    const decoded = mojibakeAt(text, index);
    repaired += decoded?.character ?? text.charAt(index);
    index += decoded?.length ?? 1;
  }
  return repaired;
}
