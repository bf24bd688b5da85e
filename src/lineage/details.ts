import { recent } from './recent.ts';
import { WordMark, type Words } from './words.ts';

/** Words rarer than this are details: what a retelling must keep. */
const DETAIL_BITS = 9;

/** Speech is not the reporter's own telling, and headlines say everything once more. */
const NOT_TOLD = WordMark.aside | WordMark.quoted;

/** A sentence with fewer details says too little to be recognised. */
const FEWEST_DETAILS = 3;

/** So many texts are compared again soon. */
const REMEMBERED = 256;

/** The details of one sentence, its words `[first, last)`: how much each detail tells, by its key, and all together. */
export interface DetailedSentence {
  readonly first: number;
  readonly last: number;
  readonly details: ReadonlyMap<number, number>;
  readonly bits: number;
}

/**
 * The sentences of a text's body with their details, speech left out. A word that the text uses again and again is its topic, which everybody
 * shares: it counts the less the more often it stands there.
 */
export const detailsOf = recent(REMEMBERED, readDetails);

function readDetails(words: Words): readonly DetailedSentence[] {
  const counts = countsOf(words);
  const sentences: DetailedSentence[] = [];
  let details = new Map<number, number>();
  let first = 0;
  for (let i = 0; i <= words.count; i++) {
    if (i === words.count || (words.marks[i]! & WordMark.opens) !== 0) {
      if (details.size >= FEWEST_DETAILS)
        sentences.push({ first, last: i, details, bits: sum(details.values()) });
      details = new Map();
      first = i;
    }
    if (i === words.count || words.bits[i]! < DETAIL_BITS || (words.marks[i]! & NOT_TOLD) !== 0) continue;
    const key = words.key[i]!;
    details.set(key, words.bits[i]! / Math.max(1, counts.get(key)! - 1));
  }
  return sentences;
}

function countsOf({ key, count }: Words): Map<number, number> {
  const counts = new Map<number, number>();
  for (let i = 0; i < count; i++) counts.set(key[i]!, (counts.get(key[i]!) ?? 0) + 1);
  return counts;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
