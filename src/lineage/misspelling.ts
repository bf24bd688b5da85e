import { rarityOf, wordsByFrequency } from '../words/index.ts';
import { foldWord } from './fold-word.ts';

/** Shorter words are one letter from too many others. */
const SHORTEST = 6;

/** Words that the table does not hold have this rarity. */
const UNKNOWN = 100;

/** A slip is looked for beside so many of the words that everybody writes. */
const COMMON = 5000;

/**
 * The common word that an unknown one was meant to be, when they differ by one letter left out, put in, changed or swapped with
 * its neighbour (Damerau 1964) between the first letter and the last; null for a word that is known, no plain lower-case word,
 * or only another form or spelling.
 */
export function meantBy(word: string): string | null {
  if (word.length < SHORTEST || !/^[a-z]+$/.test(word) || rarityOf(word) < UNKNOWN) return null;
  const form = foldWord(word);
  let best = COMMON;
  for (const key of [word, ...shortened(word)])
    for (const place of places().get(key) ?? [])
      if (place < best && isNear(word, wordsByFrequency()[place]!, form)) best = place;
  return best === COMMON ? null : wordsByFrequency()[best]!;
}

function isNear(word: string, other: string, form: string): boolean {
  const sameEnds = word[0] === other[0] && word.at(-1) === other.at(-1);
  return sameEnds && isOneEdit(word, other) && foldWord(other) !== form;
}

let table: Map<string, number[]> | undefined;

/** Common words by themselves and by what is left when a letter is taken out: two words that are one edit apart meet in it. */
function places(): Map<string, number[]> {
  if (table !== undefined) return table;
  table = new Map();
  for (const [place, word] of wordsByFrequency().slice(0, COMMON).entries()) {
    if (word.length < SHORTEST - 1) continue;
    for (const key of [word, ...shortened(word)]) {
      const known = table.get(key);
      if (known === undefined) table.set(key, [place]);
      else known.push(place);
    }
  }
  return table;
}

function shortened(word: string): string[] {
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));
}

function isOneEdit(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const restOf = (word: string, skip: number): string => word.slice(start + skip);
  if (a.length === b.length)
    return (
      restOf(a, 1) === restOf(b, 1) ||
      (a[start] === b[start + 1] && a[start + 1] === b[start] && restOf(a, 2) === restOf(b, 2))
    );
  if (a.length + 1 === b.length) return restOf(a, 0) === restOf(b, 1);
  return a.length === b.length + 1 && restOf(a, 1) === restOf(b, 0);
}
