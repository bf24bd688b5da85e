import {
  type Analysis,
  type Quantity,
  type Range,
  type Report,
  type Span,
  spanOf,
} from '../../model/index.ts';
import { type Lexeme, lexemesOf } from '../lexemes.ts';
import { ageAt } from './ages.ts';
import { readAmount, type Amount } from '../amounts.ts';
import type { CueBound } from './bound-cues.ts';
import {
  type BoundCue,
  boundAfter,
  boundBefore,
  type ChangeCue,
  changeAfter,
  changeBefore,
  isNegated,
} from './bounds.ts';
import { type Counted, countedAt } from './counted.ts';
import { type Limits, limitsOf, limitsOfRange } from './limits.ts';
import { type Measured, readMeasured } from './measured.ts';
import { isAddress, isNeverACount, isNotACount } from './not-counts.ts';
import { singularOf } from './nouns.ts';
import { PERSON_NOUNS } from './person-nouns.ts';
import { type AmountRange, rangeFrom } from './ranges.ts';
import { roleAt, roleOfWord } from './roles.ts';

/** The text as the grammar sees it. */
interface Scene {
  readonly report: Report;
  readonly analysis: Analysis;
  readonly lexemes: readonly Lexeme[];
}

/** A figure found, before it becomes a quantity. */
interface Find {
  readonly measured: Measured;
  readonly range: AmountRange | null;
  readonly next: number;
  readonly cue: BoundCue | null;
}

function findAt({ lexemes }: Scene, at: number): Find | null {
  const measured = readMeasured(lexemes, at);
  if (measured === null || (measured.at === at && isNeverACount(lexemes, measured.amount))) return null;
  const before = boundBefore(lexemes, measured.at);
  const cue = before !== null && !isNegated(lexemes, before) ? before : null;
  if (measured.unit === null && isNotACount(lexemes, measured.amount, cue !== null)) return null;
  const range = rangeFrom(lexemes, measured);
  if (range !== null && (isLooseRange(lexemes, range) || isAddress(lexemes, range.second.amount))) return null;
  return { measured, range, next: range?.second.next ?? measured.next, cue };
}

/** A range of small bare figures with nothing counted after it is a score or a code. */
function isLooseRange(lexemes: readonly Lexeme[], { first, second }: AmountRange): boolean {
  if (first.unit !== null || second.unit !== null || lexemes[first.next]?.text !== '-') return false;
  const follower = lexemes[second.next];
  return follower === undefined || (follower.kind === 'symbol' && follower.text !== '-');
}

interface Whole {
  readonly value: number;
  readonly measured: Measured;
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
  while (i < at + 4 && WHOLE_DETERMINERS.has(lexemes[i]?.text ?? '')) i += 1;
  const start = lexemes[i]?.kind === 'symbol' ? i + 1 : i;
  if (start >= lexemes.length) return null;
  const measured = readMeasured(lexemes, start);
  return measured === null || measured.amount.form === 'share'
    ? null
    : { value: measured.amount.value, measured };
}

/** The whole that a plain count belongs to, when it is the larger: "14 of the 19", "one in three". */
function wholeOf(lexemes: readonly Lexeme[], find: Find): Whole | null {
  const { measured } = find;
  if (find.range !== null || (measured.unit !== null && measured.unit !== 'USD')) return null;
  const whole = wholeAt(lexemes, find.next);
  if (whole === null || whole.value <= measured.amount.value) return null;
  const inLink = lexemes[find.next]!.text === 'in';
  return inLink && !(measured.amount.form === 'words' && whole.measured.unit === null) ? null : whole;
}

/** Everything that the words around a find tell. */
interface Setting {
  readonly scene: Scene;
  readonly find: Find;
  readonly whole: Whole | null;
  readonly counted: Counted | null;
  readonly cue: BoundCue | null;
  readonly change: ChangeCue | null;
}

