import type { ReadText, WordRange } from '../document.ts';

const CAPITAL = /^\p{Lu}/u;
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$|^(?:gmt|utc|bst|est|cet|mr|mrs|ms|dr)\.?$/i;

function isProper({ tokens, forms }: ReadText, at: number): boolean {
  return tokens[at]?.upos === 'PROPN' && CAPITAL.test(forms[at]!) && !CALENDAR.test(forms[at]!);
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

/** Runs of proper nouns that are no name of a person, organisation or place: storms, laws, ships, products. */
export function otherNames(read: ReadText, taken: readonly WordRange[]): WordRange[] {
  const isTaken = new Uint8Array(read.forms.length);
  for (const { first, last } of taken) isTaken.fill(1, first, last);
  const names: WordRange[] = [];
  for (const sentence of read.sentences) {
    if (isHeadline(read, sentence)) continue;
    for (let first = sentence.first; first < sentence.last; first += 1) {
      let last = first;
      while (last < sentence.last && isTaken[last] === 0 && isProper(read, last)) last += 1;
      if (last > first) names.push({ first, last });
      first = Math.max(first, last - 1);
    }
  }
  return names;
}
