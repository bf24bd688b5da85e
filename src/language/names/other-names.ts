import type { ReadText, WordRange } from '../document.ts';
import { takenWords } from './missed-names.ts';
import { ROLE_MODIFIERS, TITLE_WORDS } from './word-lists.ts';

const CAPITAL = /^\p{Lu}/u;
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$|^(?:gmt|utc|bst|est|cet|mr|mrs|ms|dr)\.?$/i;

function isProper({ tokens, forms }: ReadText, at: number): boolean {
  return tokens[at]?.upos === 'PROPN' && CAPITAL.test(forms[at]!) && !CALENDAR.test(forms[at]!);
}

/** Where the run ends when a role at its end is cut off ("EU" of "EU Commissioner", nothing of "Police Chief"). */
function endWithoutRole({ forms }: ReadText, first: number, last: number): number {
  const isRole = (at: number, lists: readonly ReadonlySet<string>[]): boolean =>
    at >= first && lists.some((list) => list.has(forms[at]!.toLowerCase()));
  if (!isRole(last - 1, [TITLE_WORDS])) return last;
  let end = last - 1;
  while (isRole(end - 1, [TITLE_WORDS, ROLE_MODIFIERS])) end -= 1;
  return end;
}

/** Whether most words of the sentence are capitalised, so that capitals tell nothing. */
function isHeadline({ forms }: ReadText, { first, last }: WordRange): boolean {
  let words = 0;
  let capital = 0;
  for (let at = first; at < last; at += 1) {
    if (!/^\p{L}{2}/u.test(forms[at]!)) continue;
    words += 1;
    if (CAPITAL.test(forms[at]!)) capital += 1;
  }
  return words > 2 && capital * 10 >= words * 7;
}

/**
 * Runs of proper nouns that the tagger took for no name of a person, organisation or place: storms, laws,
 * ships, products, and what it missed.
 */
export function otherNames(read: ReadText, taken: readonly WordRange[]): WordRange[] {
  const isTaken = takenWords(read.forms.length, taken);
  const names: WordRange[] = [];
  for (const sentence of read.sentences) {
    if (isHeadline(read, sentence)) continue;
    for (let first = sentence.first; first < sentence.last; first += 1) {
      let last = first;
      while (last < sentence.last && isTaken[last] === 0 && isProper(read, last)) last += 1;
      const end = endWithoutRole(read, first, last);
      if (end > first && (end > first + 1 || read.forms[first]!.length > 1)) names.push({ first, last: end });
      first = Math.max(first, last - 1);
    }
  }
  return names;
}
