import type { Analysis, Report } from '../../model/index.ts';
import { canStartAmount } from '../amounts.ts';
import type { Lexeme } from '../lexemes.ts';
import { type BoundCue, boundBefore, isNegated } from './bounds.ts';
import { type Measured, readMeasured } from './measured.ts';
import { isAddress, isNeverACount, isNotACount } from './not-counts.ts';
import { type AmountRange, rangeFrom } from './ranges.ts';

/** The text as the grammar sees it. */
export interface Scene {
  readonly report: Report;
  readonly analysis: Analysis;
  readonly lexemes: readonly Lexeme[];
}

/** A figure found, before it becomes a quantity. */
export interface Find {
  readonly measured: Measured;
  readonly range: AmountRange | null;
  readonly next: number;
  readonly cue: BoundCue | null;
}

/** The figure that begins at lexeme `at`, or null where nothing is counted or measured. */
export function findAt({ lexemes }: Scene, at: number): Find | null {
  if (!canStartAmount(lexemes[at]!)) return null;
  const measured = readMeasured(lexemes, at);
  if (measured === null || (measured.at === at && isNeverACount(lexemes, measured.amount))) return null;
  const before = boundBefore(lexemes, measured.at);
  const cue = before !== null && !isNegated(lexemes, before) ? before : null;
  if (measured.unit === null && isNotACount(lexemes, measured.amount, cue !== null)) return null;
  const range = rangeFrom(lexemes, measured);
  if (range !== null && (isLooseRange(lexemes, range) || isAddress(lexemes, range.second.amount)))
    return null;
  return { measured, range, next: range?.second.next ?? measured.next, cue };
}

/** A range of small bare figures with nothing counted after it is a score or a code. */
function isLooseRange(lexemes: readonly Lexeme[], { first, second }: AmountRange): boolean {
  if (first.unit !== null || second.unit !== null || lexemes[first.next]?.text !== '-') return false;
  const follower = lexemes[second.next];
  return follower === undefined || (follower.kind === 'symbol' && follower.text !== '-');
}

/** What a figure is part of: 19 in "14 of the 19". */
export interface Whole {
  readonly value: number;
  readonly measured: Measured;
  /** Told by "in" or "out of" and no article: any such whole, not one at hand. */
  readonly anyone: boolean;
}

const WHOLE_DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'its',
  'their',
  'his',
  'her',
  'our',
  'all',
  'every',
  'some',
]);

/** "of the 19", "out of 19", "in 5": what the figure is a part of. */
function wholeAt(lexemes: readonly Lexeme[], at: number): Whole | null {
  let i = at;
  if (lexemes[i]?.text === 'out' && lexemes[i + 1]?.text === 'of') i += 2;
  else if (lexemes[i]?.text === 'of') i += 1;
  else if (lexemes[i]?.text === 'in' && lexemes[i + 1]?.kind !== 'number') i += 1;
  else return null;
  const open = i;
  while (i < at + 4 && WHOLE_DETERMINERS.has(lexemes[i]?.text ?? '')) i += 1;
  const start = lexemes[i]?.kind === 'symbol' ? i + 1 : i;
  if (start >= lexemes.length) return null;
  const measured = readMeasured(lexemes, start);
  return measured === null || measured.amount.form === 'share'
    ? null
    : { value: measured.amount.value, measured, anyone: i === open && lexemes[at]!.text !== 'of' };
}

/** The whole that a plain count belongs to, when it is the larger: "14 of the 19", "one in three". */
export function wholeOf(lexemes: readonly Lexeme[], find: Find): Whole | null {
  const { measured } = find;
  if (find.range !== null || (measured.unit !== null && measured.unit !== 'USD')) return null;
  const whole = wholeAt(lexemes, find.next);
  if (whole === null || whole.value <= measured.amount.value) return null;
  const inLink = lexemes[find.next]!.text === 'in';
  return inLink && !(measured.amount.form === 'words' && whole.measured.unit === null) ? null : whole;
}

/** "one in three" tells a share, "14 of the 19" a count. */
export function isOneIn(find: Find, whole: Whole | null): boolean {
  return (
    whole !== null &&
    whole.anyone &&
    find.measured.amount.value === 1 &&
    whole.value <= 100 &&
    whole.measured.unit === null &&
    find.measured.amount.form === 'words' &&
    whole.measured.amount.form === 'words'
  );
}
