/** Text read from bytes, with the encoding it was read by (a WHATWG label). */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** Whether an encoding was named (byte order mark, page declaration) rather than found out. */
  readonly declared: boolean;
}

const DECLARATION = /<(?:meta[^>]{0,200}?charset|\?xml[^>]{0,100}?encoding)\s*=\s*["']?\s*([\w:.-]{2,30})/i;

/**
 * Reads bytes as text: by byte order mark, else as UTF-16 when every other byte is zero, else as UTF-8, else by the
 * encoding that the page declares, else as windows-1252, which the web takes for every undeclared byte.
 * The byte order mark is not part of the text. Never throws.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = byMark(bytes) ?? byZeroes(bytes);
  if (marked) return { text: decodeAs(marked, bytes)!, encoding: marked, declared: true };
  const utf8 = decodeAs('utf-8', bytes, true);
  const label = declaredLabel(bytes);
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', declared: label !== null };
  const legacy = label && !/^utf-?8$/i.test(label) ? decodeAs(label, bytes) : null;
  if (label && legacy !== null) return { text: legacy, encoding: label.toLowerCase(), declared: true };
  return { text: mostlyUtf8(bytes), encoding: brokenEncoding(bytes), declared: false };
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark: the first kilobyte has zero bytes on one side only. */
function byZeroes(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 1024);
  if (head.length < 8) return null;
  const zeroes = [0, 0];
  for (const [i, byte] of head.entries()) if (byte === 0) zeroes[i % 2]! += 1;
  const [even, odd] = zeroes as [number, number];
  if (odd > head.length * 0.3 && even === 0) return 'utf-16le';
  return even > head.length * 0.3 && odd === 0 ? 'utf-16be' : null;
}

function declaredLabel(bytes: Uint8Array): string | null {
  const head = decodeAs('windows-1252', bytes.subarray(0, 4096)) ?? '';
  return DECLARATION.exec(head)?.[1] ?? null;
}

function decodeAs(label: string, bytes: Uint8Array, fatal = false): string | null {
  try {
    const decoder = new TextDecoder(label, { fatal });
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? withWindowsMarks(text) : text;
  } catch {
    return null;
  }
}

/** What windows-1252 has at 0x80 to 0x9f; a full stop stands for the five that it leaves open. */
const WINDOWS_MARKS = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

/** Node 20 reads windows-1252 as Latin-1, later versions by the standard: this makes them give the same. */
function withWindowsMarks(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (character) => {
    const mark = WINDOWS_MARKS[character.charCodeAt(0) - 0x80]!;
    return mark === '.' ? character : mark;
  });
}

/** A few broken bytes in UTF-8 text keep it UTF-8; otherwise it was never UTF-8. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = decodeAs('utf-8', bytes) ?? '';
  const broken = text.split('\ufffd').length - 1;
  const beyondAscii = text.length - (text.match(/[\0-\x7f]/g)?.length ?? 0);
  return broken * 5 < beyondAscii;
}

function brokenEncoding(bytes: Uint8Array): string {
  return isMostlyUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function mostlyUtf8(bytes: Uint8Array): string {
  return decodeAs(brokenEncoding(bytes), bytes) ?? '';
}
