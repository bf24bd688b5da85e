import { rarityOf } from '../words/index.ts';
import { foldWord } from './fold-word.ts';

/** Shorter words are one letter from too many others. */
const SHORTEST = 6;

/** Words that the table does not hold have this rarity. */
const UNKNOWN = 100;

/** A slip is looked for beside the words that everybody writes, some five thousand of them. */
const COMMON = 80;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * The common word that an unknown one was meant to be, when they differ by one letter left out, put in, changed or swapped with
 * its neighbour (Damerau 1964) between the first letter and the last; null for a word that is known, no plain lower-case word,
 * or only another form or spelling.
 */
export function meantBy(word: string): string | null {
  if (word.length < SHORTEST || !/^[a-z]+$/.test(word) || rarityOf(word) < UNKNOWN) return null;
  const form = foldWord(word);
  let best: string | null = null;
  let rarity = COMMON + 1;
  for (const other of editsOf(word)) {
    const own = rarityOf(other);
    if (own >= rarity || foldWord(other) === form) continue;
    best = other;
    rarity = own;
  }
  return best;
}

function* editsOf(word: string): Generator<string> {
  for (let i = 1; i < word.length; i++) {
    const [before, after] = [word.slice(0, i), word.slice(i)];
    for (const letter of LETTERS) yield before + letter + after;
    if (i === word.length - 1) continue;
    yield before + after.slice(1);
    for (const letter of LETTERS) yield before + letter + after.slice(1);
    if (i < word.length - 2) yield before + after[1]! + after[0]! + after.slice(2);
  }
}
