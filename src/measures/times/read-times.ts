import { type Analysis, type Part, type Report, spanOf, type Time } from '../../model/index.ts';
import { type Lexeme, lexemesOf } from '../lexemes.ts';
import { MONTHS, ORDINALS, WEEKDAYS } from '../calendar-words.ts';
import { phraseAt, phraseTable } from '../phrase-table.ts';
import { SMALL } from '../number-words.ts';
import { dayText } from './calendar.ts';
import { partAfter, readDay, readDayPart, readTimeOfDay, withPart } from './day-parts.ts';
import { readBarePlural, readFramedLength, readLengthOrShift } from './durations.ts';
import { readCentury, readDecade, readYear } from './years.ts';
import { type Moment, thirdOf, vagueMoment, weekMoment } from './moments.ts';
import { publishedReference } from './reference.ts';
import { readHoliday } from './holidays.ts';
import { readQuarter } from './quarters.ts';
import { readDeictic, readPicked, readSeason, readTheUnit } from './relative-dates.ts';
import {
  isSpeakingTime,
  type Memory,
  type Reference,
  textAt,
  type TimeFind,
  type TimeRule,
  type TimeScene,
} from './scene.ts';
import { readSet } from './sets.ts';
import { DAY_PARTS, REFERENCES, SEASON_WORDS, SET_WORDS, THIRDS, TIME_UNITS } from './time-words.ts';

const REFERENCE_PHRASES = phraseTable(REFERENCES);

/** "now", "recently", "the future". */
function readReference(scene: TimeScene, at: number): TimeFind | null {
  const found = phraseAt(REFERENCE_PHRASES, scene.lexemes, at);
  if (found === null || (textAt(scene, at) === 'soon' && textAt(scene, at - 1) === 'as')) return null;
  const day = scene.reference?.day ?? null;
  const first = found.value === 'PAST_REF' ? null : day;
  const last = found.value === 'FUTURE_REF' ? null : day;
  return {
    at,
    next: found.next,
    kind: 'date',
    moment: vagueMoment(found.value, first, last),
    anchor: scene.reference?.anchor ?? 'none',
  };
}

/** "the week of March 6", "the week ended Sunday". */
function readWeekOf(scene: TimeScene, at: number): TimeFind | null {
  if (textAt(scene, at) !== 'the' || textAt(scene, at + 1) !== 'week') return null;
  if (!/^(?:of|ended|ending)$/.test(textAt(scene, at + 2))) return null;
  const day = readDay(scene, at + 3);
  return day?.moment.first == null || day.moment.grain !== 'day'
    ? null
    : { ...day, at, moment: weekMoment(day.moment.first) };
}

const CORE_RULES: readonly TimeRule[] = [
  readSet,
  readTimeOfDay,
  readDayPart,
  readDay,
  readDeictic,
  readWeekOf,
  readQuarter,
  readPicked,
  readDecade,
  readCentury,
  readSeason,
  readHoliday,
  readFramedLength,
  readLengthOrShift,
  readBarePlural,
  readYear,
  readTheUnit,
  readReference,
];

function readCore(scene: TimeScene, at: number): TimeFind | null {
  for (const rule of CORE_RULES) {
    const found = rule(scene, at);
    if (found !== null) return withDayPart(scene, found);
  }
  return null;
}

function withDayPart(scene: TimeScene, find: TimeFind): TimeFind {
  if (find.kind !== 'date' || find.moment.grain !== 'day') return find;
  const part = partAfter(scene, find.next);
  return part === null
    ? find
    : { ...find, next: part.next, kind: 'time', moment: withPart(find.moment, part.part) };
}

const THIRD_GRAINS: ReadonlySet<string> = new Set([
  'month',
  'year',
  'decade',
  'century',
  'season',
  'week',
  'quarter',
  'day',
  'half',
  'weekend',
]);

/** Past "of", "in" and hyphens after "early", "mid-", "the end of". */
function thirdBody(scene: TimeScene, at: number): number {
  const the = textAt(scene, at) === 'the' ? at + 1 : at;
  const link = textAt(scene, the + 1);
  return link === 'of' || link === '-' || link === 'in' || link === 'on' ? the + 2 : the + 1;
}

/** "early November", "mid-1996", "the end of the year", "late last week". */
function readThird(scene: TimeScene, at: number): TimeFind | null {
  const the = textAt(scene, at) === 'the' ? at + 1 : at;
  const third = THIRDS.get(textAt(scene, the));
  if (third === undefined) return null;
  const needsOf = the > at || /^(?:beginning|start|middle|end)$/.test(textAt(scene, the));
  if (needsOf && textAt(scene, the + 1) !== 'of' && textAt(scene, the + 1) !== '-') return null;
  const found = readCore(scene, thirdBody(scene, at));
  if (
    found === null ||
    found.kind === 'duration' ||
    found.kind === 'set' ||
    !THIRD_GRAINS.has(found.moment.grain)
  )
    return null;
  return { ...found, at, moment: thirdOf(found.moment, third) };
}

function readAt(scene: TimeScene, at: number): TimeFind | null {
  return readThird(scene, at) ?? readCore(scene, at);
}

