import { type Amount, readAmount } from '../amounts.ts';
import { addMonths, dayText } from './calendar.ts';
import { type Grain, type Moment, momentAround, vagueMoment } from './moments.ts';
import { isVerb, relative, textAt, type TimeFind, type TimeScene } from './scene.ts';
import { TIME_UNITS, type TimeUnit } from './time-words.ts';

/** So many units of time in the lexemes `[at, next)`; `count` is null for "several". */
export interface Length {
  readonly at: number;
  readonly next: number;
  readonly count: number | null;
  readonly unit: TimeUnit;
  readonly half: boolean;
}

const FILLERS: ReadonlySet<string> = new Set(
  'more additional full straight consecutive calendar trading business whole further extra other or solid long fiscal'.split(
    ' ',
  ),
);
const VAGUE_COUNTS: ReadonlySet<string> = new Set([
  'several',
  'few',
  'many',
  'some',
  'some',
  'coming',
  'recent',
]);

function unitFor(scene: TimeScene, at: number): { unit: TimeUnit; next: number } | null {
  let i = textAt(scene, at) === '-' ? at + 1 : at;
  for (let steps = 0; steps < 2 && FILLERS.has(textAt(scene, i)); steps += 1) i += 1;
  const unit = TIME_UNITS.get(textAt(scene, i));
  if (unit === undefined || unit.code === 'WE') return null;
  return { unit, next: i + 1 };
}

/** "and a half" after the unit: "a year and a half". */
function halfAfter(scene: TimeScene, next: number): boolean {
  return (
    textAt(scene, next) === 'and' && textAt(scene, next + 1) === 'a' && textAt(scene, next + 2) === 'half'
  );
}

function lengthOf(scene: TimeScene, at: number, head: { count: number | null; next: number }): Length | null {
  const found = unitFor(scene, head.next);
  if (found === null || isOrdinalSecond(scene, at, found)) return null;
  const half = halfAfter(scene, found.next);
  return { at, next: half ? found.next + 3 : found.next, count: head.count, unit: found.unit, half };
}

/** "a second man" and "the second" are no lengths. */
function isOrdinalSecond(
  scene: TimeScene,
  at: number,
  { unit, next }: { unit: TimeUnit; next: number },
): boolean {
  return (
    unit.code === 'S' &&
    textAt(scene, next - 1) === 'second' &&
    scene.lexemes[at]!.kind === 'word' &&
    textAt(scene, at) !== 'one'
  );
}

function countOf(amount: Amount): number | null {
  if (amount.form === 'vague') return amount.high === 3 ? 2 : null;
  return amount.value;
}

/** "12 to 18", "two or three": the first end of a range stands for it, as TIMEX3 has no ranges. */
function rangeEnd(scene: TimeScene, amount: Amount): number {
  const link = textAt(scene, amount.next);
  if (link !== 'to' && link !== 'or' && link !== '-' && link !== '–') return amount.next;
  const second =
    scene.lexemes[amount.next + 1] === undefined ? null : readAmount(scene.lexemes, amount.next + 1, false);
  return second !== null && second.value > amount.value ? second.next : amount.next;
}

/** The length that begins at lexeme `at`: "three days", "a week", "several months", "half an hour", "5-year". */
export function readLength(scene: TimeScene, at: number): Length | null {
  const lexeme = scene.lexemes[at];
  if (lexeme === undefined) return null;
  const text = lexeme.text;
  if (text === 'half' && (textAt(scene, at + 1) === 'a' || textAt(scene, at + 1) === 'an'))
    return lengthOf(scene, at, { count: 0.5, next: at + 2 });
  const few = text === 'a' && textAt(scene, at + 1) === 'few' ? at + 1 : at;
  if (VAGUE_COUNTS.has(textAt(scene, few))) return lengthOf(scene, at, { count: null, next: few + 1 });
  const amount = lexeme.kind === 'symbol' ? null : readAmount(scene.lexemes, at, false);
  if (amount !== null) return lengthOf(scene, at, { count: countOf(amount), next: rangeEnd(scene, amount) });
  return text === 'a' || text === 'an' || text === 'another'
    ? lengthOf(scene, at, { count: 1, next: at + 1 })
    : null;
}

