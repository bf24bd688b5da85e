import { rarityOf } from '../words/index.ts';
import { isFigure } from './stem.ts';

/** Zipf's law with the usual constant of running English: the word of rank r makes about 0.1/r of all words. */
const BITS_OF_FIRST = 3.3;

/** Bits between the commonest word of the table and words outside it, whose rarity is 100. */
const BITS_OF_RAREST = 16.7;

const SHORT_FIGURE = 8;
const BITS_PER_DIGIT = 3;
const LONGEST_FIGURE = 17;

/**
 * How many bits of surprise a word carries in news English, 3 (the commonest) to 20: minus the binary logarithm of its
 * frequency, from a table that ships, so that the figure never depends on the other reports.
 * @param word in lower case
 * @param folded the form in which it is compared
 */
export function bitsOf(word: string, folded: string): number {
  if (folded === '') return 0;
  if (isFigure(folded)) return figureBits(folded);
  if (folded.length === 1) return SHORT_FIGURE;
  return Math.round(BITS_OF_FIRST + (BITS_OF_RAREST * rarityOf(word)) / 100);
}

function figureBits(figure: string): number {
  return Math.min(LONGEST_FIGURE, SHORT_FIGURE - BITS_PER_DIGIT + BITS_PER_DIGIT * figure.length);
}
