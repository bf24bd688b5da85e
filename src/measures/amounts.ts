import type { Lexeme } from './lexemes.ts';
import { readDigits } from './digits.ts';
import {
  FRACTION_SIGNS,
  DENOMINATORS,
  SCALES,
  SMALL,
  SUFFIXES,
  VAGUE_MULTIPLIERS,
  VAGUE_PLURALS,
} from './number-words.ts';

/** How an amount is spelled: in figures, in words, as a vague plural or multiple, or as a share of a whole. */
export type AmountForm = 'digits' | 'words' | 'vague' | 'share';

/** A bare amount in the lexemes `[at, next)`. `head` is its value before the last scale word ("1.2" million). */
export interface Amount {
  readonly at: number;
  readonly next: number;
  readonly form: AmountForm;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly head: number;
  readonly scale: number;
}

type Lexemes = readonly Lexeme[];

function textAt(lexemes: Lexemes, at: number): string {
  return lexemes[at]?.text ?? '';
}

/** Skips one hyphen that is glued on both sides. */
function afterHyphen(lexemes: Lexemes, at: number): number {
  return lexemes[at]?.text === '-' && lexemes[at]!.glued && lexemes[at + 1]?.glued === true ? at + 1 : at;
}

function exactAmount(form: AmountForm, range: { at: number; next: number }, value: number): Amount {
  return { ...range, form, value, low: value, high: value, head: value, scale: 1 };
}

function times(amount: Amount, scale: number, next: number): Amount {
  return {
    ...amount,
    next,
    value: scaled(amount.value, scale),
    low: scaled(amount.low, scale),
    high: scaled(amount.high, scale),
    scale: amount.scale * scale,
  };
}

/** Multiplies without the noise of binary fractions: 1.356 × 10⁹ is 1356000000. */
function scaled(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}

/** Scale words after an amount: "4 hundred million", "1.8 billion". */
function withScales(lexemes: Lexemes, start: Amount): Amount {
  let amount = start;
  for (;;) {
    const at = afterHyphen(lexemes, amount.next);
    const scale = SCALES.get(textAt(lexemes, at));
    if (scale === undefined || scale === 20) return amount;
    amount = times(amount, scale, at + 1);
  }
}

/**
 * A short form after digits. "m", "b", "t" and "mm" are units as well, so they count as scales only in upper
 * case, beside money, or ("m") before a word that can be counted.
 */
function withSuffix(lexemes: Lexemes, amount: Amount, money: boolean): Amount {
  const suffix = lexemes[amount.next];
  const scale = suffix === undefined ? undefined : SUFFIXES.get(suffix.text);
  if (suffix === undefined || scale === undefined || !(suffix.glued || money)) return amount;
  if (suffix.text.length === 1 && !money && !isCountingSuffix(lexemes, amount.next)) return amount;
  if (suffix.text === 'mm' && !money) return amount;
  return times(amount, scale, amount.next + 1);
}

const DIMENSION_WORDS: ReadonlySet<string> = new Set(
  'long wide high deep tall away race sprint hurdles relay freestyle below above underwater thick apart dash run in from to of and at on off or by for the final'.split(
    ' ',
  ),
);

function isCountingSuffix(lexemes: Lexemes, at: number): boolean {
  const suffix = lexemes[at]!;
  const follower = lexemes[at + 1];
  if (suffix.text === 'k') return true;
  if (suffix.text === 't') return false;
  if (suffix.upper) return follower?.glued !== true || follower.kind === 'symbol';
  return (
    suffix.text === 'm' && follower?.kind === 'word' && !follower.glued && !DIMENSION_WORDS.has(follower.text)
  );
}

function readFigures(lexemes: Lexemes, at: number, money: boolean): Amount | null {
  const digits = readDigits(lexemes, at);
  if (digits === null) return null;
  const amount = exactAmount('digits', { at, next: digits.next }, digits.value);
  const suffixed = withSuffix(lexemes, amount, money);
  return suffixed === amount ? withScales(lexemes, withHalf(lexemes, amount)) : suffixed;
}