function settingOf(scene: Scene, find: Find): Setting {
  const { lexemes, analysis } = scene;
  const whole = wholeOf(lexemes, find);
  const end = whole?.measured.next ?? find.next;
  const unit = (find.range?.second ?? find.measured).unit ?? whole?.measured.unit ?? null;
  const after = find.cue === null ? (boundAfter(lexemes, end) ?? null) : null;
  const countedStart = after?.next ?? end;
  const counted =
    unit === null ? countedAt(lexemes, analysis.tokens, { at: countedStart, number: end - 1 }) : null;
  const late =
    find.cue === null && after === null && counted !== null ? boundAfter(lexemes, counted.next) : null;
  const from = find.cue?.at ?? find.measured.at;
  return {
    scene,
    find,
    whole,
    counted,
    cue: find.cue ?? after ?? late,
    change: changeBefore(lexemes, from) ?? changeAfter(lexemes, find.next),
  };
}

const UNIT_PERSON = 'person';

/** The unit that the words tell, of both ends of a range the one that is a rate. */
function statedUnit({ find, whole }: Setting): string | null {
  const first = find.measured.unit;
  const second = find.range?.second.unit ?? first;
  const rate = first !== null && second !== null && first.startsWith(`${second} per `);
  return (rate ? first : (second ?? first)) ?? whole?.measured.unit ?? null;
}

/** The unit of a count: persons where a person noun is counted, or nothing but what befell them. */
function unitOf(setting: Setting): string | null {
  const { find, whole, counted } = setting;
  const unit = statedUnit(setting);
  if (unit !== null) return unit;
  if (find.measured.amount.form === 'share' || isOneIn(find, whole)) return 'share';
  return counted !== null && PERSON_NOUNS.has(counted.head) ? UNIT_PERSON : null;
}

/** "one in three" tells a share, "14 of the 19" a count. */
function isOneIn(find: Find, whole: Whole | null): boolean {
  return (
    whole !== null &&
    find.measured.amount.value === 1 &&
    whole.value <= 100 &&
    whole.measured.unit === null &&
    find.measured.amount.form === 'words' &&
    whole.measured.amount.form === 'words'
  );
}

function signedValue({ measured }: Find): number {
  return measured.sign === '-' ? -measured.amount.value : measured.amount.value;
}

function limits(setting: Setting, unit: string | null): Limits {
  const { find, whole } = setting;
  const cue: CueBound | null = setting.cue?.bound ?? null;
  if (find.range !== null) return rangeLimits(find.range, cue);
  if (isOneIn(find, whole)) return limitsOf(1 / whole!.value, cue, false);
  const { amount } = find.measured;
  if (amount.form === 'vague') return limitsOfRange(amount.low, amount.high, cue);
  return limitsOf(signedValue(find), cue, unit === null || unit === UNIT_PERSON);
}

/** A movement "from 12 to 20" has the value that it ends at, a range the middle. */
function rangeLimits({ from, to, moves }: AmountRange, cue: CueBound | null): Limits {
  const span = limitsOfRange(Math.min(from, to), Math.max(from, to), cue);
  return moves && span.bound === 'between' ? { ...span, value: to } : span;
}

function changeIn({ find, change }: Setting): 'up' | 'down' | null {
  if (find.range?.moves === true && change === null) return null;
  if (change !== null) return change.change;
  if (find.measured.sign === '+') return 'up';
  return null;
}

function rangeOf(lexemes: readonly Lexeme[], at: number, next: number): Range {
  return { start: lexemes[at]!.start, end: lexemes[next - 1]!.end };
}

function cueSpans({ scene, cue, change }: Setting): Span[] {
  const { lexemes, report } = scene;
  const ranges: Range[] = [];
  if (change !== null) ranges.push(rangeOf(lexemes, change.at, change.at + 1));
  if (cue !== null) ranges.push(rangeOf(lexemes, cue.at, cue.next));
  return ranges.sort((a, b) => a.start - b.start).map((range) => spanOf(report, range));
}

