import { ATTACHED_UNITS } from './abbreviations.ts';
import { classAt, DIGIT, IGNORABLE, LETTER } from './characters.ts';

const MONTH = /(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?\s$/i;
const GROUP = /^[ \u00A0\u2009\u202F](\d{3})(?![\d])/;

function digitsEnd(text: string, from: number): number {
  let index = from;
  while (classAt(text, index) === DIGIT || classAt(text, index) === IGNORABLE) index += 1;
  return index;
}

/** Past a "." "," ":" "/" or "'" that has a digit on both sides, as in "1,000.5", "10:30" and "9/11". */
function joinedEnd(text: string, from: number): number {
  let end = digitsEnd(text, from);
  while (end < text.length && '.,:/'.includes(text[end]!) && classAt(text, end + 1) === DIGIT)
    end = digitsEnd(text, end + 1);
  return end;
}

/** Past groups of three digits set off by spaces, as in "70 000"; never after a month ("May 5 100 people"). */
function groupedEnd(text: string, start: number, end: number): number {
  if (end - start > 3 || text[start] === '0') return end;
  let last = end;
  for (let next = GROUP.exec(text.slice(last, last + 5)); next; next = GROUP.exec(text.slice(last, last + 5)))
    last += 4;
  return last > end && MONTH.test(text.slice(Math.max(0, start - 12), start)) ? end : last;
}

/** Past the further groups of a telephone number or an ISO date: at least two hyphens, or three and four digits. */
function hyphenatedEnd(text: string, start: number, end: number): number {
  const match = /^\d{1,4}(?:-\d{2,4}){2,4}(?![\w-])|^\d{3}-\d{4}(?![\w-])/.exec(
    text.slice(start, start + 24),
  );
  return match ? Math.max(end, start + match[0].length) : end;
}

function lettersEnd(text: string, from: number): number {
  let index = from;
  while (classAt(text, index) === LETTER || classAt(text, index) === DIGIT) index += 1;
  return index;
}

/**
 * Where the token that starts with the digit at `start` ends. Ordinals ("19th") and decades ("1970s") stay
 * whole, a unit written together with its figure ("5pm", "€110bn") is left for the next token, any other
 * letters belong to the token ("3143C").
 */
export function numberEnd(text: string, start: number): number {
  const plain = joinedEnd(text, start);
  const hyphenated = hyphenatedEnd(text, start, plain);
  if (hyphenated > plain) return hyphenated;
  const grouped = groupedEnd(text, start, plain);
  if (grouped > plain) return grouped;
  const end = lettersEnd(text, plain);
  return ATTACHED_UNITS.has(text.slice(plain, Math.min(end, plain + 9)).toLowerCase()) ? plain : end;
}
