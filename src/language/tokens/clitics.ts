import { FUSED } from './abbreviations.ts';
import { APOSTROPHE, classAt, DIGIT, IGNORABLE, LETTER, SPACE } from './characters.ts';

const ENDINGS: ReadonlySet<string> = new Set(['s', 're', 've', 'll', 'd', 'm']);
const OPENERS = /^(?:em|til|cause|bout|tis|twas)(?![a-z])/i;
const YEARS = /^\d\ds?(?![\w])/;

/** Longest clitic with the ignorable characters that may stand in it. */
const REACH = 10;

function apostropheBefore(text: string, start: number, end: number): number {
  for (let index = end - 1; index >= Math.max(start, end - REACH); index -= 1)
    if (classAt(text, index) === APOSTROPHE) return index;
  return -1;
}

/** The characters from `start` to `end` in lower case, without the ignorable ones. */
function lettersOf(text: string, start: number, end: number): string {
  let letters = '';
  for (let index = start; index < end; index += 1)
    if (classAt(text, index) !== IGNORABLE) letters += text[index];
  return letters.toLowerCase();
}

/** Where the last clitic of the word `[start, end)` begins ("n't", "'s", "'re"), or `end` when it has none. */
function cliticStart(text: string, start: number, end: number): number {
  const mark = apostropheBefore(text, start, end);
  if (mark <= start) return end;
  const ending = lettersOf(text, mark + 1, end);
  if (ENDINGS.has(ending)) return mark;
  const isNegation = ending === 't' && text[mark - 1]!.toLowerCase() === 'n' && mark - 1 > start;
  return isNegation ? mark - 1 : end;
}

/**
 * The inner cutting points of the word `[start, end)`, in order: "wouldn't've" is cut before "n't" and "'ve",
 * "cannot" before "not".
 */
export function wordCuts(text: string, start: number, end: number): number[] {
  const half = end - start <= 6 ? FUSED.get(text.slice(start, end).toLowerCase()) : undefined;
  if (half !== undefined) return [start + half];
  const cuts: number[] = [];
  let last = end;
  for (let cut = cliticStart(text, start, last); cut < last; cut = cliticStart(text, start, last)) {
    cuts.unshift(cut);
    last = cut;
  }
  return cuts;
}

function lettersEnd(text: string, from: number): number {
  let index = from;
  while (index < from + 4 && classAt(text, index) === LETTER) index += 1;
  return index;
}

function isClitic(text: string, start: number, end: number): boolean {
  return ENDINGS.has(text.slice(start, end).toLowerCase()) && classAt(text, end) !== LETTER;
}

/**
 * Where a token that begins with an apostrophe at `start` ends: the clitic of a word before it, set apart from it
 * ("Aho 's") or from its letters ("they’ re"), a clipped word ("'em", "'05"), else the mark alone.
 */
export function apostropheEnd(text: string, start: number): number {
  const first = start + 1;
  const end = lettersEnd(text, first);
  if (end > first && isClitic(text, first, end)) return end;
  const rest = text.slice(first, first + 8);
  const clipped = OPENERS.exec(rest) ?? (classAt(text, first) === DIGIT ? YEARS.exec(rest) : null);
  if (clipped && classAt(text, start - 1) === SPACE) return first + clipped[0].length;
  const spaced = lettersEnd(text, first + 1);
  const isSpaced = text[first] === ' ' && classAt(text, start - 1) === LETTER;
  return isSpaced && isClitic(text, first + 1, spaced) ? spaced : first;
}

/**
 * For a word `[start, end)` that ends in "n" and is followed by an apostrophe, a space and "t" ("don’ t"): where the
 * negation ends, else -1.
 */
export function spacedNegationEnd(text: string, start: number, end: number): number {
  if (text[end - 1] !== 'n' || end - start < 3 || classAt(text, end) !== APOSTROPHE) return -1;
  return /^ t(?![A-Za-z])/.test(text.slice(end + 1, end + 4)) ? end + 3 : -1;
}
