import type { Likeness, Share } from './likeness.ts';

/** A quarter of a text's own words shared with another: independent accounts of one event stay below a sixth. */
const FAMILY_COVER = 0.25;

/** Less than this is a phrase or two, whatever share of a very short text it is. */
const FAMILY_BITS = 120;

/** A text that is nearly all quotation is compared with its quotations. */
const WHOLE_COVER = 0.6;

/** A long sentence or two, some twenty-five words, taken over nearly word for word … */
const SENTENCE_BITS = 250;

/** … joins a short text that has little else. */
const SENTENCE_COVER = 0.14;

/** With a credit a tenth is enough, and quotations count: they were taken from the text that is credited. */
const CREDITED_COVER = 0.1;

/** … and counts as much as so large a share beside links without a credit. */
const CREDIT_WORTH = 0.2;

/**
 * Six tenths of a text's details, sentence by sentence and in order. Short accounts of one event come so far by themselves, so
 * some of the wording must be there too: a tenth or so of the plain words, more with the speech that was taken along.
 */
const RETOLD = 0.6;
const RETOLD_COVER = 0.08;
const RETOLD_WHOLE = 0.15;

/** A retelling is worth half of its share beside words taken over. */
const RETOLD_WORTH = 0.5;

/** Nobody writes another's sentence of a dozen words to the letter, from capital to full stop, by chance: a tenth is enough beside it. */
const SAME_SENTENCE_BITS = 120;
const SAME_SENTENCE_COVER = 0.1;

/** A slip that both have, a misspelling or a date that never was, is what copying leaves behind: a tenth is enough beside it. */
const SLIP_COVER = 0.1;

const SPEECH_BITS = 80;

/** How strongly two texts hang together: the larger of the two shares, and more with a credit. */
export function strengthOf({ likeness, credited }: Tie): number {
  return Math.max(coverOf(likeness), RETOLD_WORTH * likeness.retold) + (credited ? CREDIT_WORTH : 0);
}

/** What is known of two texts: how they resemble each other, and whether one credits the other's originator. */
export interface Tie {
  readonly likeness: Likeness;
  readonly credited: boolean;
}

/** Whether two texts go back to the same text as far as wording and credits tell. */
export function isSameText({ likeness, credited }: Tie): boolean {
  const { a, b, longestTight, slips, sameSentence } = likeness;
  if (sharesEnough(a) || sharesEnough(b) || isRetold(likeness)) return true;
  if (credited && (sharesSome(a) || sharesSome(b))) return true;
  if (slips > 0 && coverOf({ a, b }) >= SLIP_COVER) return true;
  if (sameSentence >= SAME_SENTENCE_BITS && coverOf({ a, b }) >= SAME_SENTENCE_COVER) return true;
  return longestTight >= SENTENCE_BITS && coverOf({ a, b }) >= SENTENCE_COVER;
}

/** Whether two texts quote the same words of a speaker or document: some ten words. */
export function isSameSpeech({ likeness }: Tie): boolean {
  return likeness.speech >= SPEECH_BITS;
}

/** The larger of the two shares: that of the text which has less of its own. */
export function coverOf({ a, b }: Pick<Likeness, 'a' | 'b'>): number {
  return Math.max(a.cover, b.cover);
}

function isRetold({ a, b, retold }: Likeness): boolean {
  return retold >= RETOLD && coverOf({ a, b }) >= RETOLD_COVER && Math.max(a.whole, b.whole) >= RETOLD_WHOLE;
}

function sharesSome({ whole, bits }: Share): boolean {
  return whole >= CREDITED_COVER && bits >= FAMILY_BITS;
}

function sharesEnough(share: Share): boolean {
  return (share.cover >= FAMILY_COVER && share.bits >= FAMILY_BITS) || share.whole >= WHOLE_COVER;
}