/** Words that a time can begin with; any number may as well. */
const STARTS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...ORDINALS.keys(),
  ...SMALL.keys(),
  ...THIRDS.keys(),
  ...TIME_UNITS.keys(),
  ...SEASON_WORDS.keys(),
  ...SET_WORDS.keys(),
  ...REFERENCE_PHRASES.byFirst.keys(),
  ...'the a an every each last past previous preceding prior this current same that next coming following upcoming these his her its their those several few many some half another today yesterday tomorrow tonight overnight noon midday midnight fiscal year first latest final christmas boxing new thanksgiving halloween good easter labor memorial election valentine mondays tuesdays wednesdays thursdays fridays saturdays sundays dozens hundreds thousands decades'.split(
    ' ',
  ),
]);

const QUOTES: ReadonlySet<string> = new Set(["'", '’', '‘', '`']);

/** Words so common that the next one is looked at before any rule is tried. */
const OPENERS: ReadonlySet<string> = new Set(
  'the a an this that these those his her its their some many'.split(' '),
);
/** Words that a time may have second though it cannot begin with them. */
const SECONDS: ReadonlySet<string> = new Set([
  ...DAY_PARTS.keys(),
  ...'near short twenties thirties forties fifties sixties seventies eighties nineties couple dozen hundred thousand million'.split(
    ' ',
  ),
]);

function isStart({ kind, text }: Lexeme): boolean {
  return kind === 'number' || STARTS.has(text) || QUOTES.has(text);
}

function couldStart(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at]!;
  if (!isStart(lexeme)) return false;
  const second = lexemes[at + 1];
  return !OPENERS.has(lexeme.text) || (second !== undefined && (isStart(second) || SECONDS.has(second.text)));
}

/** A quarter of the year before is told beside the one at hand and does not take its place. */
function later(known: Moment | null, found: Moment): Moment {
  return known?.first != null && found.first !== null && found.first < known.first ? known : found;
}

function remember(memory: Memory, find: TimeFind, sentence: number): Memory {
  const { moment, kind } = find;
  if (moment.grain === 'quarter')
    return { ...memory, quarter: later(memory.quarter, moment), quarterSentence: sentence };
  const dated = (kind === 'date' || kind === 'time') && moment.first !== null && moment.grain !== 'vague';
  return dated ? { ...memory, date: moment } : memory;
}

interface Found extends TimeFind {
  readonly speech: boolean;
}

function findAll(lexemes: readonly Lexeme[], analysis: Analysis, reference: Reference | null): Found[] {
  const finds: Found[] = [];
  let memory: Memory = { date: null, quarter: null, quarterSentence: -10 };
  for (let at = 0; at < lexemes.length; ) {
    const scene: TimeScene = { lexemes, tokens: analysis.tokens, reference, memory };
    const find = couldStart(lexemes, at) ? readAt(scene, at) : null;
    if (find === null) {
      at += 1;
      continue;
    }
    memory = remember(memory, find, lexemes[at]!.sentence);
    finds.push({ ...find, speech: isSpeakingTime(scene, find) });
    at = find.next;
  }
  return finds;
}

function isFullDate({ moment, anchor }: TimeFind): boolean {
  return anchor === 'none' && moment.grain === 'day' && moment.first !== null && moment.first === moment.last;
}

function inPart(parts: readonly Part[], kind: Part['kind'], start: number): boolean {
  return parts.some((part) => part.kind === kind && part.start <= start && start < part.end);
}

/** The reference of a report without a date of its own: its dateline's date, else the newest full date in its text. */
function referenceInText(report: Report, lexemes: readonly Lexeme[], analysis: Analysis): Reference | null {
  const dates = findAll(lexemes, analysis, null).filter(isFullDate);
  const dateline = dates.find((find) => inPart(report.parts, 'dateline', lexemes[find.at]!.start));
  if (dateline !== undefined) return { day: dateline.moment.first!, anchor: 'dateline' };
  let newest: number | null = null;
  for (const { moment } of dates) if (newest === null || moment.first! > newest) newest = moment.first!;
  return newest === null ? null : { day: newest, anchor: 'newest-date' };
}

function roleOf(report: Report, find: Found, start: number): Time['role'] {
  if (inPart(report.parts, 'dateline', start) || inPart(report.parts, 'byline', start)) return 'publication';
  return find.speech ? 'speech' : 'event';
}

function timeOf(report: Report, lexemes: readonly Lexeme[], find: Found): Time {
  const range = { start: lexemes[find.at]!.start, end: lexemes[find.next - 1]!.end };
  const { first, last, edtf, value } = find.moment;
  return {
    spans: [spanOf(report, range)],
    kind: find.kind,
    edtf,
    value,
    earliest: first === null ? null : dayText(first),
    latest: last === null ? null : dayText(last),
    anchor: find.anchor,
    role: roleOf(report, find, range.start),
  };
}

/**
 * The times of a report, in the order of its text, with TIMEX3 value, EDTF and the days that they allow. Relative times count
 * from the report's publication day, else from its dateline, else from the newest full date in the text; `anchor` says
 * which. Weekdays and months without a year are taken from the past, as the news has it, unless the words look ahead. No clock and
 * no time zone is read. Linear in the length of the text.
 */
export function readTimes(report: Report, analysis: Analysis): Time[] {
  const lexemes = lexemesOf(report.text, analysis);
  const reference = publishedReference(report) ?? referenceInText(report, lexemes, analysis);
  return findAll(lexemes, analysis, reference).map((find) => timeOf(report, lexemes, find));
}
