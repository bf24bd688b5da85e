import type { Lexeme } from '../lexemes.ts';
import type { Measured } from './measured.ts';

/** A figure that is an age, with its unit and where its words end. */
export interface Age {
  readonly unit: string;
  readonly next: number;
}

type Lexemes = readonly Lexeme[];

const AGE_UNITS: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day']);
const AGE_CUES: ReadonlySet<string> = new Set(['aged', 'age']);
const TURNING: ReadonlySet<string> = new Set(['turned', 'turns', 'turning']);

/** "50-year-old", "5 years old", "18 years of age". */
function oldAfter(lexemes: Lexemes, next: number): number | null {
  const at = lexemes[next]?.text === '-' ? next + 1 : next;
  if (lexemes[at]?.text === 'old' || lexemes[at]?.text === 'olds') return at + 1;
  return lexemes[next]?.text === 'of' && lexemes[next + 1]?.text === 'age' ? next + 2 : null;
}

/** "aged 31", "at the age of 21", "turned 35". */
function isCued(lexemes: Lexemes, at: number): boolean {
  const before = lexemes[at - 1]?.text ?? '';
  if (AGE_CUES.has(before) || TURNING.has(before)) return true;
  return (before === 'of' || before === 'over') && lexemes[at - 2]?.text === 'age';
}

/** "Marta Ilves, 25, said": set off by commas after a name. */
function isSetOff(lexemes: Lexemes, at: number, next: number): boolean {
  const name = lexemes[at - 2];
  if (lexemes[at - 1]?.text !== ',' || name?.kind !== 'word' || !name.upper) return false;
  const mark = lexemes[next]?.text;
  return mark === ',' || mark === '.' || mark === ')' || mark === ';';
}

const BEING: ReadonlySet<string> = new Set(['be', 'is', 'was', 'am', 'turned']);
const SOMEBODY: ReadonlySet<string> = new Set(['he', 'she', 'i', 'who']);

/** "He will be 35 by spring", "she was 12.": a person and nothing counted. */
function isSaidOfPerson(lexemes: Lexemes, at: number, next: number): boolean {
  if (!BEING.has(lexemes[at - 1]?.text ?? '')) return false;
  const subject = SOMEBODY.has(lexemes[at - 2]?.text ?? '') || SOMEBODY.has(lexemes[at - 3]?.text ?? '');
  const follower = lexemes[next];
  return (
    subject && (follower === undefined || follower.kind === 'symbol' || AGE_FOLLOWERS.has(follower.text))
  );
}

const AGE_FOLLOWERS: ReadonlySet<string> = new Set([
  'by',
  'when',
  'in',
  'at',
  'on',
  'and',
  'but',
  'before',
  'this',
  'next',
  'now',
  'then',
]);

/** Whether the figure tells somebody's or something's age. */
export function ageAt(lexemes: Lexemes, measured: Measured, next: number): Age | null {
  const { unit, amount, at } = measured;
  if (unit !== null) {
    const end = AGE_UNITS.has(unit) ? oldAfter(lexemes, next) : null;
    if (end !== null) return { unit, next: end };
    return AGE_UNITS.has(unit) && AGE_CUES.has(lexemes[at - 1]?.text ?? '') ? { unit, next } : null;
  }
  if (amount.value > 125 || !Number.isInteger(amount.value)) return null;
  return isCued(lexemes, at) || isSaidOfPerson(lexemes, at, next) || isSetOff(lexemes, at, next)
    ? { unit: 'year', next }
    : null;
}