/** A cue that is the role word itself ("2 dead") stands for the people it befell. */
function countedName(counted: Counted | null): string | null {
  if (counted === null) return null;
  return counted.words.length === 1 && roleOfWord(counted.head) !== null && !PERSON_NOUNS.has(counted.head)
    ? null
    : counted.head;
}

function quantityOf(setting: Setting): Quantity {
  const { scene, find, counted, whole } = setting;
  const { report, lexemes, analysis } = scene;
  const age = ageAt(lexemes, find.measured, find.next);
  const unit = age === null ? unitOf(setting) : age.unit;
  const end = counted?.next ?? whole?.measured.next ?? find.next;
  return {
    spans: [
      spanOf(report, rangeOf(lexemes, find.measured.at, age?.next ?? whole?.measured.next ?? find.next)),
    ],
    ...limits(setting, unit),
    unit,
    counted: age === null ? countedName(counted) : 'age',
    countedSpans: counted === null || age !== null ? [] : [spanOf(report, counted.range)],
    countedWords: counted === null || age !== null ? [] : [...counted.words],
    role:
      age === null
        ? roleAt(lexemes, analysis.tokens, {
            at: find.measured.at,
            next: end,
            noun: counted?.token ?? -1,
            head: counted?.head ?? null,
          })
        : null,
    whole: isOneIn(find, whole) ? null : (whole?.value ?? null),
    change: changeIn(setting),
    boundSpans: cueSpans(setting),
  };
}

/** A name goes on after its figure: "Galaxy Note 20 Ultra". */
function namesOn({ lexemes }: Scene, counted: Counted): boolean {
  const head = lexemes[counted.next - 1]!;
  return lexemes[counted.at]!.upper && head.upper && singularOf(head.text) === head.text && !PERSON_NOUNS.has(counted.head);
}

/** Whether a bare figure after a name is part of the name: "Apollo 11", "Lang 20". */
function isNameNumber({ scene, find, counted, cue, change, whole }: Setting): boolean {
  const { lexemes } = scene;
  const { measured } = find;
  if (measured.unit !== null || cue !== null || change !== null || whole !== null) return false;
  if (counted !== null && !namesOn(scene, counted)) return false;
  const before = lexemes[measured.at - 1];
  const first = before === undefined || lexemes[measured.at - 2]?.sentence !== before.sentence;
  const figure = measured.amount.form === 'digits' && measured.amount.value < 1000;
  return before?.kind === 'word' && before.upper && !first && figure;
}

function couldStart(lexeme: Lexeme): boolean {
  return lexeme.kind === 'number' || lexeme.kind === 'word' || lexeme.end - lexeme.start === 1;
}

/** The first lexeme after the figure that may begin another. */
function nextAfter(lexemes: readonly Lexeme[], at: number, amount: Amount | null): number {
  return Math.max(at + 1, amount?.next ?? at + 1, Math.min(at + 1, lexemes.length));
}

/**
 * The quantities of a report, in the order of its text: figures in digits or words, with their bound, unit, what
 * they count and what befell it. Years, dates, times of day, ordinals, addresses, match scores and labels
 * ("No. 10") are none. Linear in the length of the text.
 */
export function readQuantities(report: Report, analysis: Analysis): Quantity[] {
  const lexemes = lexemesOf(report.text, analysis);
  const scene: Scene = { report, analysis, lexemes };
  const quantities: Quantity[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const find = couldStart(lexemes[at]!) ? findAt(scene, at) : null;
    if (find === null) {
      at = nextAfter(lexemes, at, couldStart(lexemes[at]!) ? readAmount(lexemes, at, false) : null);
      continue;
    }
    const setting = settingOf(scene, find);
    if (!isNameNumber(setting)) quantities.push(quantityOf(setting));
    at = Math.max(at + 1, setting.whole?.measured.next ?? find.next);
  }
  return quantities;
}
