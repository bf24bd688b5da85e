import type { Lexeme } from './lexemes.ts';
import { FRACTION_SIGNS } from './number-words.ts';

/** Digits read as a number, with the lexemes `[at, next)` that they fill. */
export interface Digits {
  readonly next: number;
  readonly value: number;
  /** As written, separators and all; of several lexemes only the first. */
  readonly text: string;
}

const GROUPED = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/;
const DOTTED_GROUPS = /^\d{1,3}(?:\.\d{3}){2,}$/;
const PLAIN = /^\d*(?:\.\d+)?$/;
const COMMA_DECIMAL = /^\d{1,3},\d{1,2}$/;

/** "1,200.5", "1.234.567", "1,5" and ".001" as numbers; null for "31.12.2020" and other codes. */
function valueOfDigits(text: string): number | null {
  if (text.length > 40) return null;
  if (PLAIN.test(text)) return Number(text);
  if (GROUPED.test(text)) return Number(text.replaceAll(',', ''));
  if (DOTTED_GROUPS.test(text)) return Number(text.replaceAll('.', ''));
  if (COMMA_DECIMAL.test(text)) return Number(text.replace(',', '.'));
  return null;
}

function isGroup(lexeme: Lexeme | undefined): lexeme is Lexeme {
  return lexeme !== undefined && lexeme.kind === 'number' && /^\d{3}$/.test(lexeme.text);
}

/** Whether exactly one space of any width parts the two. */
function oneSpaceApart(a: Lexeme, b: Lexeme): boolean {
  return b.start - a.end === 1;
}

/** The end of thousands set apart by single spaces ("70 000") or by a lone comma ("10 , 000"). */
function endOfGroups(lexemes: readonly Lexeme[], at: number): number {
  let next = at + 1;
  while (next < at + 12) {
    const last = lexemes[next - 1]!;
    const follower = lexemes[next];
    if (isGroup(follower) && oneSpaceApart(last, follower)) next += 1;
    else if (follower?.text === ',' && !follower.glued && isApartGroup(lexemes, next + 1)) next += 2;
    else return next;
  }
  return next;
}

function isApartGroup(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  return isGroup(lexeme) && !lexeme.glued && lexeme.sentence === lexemes[at - 1]!.sentence;
}

function readGroups(lexemes: readonly Lexeme[], at: number): Digits | null {
  const { text } = lexemes[at]!;
  if (!/^[1-9]\d{0,2}$/.test(text)) return null;
  const next = endOfGroups(lexemes, at);
  if (next === at + 1 || next > at + 10) return null;
  let digits = '';
  for (let i = at; i < next; i += 1) if (lexemes[i]!.kind === 'number') digits += lexemes[i]!.text;
  return { next, value: Number(digits), text };
}

/** "1/16" and "1⁄16", where both are small and glued. */
function readSlash(lexemes: readonly Lexeme[], at: number): Digits | null {
  const slash = lexemes[at + 1];
  const below = lexemes[at + 2];
  if (slash === undefined || below === undefined || below.kind !== 'number') return null;
  if ((slash.text !== '/' && slash.text !== '⁄') || !slash.glued || !below.glued) return null;
  const top = valueOfDigits(lexemes[at]!.text);
  const bottom = valueOfDigits(below.text);
  if (top === null || bottom === null || bottom < 2 || top >= bottom) return null;
  if (lexemes[at + 3]?.text === '/' || isDayOrHours(top, bottom)) return null;
  return { next: at + 3, value: top / bottom, text: lexemes[at]!.text };
}

/** "9/11" and "24/7" are names of a day and of all hours, no fractions. */
function isDayOrHours(top: number, bottom: number): boolean {
  return (top === 9 && bottom === 11) || top === 24;
}

/** "5 . 2": a decimal point set apart, as tokenised texts have it. */
function readApartDecimal(lexemes: readonly Lexeme[], at: number): Digits | null {
  const point = lexemes[at + 1];
  const rest = lexemes[at + 2];
  if (point?.text !== '.' || point.glued || rest?.kind !== 'number' || rest.glued) return null;
  const { text } = lexemes[at]!;
  if (rest.sentence !== lexemes[at]!.sentence || !/^\d{1,3}$/.test(text) || !/^\d{1,2}$/.test(rest.text))
    return null;
  return { next: at + 3, value: Number(`${text}.${rest.text}`), text };
}

/** The number in figures that begins at lexeme `at`: "1,200", "70 000", "3½", "2 1/2", "½", "1/16". */
export function readDigits(lexemes: readonly Lexeme[], at: number): Digits | null {
  const first = lexemes[at]!;
  const sign = FRACTION_SIGNS.get(first.text);
  if (sign !== undefined) return { next: at + 1, value: sign, text: first.text };
  if (first.kind !== 'number') return null;
  const special = readSlash(lexemes, at) ?? readGroups(lexemes, at) ?? readApartDecimal(lexemes, at);
  if (special !== null) return special;
  const value = valueOfDigits(first.text);
  return value === null ? null : withFraction(lexemes, { next: at + 1, value, text: first.text });
}

function withFraction(lexemes: readonly Lexeme[], whole: Digits): Digits {
  const follower = lexemes[whole.next];
  if (follower === undefined || !Number.isInteger(whole.value)) return whole;
  const sign = FRACTION_SIGNS.get(follower.text);
  if (sign !== undefined) return { ...whole, next: whole.next + 1, value: whole.value + sign };
  const slash = follower.kind === 'number' && !follower.glued ? readSlash(lexemes, whole.next) : null;
  return slash === null ? whole : { ...whole, next: slash.next, value: whole.value + slash.value };
}
