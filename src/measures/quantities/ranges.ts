import type { Lexeme } from '../lexemes.ts';
import { boundBefore } from './bounds.ts';
import type { Amount } from '../amounts.ts';
import { type Measured, readMeasured } from './measured.ts';

/** Two amounts that make one range, as words put them ("from 12 to 9" falls). */
export interface AmountRange {
  readonly first: Measured;
  readonly second: Measured;
  /** Both ends in the same scale and unit: "1 to 2 thousand" is 1000 to 2000. */
  readonly from: number;
  readonly to: number;
  /** "from … to …": a movement from one value to another, or a range of values. */
  readonly moves: boolean;
}

type Lexemes = readonly Lexeme[];

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '−']);

function amountStart(lexemes: Lexemes, at: number): number {
  let i = at;
  for (let steps = 0; steps < 4; steps += 1) {
    const lexeme = lexemes[i];
    if (lexeme === undefined || lexeme.kind === 'number') return i;
    const skip =
      lexeme.kind === 'symbol' ||
      (lexeme.upper && lexeme.text.length <= 4) ||
      lexeme.text === 'about' ||
      lexeme.text === 'around';
    if (!skip) return i;
    i += 1;
  }
  return at;
}

type Link = 'dash' | 'to' | 'and' | 'or';

function linkAt(lexemes: Lexemes, first: Measured): Link | null {
  const mark = lexemes[first.next];
  if (mark === undefined || mark.sentence !== lexemes[first.at]!.sentence) return null;
  if (DASHES.has(mark.text)) return mark.glued === (lexemes[first.next + 1]?.glued ?? false) ? 'dash' : null;
  const { text } = mark;
  if (text === 'to' || text === 'or') return text;
  return text === 'and' && opensWith(lexemes, first, 'between') ? 'and' : null;
}

/** Whether `word` stands right before the amount, a bound between them allowed ("from about 12"). */
function opensWith(lexemes: Lexemes, first: Measured, word: string): boolean {
  if (lexemes[first.at - 1]?.text === word) return true;
  const bound = boundBefore(lexemes, first.at);
  return bound !== null && lexemes[bound.at - 1]?.text === word;
}

/** The first end scaled as the second: "33-35 billion", but not "$200 to $4 million". */
function sharedScale(first: Amount, second: Amount): number {
  const bare = first.scale === 1 && second.scale > 1;
  return bare && first.value < 1000 && first.value < second.head ? second.scale : 1;
}

function agree(first: Measured, second: Measured): boolean {
  if (first.unit === null || second.unit === null) return true;
  return first.unit === second.unit || first.baseUnit === second.baseUnit;
}

function signed(measured: Measured, scale: number): number {
  const value = Number((measured.amount.value * scale).toPrecision(15));
  return measured.sign === '-' ? -value : value;
}

function canRange({ amount }: Measured): boolean {
  return amount.form === 'digits' || amount.form === 'words';
}

/** "three or four", "2 or 3": neighbours, not a choice between far things. */
function fits(
  link: Link,
  [from, to]: readonly [number, number],
  { moves, by }: { moves: boolean; by: boolean },
): boolean {
  if (link === 'or') return from < to && to <= from * 2 + 1;
  if (link === 'to' && moves) return from !== to;
  if (link === 'to' && by) return from < to && to <= from * 3;
  return from < to;
}

/** The range that `first` opens, or null. */
export function rangeFrom(lexemes: Lexemes, first: Measured): AmountRange | null {
  const link = canRange(first) ? linkAt(lexemes, first) : null;
  if (link === null) return null;
  const start = amountStart(lexemes, first.next + 1);
  if (start >= lexemes.length) return null;
  const second = readMeasured(lexemes, start);
  if (second === null || !canRange(second) || !agree(first, second)) return null;
  const moves = link === 'to' && opensWith(lexemes, first, 'from');
  const from = signed(first, sharedScale(first.amount, second.amount));
  const to = signed(second, 1);
  if (
    !fits(link, [from, to], { moves, by: opensWith(lexemes, first, 'by') }) ||
    !isPlain(first, second, link)
  )
    return null;
  return { first, second, from, to, moves };
}

/** "won 5 to 3" and "two to one" have no unit before "to"; ranges by "to" ascend, so those never come here. */
function isPlain(first: Measured, second: Measured, link: Link): boolean {
  return link !== 'dash' || second.sign === null || first.sign === '-';
}
