import { type DetailedSentence, detailsOf } from './details.ts';
import type { Words } from './words.ts';

/** Two sentences that share details of so many bits, two telling words or more, … */
const SHARED_BITS = 20;

/** … and so large a part of the details of both (geometric mean), tell the same. */
const SHARED_PART = 0.25;

/** Fewer sentences in common are the facts that everybody has. */
const FEWEST_SENTENCES = 6;

/** So large a part of their pairs stands in the same order: neighbours may change places. By chance it would be half. */
const IN_ORDER = 0.8;

/** A word that stands in so many sentences of the other text leads nowhere. */
const MOST_PLACES = 16;

/** Two sentences that tell the same, one of each text, as word numbers `[first, last)`. */
export interface RetoldSentence {
  readonly a: DetailedSentence;
  readonly b: DetailedSentence;
}

/** What one text retells of another. */
export interface Retelling {
  /** Which part of the details, 0 to 1, for the text of which more is held; 0 when these are few or out of order. */
  readonly part: number;
  readonly sentences: readonly RetoldSentence[];
}

/**
 * Finds what one text holds of the other's details, sentence by sentence and in the same order, whatever words stand
 * between. Reporters who were both there share names and figures, but seldom which of them stand together and what comes
 * after what.
 */
export function retellingOf(a: Words, b: Words): Retelling {
  const [one, other] = [detailsOf(a), detailsOf(b)];
  const [forth, back] = [retoldFrom(one, other), retoldFrom(other, one)];
  if (forth.part >= back.part) return forth;
  return { part: back.part, sentences: back.sentences.map((pair) => ({ a: pair.b, b: pair.a })) };
}

/** What the source (`b`) tells of a text (`a`). */
function retoldFrom(told: readonly DetailedSentence[], source: readonly DetailedSentence[]): Retelling {
  const places = placesOf(source);
  const found: number[] = [];
  const sentences: RetoldSentence[] = [];
  for (const sentence of told) {
    const place = bestPlace(sentence, source, places);
    if (place < 0) continue;
    found.push(place);
    sentences.push({ a: sentence, b: source[place]! });
  }
  const isRetold = new Set(found).size >= FEWEST_SENTENCES && orderOf(found) >= IN_ORDER;
  return isRetold ? { part: bitsOf(sentences.map(({ a }) => a)) / bitsOf(told), sentences } : NOTHING;
}

const NOTHING: Retelling = { part: 0, sentences: [] };

function bitsOf(sentences: readonly DetailedSentence[]): number {
  return sentences.reduce((sum, { bits }) => sum + bits, 0);
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

/** Which part of all pairs of places stands in order, 0 to 1 (Kendall's measure, ties in order). */
function orderOf(places: readonly number[]): number {
  const sorted: number[] = [];
  let turned = 0;
  for (const place of places) {
    const at = firstBeyond(sorted, place);
    turned += sorted.length - at;
    sorted.splice(at, 0, place);
  }
  return 1 - turned / Math.max(1, (places.length * (places.length - 1)) / 2);
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
