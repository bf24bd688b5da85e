import type { Lexeme } from '../lexemes.ts';
import { type Amount, readAmount } from '../amounts.ts';
import { moneyBefore, perAt, unitAt } from './units.ts';

/** An amount with its sign and unit, in the lexemes `[at, next)`; `amountNext` is where the amount itself ends. */
export interface Measured {
  readonly at: number;
  readonly next: number;
  readonly amount: Amount;
  readonly unit: string | null;
  /** The unit without what it is counted per. */
  readonly baseUnit: string | null;
  readonly sign: '+' | '-' | null;
}

type Lexemes = readonly Lexeme[];

const MINUS: ReadonlySet<string> = new Set(['-', '−', '–', 'minus', 'negative']);

/** A sign that is glued to the figure and not to a word before it; "minus" may stand apart. */
function signAt(lexemes: Lexemes, end: number): { sign: '+' | '-'; at: number } | null {
  const mark = lexemes[end - 1];
  if (mark === undefined) return null;
  if (mark.text === 'minus' || mark.text === 'negative') return { sign: '-', at: end - 1 };
  if (mark.text === '-' && lexemes[end - 2]?.text === 'minus') return { sign: '-', at: end - 2 };
  if (lexemes[end]?.glued !== true) return null;
  if (mark.text === '+') return { sign: '+', at: end - 1 };
  const free = !mark.glued || lexemes[end - 2]?.text === '(' || lexemes[end - 2]?.text === '$';
  return MINUS.has(mark.text) && free ? { sign: '-', at: end - 1 } : null;
}

/** "$76 US", "$75 U.S.": the country of a dollar after its figure. */
function afterCountry(lexemes: Lexemes, next: number): number {
  if (lexemes[next]?.text === 'us' && lexemes[next]!.upper) return next + 1;
  const dotted =
    lexemes[next]?.text === 'u' && lexemes[next + 1]?.text === '.' && lexemes[next + 2]?.text === 's';
  return dotted ? next + (lexemes[next + 3]?.text === '.' ? 4 : 3) : next;
}

/** "magnitude-5.9", "a magnitude of 6": a unit that stands before its figure. */
function isMagnitude(lexemes: Lexemes, at: number): boolean {
  const mark = lexemes[at - 1]?.text;
  const word = mark === '-' || mark === 'of' ? lexemes[at - 2]?.text : mark;
  return word === 'magnitude';
}

function unitAfter(
  lexemes: Lexemes,
  amount: Amount,
  money: string | null,
): { name: string; next: number } | null {
  const after = unitAt(lexemes, money === null ? unitStart(lexemes, amount) : amount.next, amount);
  if (after === null && isMagnitude(lexemes, amount.at)) return { name: 'magnitude', next: amount.next };
  if (money === null) return after;
  if (after !== null && /^[A-Z]{3}$/.test(after.name)) return after;
  return { name: money, next: afterCountry(lexemes, amount.next) };
}

const BETWEEN: ReadonlySet<string> = new Set(
  'more additional further full previous consecutive straight extra whole other long'.split(' '),
);

/** Where the unit begins: past "of" after "thousands", "of a" after a share ("1/16 of a pint") and "more" in "three more years". */
function unitStart(lexemes: Lexemes, { form, next, value }: Amount): number {
  const word = lexemes[next]?.text;
  if (BETWEEN.has(word ?? '')) return next + 1;
  if (word !== 'of') return next;
  if (form === 'vague') return next + 1;
  const article = lexemes[next + 1]?.text === 'a' || lexemes[next + 1]?.text === 'an';
  if (value >= 1 || !article) return next;
  return lexemes[next + 2]?.text === 'us' ? next + 3 : next + 2;
}

/** The amount that begins at lexeme `at`, with the signs before it and the unit behind it. */
export function readMeasured(lexemes: Lexemes, at: number): Measured | null {
  const money = moneyAround(lexemes, at);
  const amount = readAmount(lexemes, at, money !== null);
  if (amount === null || !Number.isFinite(amount.value) || Math.abs(amount.high) > 1e18) return null;
  const sign = signAt(lexemes, at);
  const unit = unitAfter(lexemes, amount, money?.code ?? null);
  const per = unit === null ? null : perAt(lexemes, unit.next);
  return {
    at: Math.min(at, sign?.at ?? at, money?.at ?? at),
    next: per?.next ?? unit?.next ?? amount.next,
    amount,
    unit: per === null ? (unit?.name ?? null) : `${unit!.name} per ${per.name}`,
    baseUnit: unit?.name ?? null,
    sign: sign?.sign ?? money?.sign ?? null,
  };
}

/** The currency before the figure at `at`, with a sign between or before them: "$5", "$-50.8bn", "-$3". */
function moneyAround(
  lexemes: Lexemes,
  at: number,
): { code: string; at: number; sign: '+' | '-' | null } | null {
  if (lexemes[at]!.kind === 'word') return null;
  const inner = signAt(lexemes, at);
  const money = moneyBefore(lexemes, inner?.at ?? at);
  if (money === null) return null;
  const outer = signAt(lexemes, money.at);
  return { code: money.code, at: outer?.at ?? money.at, sign: inner?.sign ?? outer?.sign ?? null };
}