/** The TIMEX3 value of a length: "P3D", "PT2H", "PXM", "P2Y6M". */
export function lengthValue({ count, unit, half }: Length): string {
  const head = unit.clock ? 'PT' : 'P';
  if (count === null) return `${head}X${unit.code}`;
  const whole = Math.floor(count);
  const rest = half || count - whole === 0.5;
  const part = rest ? halfOf(unit) : null;
  if (part === null || unit.times !== 1)
    return `${head}${Number(((count + (half ? 0.5 : 0)) * unit.times).toPrecision(6))}${unit.code}`;
  return `${head}${whole === 0 ? '' : `${whole}${unit.code}`}${part}`;
}

function halfOf(unit: TimeUnit): string | null {
  const halves: Readonly<Record<string, string>> = unit.clock ? { H: '30M', M: '30S' } : { Y: '6M' };
  return halves[unit.code] ?? null;
}

/** A day so many units before or after another; null for vague counts. */
function shiftDay(day: number, { count, unit }: Length, direction: 1 | -1): number | null {
  if (count === null || count > 10000) return null;
  const steps = direction * count * unit.times;
  if (unit.clock) return day;
  if (unit.code === 'D') return day + Math.round(steps);
  if (unit.code === 'W') return day + Math.round(steps * 7);
  return addMonths(day, Math.round(steps * (unit.code === 'Y' ? 12 : unit.code === 'Q' ? 3 : 1)));
}

function grainOf({ unit }: Length): Grain {
  if (unit.grain === null) return 'day';
  return unit.code === 'Y' ? 'year' : unit.grain;
}

const BACK: ReadonlySet<string> = new Set(['ago', 'earlier', 'before', 'previously', 'prior']);
const FORTH: ReadonlySet<string> = new Set(['later', 'after', 'afterwards', 'hence', 'afterward']);

function directionAt(scene: TimeScene, at: number): { sign: 1 | -1; deictic: boolean; next: number } | null {
  const word = textAt(scene, at);
  if ((word === 'before' || word === 'after' || word === 'prior') && opensClause(scene, at + 1)) return null;
  if (BACK.has(word)) return { sign: -1, deictic: word === 'ago', next: at + 1 };
  if (FORTH.has(word)) return { sign: 1, deictic: false, next: at + 1 };
  if (word === 'from' && textAt(scene, at + 1) === 'now') return { sign: 1, deictic: true, next: at + 2 };
  return null;
}

/** "13 days after the flood": the words go on to say what it is counted from. */
function opensClause(scene: TimeScene, at: number): boolean {
  const follower = scene.lexemes[at];
  return (
    follower !== undefined &&
    follower.kind !== 'symbol' &&
    follower.sentence === scene.lexemes[at - 1]!.sentence
  );
}

/** The day that a shift is counted from: the reference for "ago", the last date in the text for "later". */
function anchorDay(scene: TimeScene, deictic: boolean): { day: number; anchor: TimeFind['anchor'] } | null {
  const { date } = scene.memory;
  if (!deictic && date?.first != null && date.grain === 'day') return { day: date.first, anchor: 'text' };
  return scene.reference === null ? null : { day: scene.reference.day, anchor: scene.reference.anchor };
}

/** "a year ago" in a report about quarters means the quarter of the year before. */
function quarterAgo(scene: TimeScene, at: number, { count, unit }: Length): Moment | null {
  const { quarter, quarterSentence } = scene.memory;
  if (quarter?.first == null || count !== 1 || unit.code !== 'Y' || unit.times !== 1) return null;
  if (scene.lexemes[at]!.sentence - quarterSentence > 3) return null;
  return momentAround(addMonths(quarter.first, -12), 'quarter');
}

function shifted(
  scene: TimeScene,
  length: Length,
  to: { sign: 1 | -1; deictic: boolean; next: number },
): TimeFind | null {
  const range = { at: length.at, next: to.next };
  const quarter = to.sign < 0 ? quarterAgo(scene, length.at, length) : null;
  if (quarter !== null) return relative(scene, range, quarter);
  const from = anchorDay(scene, to.deictic);
  const vague = to.sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
  if (from === null) return relative(scene, range, vagueMoment(vague, null, null));
  const day = shiftDay(from.day, length, to.sign);
  const open =
    day === null ? vagueMoment(vague, to.sign < 0 ? null : from.day, to.sign < 0 ? from.day : null) : null;
  return { ...range, kind: 'date', moment: open ?? momentAround(day!, grainOf(length)), anchor: from.anchor };
}

