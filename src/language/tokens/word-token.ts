import {
  FIGURE_ABBREVIATIONS,
  LEADING_ABBREVIATIONS,
  OTHER_ABBREVIATIONS,
  PREFIXES,
  SMALL_ABBREVIATIONS,
} from './abbreviations.ts';
import {
  APOSTROPHE,
  CURRENCY,
  classAt,
  DASH,
  DIGIT,
  IGNORABLE,
  isAstralWord,
  isCapital,
  LETTER,
  PERIOD,
  SURROGATE,
} from './characters.ts';

/** Longer words are cut, so that nothing downstream meets a word of a megabyte. */
export const LONGEST_WORD = 400;
const LONGEST_PREFIX = 7;
const LONGEST_ABBREVIATION = 7;

/** Past one character of a word at `index`, or `index` when it is none. */
function stepInWord(text: string, index: number): number {
  const kind = classAt(text, index);
  if (kind === LETTER || kind === DIGIT || kind === IGNORABLE) return index + 1;
  return kind === SURROGATE && isAstralWord(text, index) ? index + 2 : index;
}

/** The first index from `index` on that holds no ignorable character; repaired mojibake leaves two of them. */
function pastIgnorable(text: string, index: number): number {
  let next = index;
  while (next < index + 4 && classAt(text, next) === IGNORABLE) next += 1;
  return next;
}

function isLetter(text: string, index: number): boolean {
  return classAt(text, index) === LETTER;
}

/** Whether the full stop at `index` stands between the letters of "U.S." or "a.m.", or in a name like "Ph.D.". */
function isInnerPeriod(text: string, start: number, index: number): boolean {
  if (!isLetter(text, index + 1) || isLetter(text, index + 2)) return false;
  return index - start === 1 || text[index - 2] === '.' || text.slice(start, index) === 'Ph';
}

function isAmpersand(text: string, start: number, index: number): boolean {
  return text[index] === '&' && index - start < 4 && isCapital(text[index - 1]!) && isLetter(text, index + 1);
}

function isPrefixHyphen(text: string, start: number, index: number): boolean {
  if (index - start > LONGEST_PREFIX || !isLetter(text, index + 1)) return false;
  const prefix = text.slice(start, index);
  return PREFIXES.has(prefix.toLowerCase()) && !isCapital(prefix[1] ?? '');
}

/** Whether a currency sign follows the letters of its country ("US$"). */
function ownsCurrency(text: string, start: number, end: number): boolean {
  return end - start <= 3 && classAt(text, end) === CURRENCY && /^[A-Z]{1,3}$/.test(text.slice(start, end));
}

/** Past a mark inside a word at `index`, or `index` when the word ends there. */
function stepOverMark(text: string, start: number, index: number): number {
  const kind = classAt(text, index);
  if (kind === APOSTROPHE && isLetter(text, pastIgnorable(text, index + 1))) return index + 1;
  if (kind === PERIOD && isInnerPeriod(text, start, index)) return index + 1;
  if (kind === DASH && isPrefixHyphen(text, start, index)) return index + 1;
  return isAmpersand(text, start, index) ? index + 1 : index;
}

/** Whether the full stop after the word `[start, end)` belongs to it. */
function ownsPeriod(text: string, start: number, end: number): boolean {
  if (text[end] !== '.' || text[end + 1] === '.' || end - start > LONGEST_ABBREVIATION) return false;
  const word = text.slice(start, end);
  if (word.length === 1) return isCapital(word) && word !== 'I';
  if (/^(?:[A-Za-z]\.)+[A-Za-z]$/.test(word)) return true;
  const key = word.toLowerCase();
  if (SMALL_ABBREVIATIONS.has(key)) return true;
  if (FIGURE_ABBREVIATIONS.has(key)) return /^\. ?\d/.test(text.slice(end, end + 3));
  return isCapital(word[0]!) && (LEADING_ABBREVIATIONS.has(key) || OTHER_ABBREVIATIONS.has(key));
}

/** Where the word that starts with a letter at `start` ends, clitics still on it. */
export function wordEnd(text: string, start: number): number {
  let index = start;
  for (let next = index; index - start < LONGEST_WORD; index = next) {
    next = stepInWord(text, index);
    if (next === index) next = stepOverMark(text, start, index);
    if (next === index) break;
  }
  return ownsPeriod(text, start, index) || ownsCurrency(text, start, index) ? index + 1 : index;
}