/** "twenty-one", "forty five". */
function readSmall(lexemes: Lexemes, at: number): { value: number; next: number } | null {
  const value = SMALL.get(textAt(lexemes, at));
  if (value === undefined) return null;
  if (value < 20) return { value, next: at + 1 };
  const oneAt = afterHyphen(lexemes, at + 1);
  const ones = SMALL.get(textAt(lexemes, oneAt));
  return ones !== undefined && ones > 0 && ones < 10
    ? { value: value + ones, next: oneAt + 1 }
    : { value, next: at + 1 };
}

/** Where the next part of a number in words begins, past an "and" or a hyphen; or -1. */
function nextPart(lexemes: Lexemes, at: number, afterScale: boolean): number {
  if (afterScale && textAt(lexemes, at) === 'and' && SMALL.has(textAt(lexemes, at + 1))) return at + 1;
  const part = afterHyphen(lexemes, at);
  return SMALL.has(textAt(lexemes, part)) && afterScale ? part : -1;
}

/** A number in words, from its first small word: "two hundred and five thousand, three hundred". */
function readWords(lexemes: Lexemes, at: number): Amount | null {
  const first = readSmall(lexemes, at);
  if (first === null) return null;
  let { next } = first;
  let total = 0;
  let current = first.value;
  for (;;) {
    const scaleAt = afterHyphen(lexemes, next);
    const scale = SCALES.get(textAt(lexemes, scaleAt));
    if (scale === undefined || (scale === 20 && current > 9)) break;
    next = scaleAt + 1;
    if (scale === 100) current *= 100;
    else {
      total += current * scale;
      current = 0;
    }
    const partAt = nextPart(lexemes, next, true);
    const part = partAt < 0 ? null : readSmall(lexemes, partAt);
    if (part !== null) {
      current += part.value;
      ({ next } = part);
    }
  }
  return withHalf(lexemes, exactAmount('words', { at, next }, total + current));
}

/** "two and a half (million)". */
function withHalf(lexemes: Lexemes, amount: Amount): Amount {
  const and = amount.next;
  if (textAt(lexemes, and) !== 'and' || textAt(lexemes, and + 1) !== 'a') return amount;
  const part = DENOMINATORS.get(textAt(lexemes, and + 2));
  if (part !== 2 && part !== 4) return amount;
  const value = amount.value + 1 / part;
  return withScales(lexemes, { ...exactAmount(amount.form, { at: amount.at, next: and + 3 }, value) });
}

/** "a hundred", "a million and a half", "a dozen": one of a scale. */
function readOneOf(lexemes: Lexemes, at: number): Amount | null {
  const start = textAt(lexemes, at) === 'a' || textAt(lexemes, at) === 'an' ? at + 1 : at;
  const scale = SCALES.get(textAt(lexemes, start));
  if (scale === undefined || scale === 20) return null;
  const one = { ...exactAmount('words', { at, next: start + 1 }, scale), head: 1, scale };
  return withHalf(lexemes, withScales(lexemes, one));
}

function vague(
  range: { at: number; next: number },
  limits: readonly [number, number],
  value: number,
): Amount {
  return { ...range, form: 'vague', value, low: limits[0], high: limits[1], head: value, scale: 1 };
}

/** "dozens", "hundreds of thousands", "scores of"; "tens" and "scores" only before "of". */
function readVaguePlural(lexemes: Lexemes, at: number): Amount | null {
  const base = VAGUE_PLURALS.get(textAt(lexemes, at));
  if (base === undefined) return null;
  const hasOf = textAt(lexemes, at + 1) === 'of';
  const inner = hasOf ? VAGUE_PLURALS.get(textAt(lexemes, at + 2)) : undefined;
  if (inner !== undefined && inner >= 1000)
    return vague({ at, next: at + 3 }, [base * inner, base * inner * 10], base * inner);
  if ((base === 10 || base === 20) && (!hasOf || lexemes[at + 2]?.kind === 'number')) return null;
  return vague({ at, next: at + 1 }, [base, base * 10], base);
}