const OLD: ReadonlySet<string> = new Set(['old', 'olds']);

function isAge(scene: TimeScene, next: number): boolean {
  if (OLD.has(textAt(scene, next))) return true;
  if (textAt(scene, next) === '-' && OLD.has(textAt(scene, next + 1))) return true;
  return textAt(scene, next) === 'of' && textAt(scene, next + 1) === 'age';
}

const LOOKING_BACK: ReadonlySet<string> = new Set(['past', 'last', 'previous', 'recent', 'preceding']);
const LOOKING_AHEAD: ReadonlySet<string> = new Set(['next', 'coming', 'following']);
const NEUTRAL: ReadonlySet<string> = new Set(['first', 'latest', 'final', 'same']);

/** A length by itself, set on the calendar where "past" or "next" says so. */
function durationFind(scene: TimeScene, length: Length, side: 'past' | 'next' | null): TimeFind {
  const from = side === null ? null : scene.reference;
  const other = from === null ? null : shiftDay(from.day, length, side === 'past' ? -1 : 1);
  const first = side === 'past' ? other : (from?.day ?? null);
  const last = side === 'past' ? (from?.day ?? null) : other;
  const known = first !== null && last !== null;
  const edtf = known && !length.unit.clock ? `${dayText(first)}/${dayText(last)}` : null;
  const moment: Moment = { grain: 'vague', value: lengthValue(length), edtf, first, last };
  return { at: length.at, next: length.next, kind: 'duration', moment, anchor: from?.anchor ?? 'none' };
}

function sideOf(word: string): 'past' | 'next' | null {
  if (LOOKING_BACK.has(word)) return 'past';
  return LOOKING_AHEAD.has(word) ? 'next' : null;
}

/** "the past two months", "the next few days", "the first nine months". */
export function readFramedLength(scene: TimeScene, at: number): TimeFind | null {
  const start = /^(?:the|these|his|her|its|their|those)$/.test(textAt(scene, at)) ? at + 1 : at;
  const word = textAt(scene, start);
  const framed = LOOKING_BACK.has(word) || LOOKING_AHEAD.has(word) || NEUTRAL.has(word);
  if (!framed && start === at) return null;
  if (word === 'last' && isVerb(scene, start)) return null;
  const body = framed ? start + 1 : start;
  const length = readLength(scene, body) ?? barePlural(scene, body);
  if (
    length === null ||
    isAge(scene, length.next) ||
    (!framed && (length.count === null || length.count === 1))
  )
    return null;
  return durationFind(scene, { ...length, at }, framed ? sideOf(word) : null);
}

/** "days", "weeks": a plural by itself, of unknown count. */
function barePlural(scene: TimeScene, at: number): Length | null {
  const text = textAt(scene, at);
  const unit = TIME_UNITS.get(text);
  if (unit === undefined || !text.endsWith('s') || unit.code === 'WE' || unit.code === 'S') return null;
  return { at, next: at + 1, count: null, unit, half: false };
}

/** "centuries", "years" after words of lasting ("for years"). */
export function readBarePlural(scene: TimeScene, at: number): TimeFind | null {
  const length = barePlural(scene, at);
  if (length === null) return null;
  const direction = directionAt(scene, length.next);
  if (direction !== null) return shifted(scene, length, direction);
  return /^(?:for|in|within|of|over|after|recent|coming)$/.test(textAt(scene, at - 1))
    ? durationFind(scene, length, null)
    : null;
}

/** A length by itself, or a time that is so far from another: "two years ago", "three days later". */
export function readLengthOrShift(scene: TimeScene, at: number): TimeFind | null {
  const length = readLength(scene, at);
  if (length === null || isAge(scene, length.next)) return null;
  const orSo =
    textAt(scene, length.next) === 'or' && textAt(scene, length.next + 1) === 'so'
      ? length.next + 2
      : length.next;
  const direction = directionAt(scene, orSo);
  return direction === null ? durationFind(scene, length, null) : shifted(scene, length, direction);
}
