import { wordTable } from './table.ts';

const STEPS = 100;

/** The words of the table, the commonest first. */
export function wordsByFrequency(): readonly string[] {
  return wordTable().words;
}

/**
 * How much a word tells, from 0 (the commonest words) to 100 (words that the table does not hold): its place in
 * the order of frequency on a logarithmic scale, as Zipf's law makes of an inverse document frequency. A whole
 * number, so that sums do not depend on their order.
 */
export function rarityOf(word: string): number {
  const { rank } = wordTable();
  const place = rank.get(word);
  if (place === undefined) return STEPS;
  return Math.round((STEPS * Math.log2(1 + place)) / Math.log2(1 + rank.size));
}
