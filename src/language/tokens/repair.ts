import { type Decoded, mojibakeAt } from '../../text/index.ts';
import {
  APOSTROPHE,
  classAt,
  DASH,
  DIGIT,
  FILLER,
  IGNORABLE,
  LETTER,
  OPENING,
  QUOTE,
  SPACE,
} from './characters.ts';

const LOST = '\uFFFD';
/** A lost character may leave one mark for each of its bytes. */
const LONGEST_RUN = 4;
const PLAIN = /^[\x20-\x7E\s]*$/;
const CLITIC = /^(?:s|t|re|ve|ll|d|m)(?![A-Za-z])/i;

/** How far back an opening quotation mark is looked for, so that repair stays linear and local. */
const REACH = 160;

function isOpenLost(text: string, index: number): boolean {
  return classAt(text, index - 1) === SPACE && classAt(text, index + 1) === LETTER;
}

/** Whether the nearest lost character before `index`, in the same line, opened a quotation. */
function opensBefore(text: string, index: number): boolean {
  for (let back = index - 1; back >= Math.max(0, index - REACH); back -= 1) {
    if (text[back] === '\n') return false;
    if (text[back] === LOST) return isOpenLost(text, back);
  }
  return false;
}

function lostAfterLetter(text: string, start: number, end: number): string {
  if (classAt(text, end) === LETTER) return CLITIC.test(text.slice(end, end + 3)) ? '\u2019' : LOST;
  const isPlural = text[start - 1] === 's' && /^ [a-z]/.test(text.slice(end, end + 2));
  return isPlural && !opensBefore(text, start) ? '\u2019' : '\u201D';
}

/**
 * What a run of lost characters (U+FFFD) stood for, from its neighbours: an apostrophe or a letter inside a
 * word, a dash between spaces, a currency sign before a figure, else a quotation mark.
 */
function lostAt(text: string, start: number, end: number): string {
  const before = classAt(text, start - 1);
  const after = classAt(text, end);
  if (before === LETTER) return lostAfterLetter(text, start, end);
  if (before === SPACE && after === SPACE) return '\u2014';
  if (after === DIGIT) return before === DIGIT ? '\u2013' : '\u00A4';
  return before === SPACE || before === OPENING ? '\u201C' : '\u201D';
}

function lostRunEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < start + LONGEST_RUN && text[end] === LOST) end += 1;
  return end;
}

/**
 * What a question mark stood for where a wrong encoding put it for a letter or mark: before a word, inside a word in
 * small letters, or behind a comma. Everywhere else, and in addresses, it stays.
 */
function questionAt(text: string, index: number): string {
  const before = classAt(text, index - 1);
  const after = classAt(text, index + 1);
  if (after === LETTER && (index === 0 || before === SPACE)) return '\u201C';
  if (text[index - 1] === ',' && after === SPACE) return '\u201D';
  const isInside = before === LETTER && after === LETTER && /[a-z]/u.test(text[index + 1]!);
  if (!isInside || isAddress(text, index)) return '?';
  return CLITIC.test(text.slice(index + 1, index + 4)) ? '\u2019' : LOST;
}

function isAddress(text: string, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - REACH) && classAt(text, at) !== SPACE; at -= 1)
    if (text[at] === '/' || text[at] === '.') return true;
  return false;
}

const ASKED = /(?:^|\s)\?[A-Za-z]|[A-Za-z]\?[a-z]|,\?\s/u;

function repairedAt(text: string, index: number): Decoded {
  const character = text[index]!;
  if (character === '?') return { character: questionAt(text, index), length: 1 };
  if (character === LOST) {
    const end = lostRunEnd(text, index);
    return { character: lostAt(text, index, end), length: end - index };
  }
  return mojibakeAt(text, index) ?? { character, length: 1 };
}

/**
 * The text with mojibake repaired, of exactly the same length: the further characters of a repaired sequence
 * become ignorable fillers, so that every offset into it is an offset into the text.
 */
export function repair(text: string): string {
  if (!ASKED.test(text) && (PLAIN.test(text) || !/[ÂÃÄÅâ\uFFFD]/.test(text))) return text;
  const pieces: string[] = [];
  let kept = 0;
  for (let index = 0; index < text.length; ) {
    const { character, length } = repairedAt(text, index);
    if (character !== text[index] || length > 1) {
      pieces.push(text.slice(kept, index), character, FILLER.repeat(length - 1));
      kept = index + length;
    }
    index += length;
  }
  pieces.push(text.slice(kept));
  return pieces.join('');
}

const LIGATURES: Readonly<Record<string, string>> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
  '\u2026': '...',
  '\u2014': '--',
  '\u2015': '--',
};

function plainCharacter(text: string, index: number): string {
  const character = text[index]!;
  const kind = classAt(text, index);
  if (kind === IGNORABLE || kind === SPACE) return '';
  if (kind === APOSTROPHE) return "'";
  if (kind === QUOTE) return '"';
  const longer = LIGATURES[character];
  if (longer !== undefined) return longer;
  return kind === DASH ? '-' : character;
}

/** Bounded, so that the neighbours of a token and not the whole text are looked at. */
const CONTEXT = REACH + 8;

/** The plain form of characters of an already repaired text. See {@link wordOf}. */
export function plainForm(repaired: string, start: number, end: number): string {
  const raw = repaired.slice(start, end);
  if (/^[A-Za-z]+$/.test(raw)) return raw;
  let form = '';
  for (let index = 0; index < raw.length; index += 1) form += plainCharacter(raw, index);
  if (form === "''") return '"';
  return form === '' ? raw : form;
}

/**
 * The cleaned form of a token: mojibake undone, apostrophes, quotation marks and dashes plain, soft hyphens,
 * zero-width characters and inner spaces removed ("70 000" gives "70000"). Never empty.
 */
export function wordOf(text: string, token: { readonly start: number; readonly end: number }): string {
  const from = Math.max(0, token.start - CONTEXT);
  const near = repair(text.slice(from, token.end + CONTEXT));
  return plainForm(near, token.start - from, token.end - from);
}
