import { type DetailedSentence, detailsOf } from './details.ts';
import type { Words } from './words.ts';

/** Two sentences that share details of so many bits, two rare words or more, … */
const SHARED_BITS = 25;

/** … and so large a part of the details of both (geometric mean), tell the same. */
const SHARED_PART = 0.33;

/** Fewer sentences in common are the facts that everybody has. */
const FEWEST_SENTENCES = 5;

/** So large a part of them comes in the same order. */
const IN_ORDER = 0.6;

/** A word that stands in so many sentences of the other text leads nowhere. */
const MOST_PLACES = 16;

/**
 * Which part of one text's details the other text holds too, sentence by sentence and in the same order, whatever
 * words stand between: 0 to 1, for the text of which more is held. Reporters who were both there share names and
 * figures, but not which of them stand together and what comes after what.
 */
export function retoldPart(a: Words, b: Words): number {
  const [one, other] = [detailsOf(a), detailsOf(b)];
  return Math.max(partOf(one, other), partOf(other, one));
}

/** Which part of a text's details stands in sentences that the source tells too; 0 when these are few or out of order. */
function partOf(told: readonly DetailedSentence[], source: readonly DetailedSentence[]): number {
  const places = placesOf(source);
  const found: number[] = [];
  let held = 0;
  let all = 0;
  for (const sentence of told) {
    all += sentence.bits;
    const place = bestPlace(sentence, source, places);
    if (place < 0) continue;
    found.push(place);
    held += sentence.bits;
  }
  const isRetold = new Set(found).size >= FEWEST_SENTENCES && longestRise(found) >= IN_ORDER * found.length;
  return isRetold ? held / all : 0;
}

function placesOf(sentences: readonly DetailedSentence[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (const [place, { details }] of sentences.entries())
    for (const key of details.keys()) {
      const known = places.get(key);
      if (known === undefined) places.set(key, [place]);
      else if (known.length < MOST_PLACES) known.push(place);
    }
  return places;
}

/** The sentence of the source that tells the same, or -1. */
function bestPlace(
  { details, bits }: DetailedSentence,
  source: readonly DetailedSentence[],
  places: ReadonlyMap<number, readonly number[]>,
): number {
  const shared = new Map<number, number>();
  for (const [key, own] of details)
    for (const place of places.get(key) ?? [])
      shared.set(place, (shared.get(place) ?? 0) + Math.min(own, source[place]!.details.get(key)!));
  let best = -1;
  let bestPart = SHARED_PART;
  for (const [place, common] of shared) {
    const part = common / Math.sqrt(bits * source[place]!.bits);
    if (common < SHARED_BITS || part < bestPart || (part === bestPart && place > best && best >= 0)) continue;
    best = place;
    bestPart = part;
  }
  return best;
}

/** The length of the longest run of places that never goes back (patience sorting). */
function longestRise(places: readonly number[]): number {
  const tails: number[] = [];
  for (const place of places) tails[firstBeyond(tails, place)] = place;
  return tails.length;
}

/** The index of the first of the rising numbers that is larger than `value`; their count when none is. */
function firstBeyond(rising: readonly number[], value: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rising[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