/** "several hundred", "a few thousand", "a couple of hundred", and "a couple of" by itself. */
function readVagueMultiple(lexemes: Lexemes, at: number): Amount | null {
  const start = textAt(lexemes, at) === 'a' ? at + 1 : at;
  const limits = VAGUE_MULTIPLIERS.get(textAt(lexemes, start));
  if (limits === undefined) return null;
  const couple = textAt(lexemes, start) === 'couple';
  const next = couple && textAt(lexemes, start + 1) === 'of' ? start + 2 : start + 1;
  const amount = vague({ at, next }, limits, limits[0]);
  const grown = withScales(lexemes, amount);
  if (grown !== amount) return grown;
  return couple && next === start + 2 ? vague({ at, next }, [2, 3], 2) : null;
}

/** "two thirds", "a quarter", "three-quarters"; the caller checks that a whole follows. */
function readShare(lexemes: Lexemes, at: number): Amount | null {
  const first = textAt(lexemes, at);
  if (first === 'half') return readHalf(lexemes, at);
  const top = first === 'a' || first === 'an' ? 1 : SMALL.get(first);
  if (top === undefined || top < 1) return null;
  const belowAt = afterHyphen(lexemes, at + 1);
  const bottom = DENOMINATORS.get(textAt(lexemes, belowAt));
  if (bottom === undefined || top >= bottom || !isShareForm(lexemes, at, belowAt)) return null;
  return exactAmount('share', { at, next: belowAt + 1 }, top / bottom);
}

/** One of something needs "of" after it ("a third of"), since "a third man" and "a quarter" are no shares. */
function isShareForm(lexemes: Lexemes, at: number, below: number): boolean {
  const word = textAt(lexemes, below);
  if (word.endsWith('s') || word === 'halves') return true;
  return textAt(lexemes, below + 1) === 'of' || (word === 'half' && SMALL.has(textAt(lexemes, at)));
}

const HALVED: ReadonlySet<string> = new Set('of the its their his her our my your all'.split(' '));

/** "half a million", "half a dozen", "half an hour" and "half of the". */
function readHalf(lexemes: Lexemes, at: number): Amount | null {
  const follower = textAt(lexemes, at + 1);
  const a = follower === 'a' || follower === 'an' || lexemes[at + 1]?.text === '-';
  const scale = SCALES.get(textAt(lexemes, a ? at + 2 : at + 1));
  if (scale !== undefined && scale !== 20) {
    const half = { ...exactAmount('words', { at, next: at + (a ? 3 : 2) }, scale / 2), head: 0.5, scale };
    return withScales(lexemes, half);
  }
  if (follower === 'a' || follower === 'an') return exactAmount('words', { at, next: at + 2 }, 0.5);
  return HALVED.has(follower) ? exactAmount('share', { at, next: at + 1 }, 0.5) : null;
}

const STARTERS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'half',
  ...SMALL.keys(),
  ...SCALES.keys(),
  ...VAGUE_PLURALS.keys(),
  ...VAGUE_MULTIPLIERS.keys(),
]);

/** Whether an amount can begin with the lexeme: a quick look before {@link readAmount}. */
export function canStartAmount({ kind, text }: Lexeme): boolean {
  return kind === 'number' || (kind === 'word' ? STARTERS.has(text) : FRACTION_SIGNS.has(text));
}

/**
 * The amount that begins at lexeme `at`, the longest reading first. `money` says that a currency stands before
 * it, so that "5m" is five million.
 */
export function readAmount(lexemes: Lexemes, at: number, money: boolean): Amount | null {
  const first = lexemes[at];
  if (first === undefined) return null;
  if (!canStartAmount(first)) return null;
  if (first.kind !== 'word') return readFigures(lexemes, at, money);
  return (
    readShare(lexemes, at) ??
    readVagueMultiple(lexemes, at) ??
    readOneOf(lexemes, at) ??
    readVaguePlural(lexemes, at) ??
    readWords(lexemes, at)
  );
}
