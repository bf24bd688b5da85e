import { isSentence } from './fingerprints.ts';
import { eachHolder, type Postings } from './postings.ts';

/** Of the reports that hold a fingerprint, so many are looked at: wording that everybody has costs no more than that. */
const MOST_HOLDERS = 32;

/** So many of the reports that share most fingerprints are compared word by word. */
const MOST_CANDIDATES = 16;

/** A single shared fingerprint is a phrase, unless it is a whole sentence. */
const FEWEST_SHARED = 2;

/** The earlier entries that share most fingerprints with a text, those with most first, older ones first among equals. */
export function candidatesFor(postings: Postings, fingerprints: Int32Array): number[] {
  const shared = new Map<number, number>();
  for (const fingerprint of fingerprints) {
    const worth = isSentence(fingerprint) ? FEWEST_SHARED : 1;
    eachHolder(
      postings,
      fingerprint,
      MOST_HOLDERS,
      (entry) => void shared.set(entry, (shared.get(entry) ?? 0) + worth),
    );
  }
  return [...shared]
    .filter(([, times]) => times >= FEWEST_SHARED)
    .sort(([a, timesA], [b, timesB]) => timesB - timesA || a - b)
    .slice(0, MOST_CANDIDATES)
    .map(([entry]) => entry);
}
