import type { Lexeme } from '../lexemes.ts';
import { phraseAt, phraseBefore, phraseTable, endTable } from '../phrase-table.ts';
import type { Amount } from '../amounts.ts';
import { type Dimension, MONEY, PER_WORDS, UNITS } from './unit-table.ts';

/** What a unit name stands for: its dimension and its size in the dimension's base unit. */
export interface UnitMeaning {
  readonly dimension: Dimension | `money:${string}`;
  readonly factor: number;
}

interface UnitSpelling {
  readonly name: string;
  readonly symbol: boolean;
}

function spellings(): [string, UnitSpelling][] {
  const rows: [string, UnitSpelling][] = [];
  const add = (name: string, list: string) => {
    for (const spelling of list.split(',')) {
      const symbol = spelling.startsWith("'");
      if (spelling !== '') rows.push([symbol ? spelling.slice(1) : spelling, { name, symbol }]);
    }
  };
  for (const [name, , , list] of UNITS) add(name, list);
  for (const [code, , after] of MONEY) add(code, after);
  return rows;
}

const AFTER = phraseTable(spellings());
const BEFORE = endTable(
  MONEY.flatMap(([code, before]) =>
    before === '' ? [] : before.split(',').map((sign): [string, string] => [sign, code]),
  ),
);

const MEANINGS: ReadonlyMap<string, UnitMeaning> = new Map([
  ...UNITS.map(([name, dimension, factor]): [string, UnitMeaning] => [name, { dimension, factor }]),
  ...MONEY.map(([code]): [string, UnitMeaning] => [code, moneyMeaning(code)]),
  ['share', { dimension: 'share', factor: 1 }],
]);

function moneyMeaning(code: string): UnitMeaning {
  if (code === 'GBX') return { dimension: 'money:GBP', factor: 0.01 };
  const [main, part] = code.split('/');
  return { dimension: `money:${main!}`, factor: part === undefined ? 1 : 1 / Number(part) };
}

/** What a unit name of `Quantity.unit` measures, or null for rates and unknown units. */
export function meaningOfUnit(name: string): UnitMeaning | null {
  return MEANINGS.get(name) ?? null;
}

const CODES_IN_CAPITALS = /^[a-z]+$/;

/** The currency whose sign or code ends right before lexeme `end`; codes must be in capitals. */
export function moneyBefore(
  lexemes: readonly Lexeme[],
  end: number,
): { readonly code: string; readonly at: number } | null {
  const found = phraseBefore(BEFORE, lexemes, end);
  if (found === null) return null;
  const first = lexemes[found.at]!;
  const stuck = CODES_IN_CAPITALS.test(first.text) && first.glued && lexemes[found.at - 1]?.text !== '(';
  if (CODES_IN_CAPITALS.test(first.text) && (!first.upper || stuck)) {
    const sign = lexemes[end - 1]!;
    return sign.text === '$' ? { code: 'USD', at: end - 1 } : null;
  }
  return { code: found.value, at: found.at };
}

/** The unit that begins at lexeme `at`, after `amount`. Symbols ("m", "kg") only stand after figures. */
export function unitAt(
  lexemes: readonly Lexeme[],
  at: number,
  amount: Amount,
): { readonly name: string; readonly next: number } | null {
  const hyphen = lexemes[at]?.text === '-' && lexemes[at]!.glued && lexemes[at + 1]?.glued === true;
  const start = hyphen ? at + 1 : at;
  const found = phraseAt(AFTER, lexemes, start);
  if (found === null) return null;
  const { name, symbol } = found.value;
  if (symbol && !symbolFits(lexemes, start, amount)) return null;
  if (lexemes[start]!.text === 'nm' && lexemes[start]!.upper)
    return { name: 'newton metre', next: found.next };
  if (lexemes[start]!.text === 'won' && amount.high < 100) return null;
  if (found.next > start && continuesWord(lexemes, found.next)) return null;
  return { name, next: found.next };
}

/** "G" in "5G data" is a symbol; "l" in "5 l'Oréal" is not: nothing of the same word may follow. */
function continuesWord(lexemes: readonly Lexeme[], next: number): boolean {
  const follower = lexemes[next];
  return follower?.glued === true && (follower.kind === 'number' || follower.kind === 'word');
}

/** Symbols that mean something else in capitals: "5G" is no five grams, "4M" no four metres. */
const LOWER_SYMBOLS: ReadonlySet<string> = new Set(['m', 'g', 's', 't', 'p', 'h', 'x']);

/** "5 a", "10 in", "in 2019 s": spaced single letters and "in" are words before they are symbols. */
function symbolFits(lexemes: readonly Lexeme[], at: number, amount: Amount): boolean {
  const symbol = lexemes[at]!;
  if (amount.form !== 'digits' || (symbol.upper && LOWER_SYMBOLS.has(symbol.text))) return false;
  if (symbol.text === 's' && lexemes[amount.at - 1]?.upper === true) return false;
  if (symbol.glued || symbol.text === '′' || symbol.text === '″')
    return !(symbol.text === 'in' && !symbol.glued);
  return symbol.text !== 'in' && symbol.text !== 's' && symbol.text !== 'x' && symbol.text !== 'h';
}

/** "per barrel", "a barrel", "an hour", "/ share" after a unit at lexeme `at`. */
export function perAt(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly name: string; readonly next: number } | null {
  const link = lexemes[at]?.text;
  const hyphened = link === '-' && lexemes[at]!.glued;
  const start = hyphened ? at + 1 : at;
  const word = lexemes[start]?.text;
  if (word !== 'per' && word !== 'a' && word !== 'an' && word !== '/' && word !== 'each') return null;
  const measure = lexemes[start + 1]?.text === '-' ? start + 2 : start + 1;
  return perUnit(lexemes, measure, word === 'per');
}

/** "$5 a year earlier" tells a time, no rate. */
const AGO: ReadonlySet<string> = new Set(['ago', 'earlier', 'later', 'before']);

function perUnit(
  lexemes: readonly Lexeme[],
  at: number,
  open: boolean,
): { name: string; next: number } | null {
  const found = phraseAt(AFTER, lexemes, at);
  const word = lexemes[at];
  if (!open && AGO.has(lexemes[at + 1]?.text ?? '')) return null;
  if (found !== null && !found.value.symbol && found.value.name !== 'percent')
    return { name: found.value.name, next: found.next };
  if (word === undefined || word.kind !== 'word') return null;
  if (PER_WORDS.has(word.text) || (open && word.text === 'mmbtu')) return { name: word.text, next: at + 1 };
  return null;
}
