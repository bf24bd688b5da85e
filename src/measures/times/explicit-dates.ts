import { MONTHS, ORDINALS, WEEKDAYS } from '../calendar-words.ts';
import type { Lexeme } from '../lexemes.ts';
import { SMALL } from '../number-words.ts';
import { civilDay, dayNumber, dayText, isDay } from './calendar.ts';
import {
  centuryMoment,
  dayMoment,
  decadeMoment,
  type Moment,
  monthMoment,
  yearlessMoment,
  yearMoment,
} from './moments.ts';
import { fixed, looksAhead, outlookAt, relative, textAt, type TimeFind, type TimeScene } from './scene.ts';

/** The month that a lexeme names; names that are words as well must be written as names. */
export function monthAt(scene: TimeScene, at: number): { month: number; next: number } | null {
  const lexeme = scene.lexemes[at];
  const month = lexeme === undefined ? undefined : MONTHS.get(lexeme.text);
  if (month === undefined || (!lexeme!.upper && lexeme!.text.length < 5) || isVerbMarch(lexeme!)) return null;
  const dot = textAt(scene, at + 1) === '.' && lexeme!.text.length < 5 && lexeme!.text !== 'may';
  return { month, next: dot ? at + 2 : at + 1 };
}

function isVerbMarch(lexeme: Lexeme): boolean {
  return !lexeme.upper && (lexeme.text === 'march' || lexeme.text === 'august');
}

/** "5", "5th", "fifth" as a day of the month. */
export function dayAt(scene: TimeScene, at: number): { day: number; next: number } | null {
  const lexeme = scene.lexemes[at];
  if (lexeme === undefined) return null;
  if (lexeme.kind === 'word') return wordDay(scene, at);
  if (!/^\d{1,2}$/.test(lexeme.text)) return null;
  const day = Number(lexeme.text);
  if (day < 1 || day > 31) return null;
  const ending = scene.lexemes[at + 1];
  const ordinal = ending?.glued === true && /^(?:st|nd|rd|th)$/.test(ending.text);
  const clock =
    ending?.text === ':' && scene.lexemes[at + 2]?.glued === true && scene.lexemes[at + 2]!.kind === 'number';
  const glued = ending?.glued === true && (clock || ending.text === '%' || ending.text === '/');
  return glued ? null : { day, next: ordinal ? at + 2 : at + 1 };
}

/** Ordinals in words: "eighth", "twenty-first". */
function wordDay(scene: TimeScene, at: number): { day: number; next: number } | null {
  const day = ORDINALS.get(textAt(scene, at));
  if (day !== undefined) return { day, next: at + 1 };
  const tens = SMALL.get(textAt(scene, at));
  const onesAt = textAt(scene, at + 1) === '-' ? at + 2 : at + 1;
  const ones = ORDINALS.get(textAt(scene, onesAt));
  if ((tens !== 20 && tens !== 30) || ones === undefined || ones > 9) return null;
  return { day: tens + ones, next: onesAt + 1 };
}

const TENS: ReadonlySet<string> = new Set(['eighteen', 'nineteen', 'twenty']);

/** "nineteen ninety-six" and "two thousand". */
function yearInWords(scene: TimeScene, at: number): { year: number; next: number } | null {
  if (textAt(scene, at) === 'two' && textAt(scene, at + 1) === 'thousand') {
    const ones = SMALL.get(textAt(scene, at + 2));
    const spoken = textAt(scene, at - 1) === 'year' || ones !== undefined;
    return spoken ? { year: 2000 + (ones ?? 0), next: at + (ones === undefined ? 2 : 3) } : null;
  }
  if (!TENS.has(textAt(scene, at))) return null;
  const decade = SMALL.get(textAt(scene, at + 1));
  if (decade === undefined || decade < 10) return null;
  const onesAt = textAt(scene, at + 2) === '-' ? at + 3 : at + 2;
  const ones = decade >= 20 ? SMALL.get(textAt(scene, onesAt)) : undefined;
  const joined = ones !== undefined && ones > 0 && ones < 10;
  return {
    year: SMALL.get(textAt(scene, at))! * 100 + decade + (joined ? ones : 0),
    next: joined ? onesAt + 1 : at + 2,
  };
}

/** A four-digit year, or one in words. */
export function yearAt(scene: TimeScene, at: number): { year: number; next: number } | null {
  const lexeme = scene.lexemes[at];
  if (lexeme === undefined) return null;
  if (lexeme.kind === 'word') return yearInWords(scene, at);
  if (!/^[12]\d{3}$/.test(lexeme.text)) return null;
  const year = Number(lexeme.text);
  return year <= 2100 ? { year, next: at + 1 } : null;
}

/** ", 2013", "of 2013" or "2013" after a day or month. */
function yearAfter(scene: TimeScene, at: number): { year: number; next: number } | null {
  const link = textAt(scene, at);
  const found = yearAt(scene, link === ',' || link === 'of' ? at + 1 : at);
  return found !== null && isYearLike(scene, at, found) ? found : null;
}

function isYearLike(scene: TimeScene, at: number, { year, next }: { year: number; next: number }): boolean {
  const follower = scene.lexemes[next];
  if (follower?.glued === true && (follower.text === ':' || follower.text === '%')) return false;
  return year >= 1000 && !(textAt(scene, at) === 'of' && year < 1300);
}

/** The year that makes a day nearest to the reference, the past first: ahead only in words that look ahead, or by at most three months where they leave it open. */
function nearestDay(scene: TimeScene, at: number, month: number, day: number): number | null {
  const { reference } = scene;
  if (reference === null) return null;
  const { year } = civilDay(reference.day);
  const ahead = { ahead: 330, open: 92, back: 0 }[outlookAt(scene, at)];
  for (const candidate of [year + 1, year, year - 1, year - 2, year - 3, year - 4])
    if (isDay(candidate, month, day) && dayNumber(candidate, month, day) - reference.day <= ahead)
      return dayNumber(candidate, month, day);
  return null;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function monthDay(
  scene: TimeScene,
  range: { at: number; next: number },
  month: number,
  day: number,
): TimeFind | null {
  const after = yearAfter(scene, range.next);
  if (after !== null)
    return isDay(after.year, month, day)
      ? fixed(range.at, after.next, dayMoment(dayNumber(after.year, month, day)))
      : null;
  if (!isDay(2000, month, day)) return null;
  const nearest = nearestDay(scene, range.at, month, day);
  if (nearest === null)
    return fixed(range.at, range.next, yearlessMoment('day', `${pad(month)}-${pad(day)}`));
  return relative(scene, range, dayMoment(nearest));
}

/** "May 2, 2013", "Sept. 10". */
function readMonthDay(scene: TimeScene, at: number): TimeFind | null {
  const month = monthAt(scene, at);
  if (month === null) return null;
  const the = textAt(scene, month.next) === 'the' ? month.next + 1 : month.next;
  const day = dayAt(scene, the);
  if (day === null || isCountAfter(scene, day.next, day.day)) return null;
  return monthDay(scene, { at, next: day.next }, month.month, day.day);
}

/** "In May 12 people" counts people, not days. */
function isCountAfter(scene: TimeScene, next: number, day: number): boolean {
  const follower = scene.lexemes[next];
  const before = scene.lexemes[next - 1];
  if (follower?.kind !== 'word' || follower.upper || before?.kind !== 'number' || day === 1) return false;
  return (
    /(?:[^su]s|people|men|women|children)$/.test(follower.text) &&
    !/^(?:was|is|has|as|this|his)$/.test(follower.text)
  );
}

/** "2 May 2013", "the 2nd of May". */
function readDayMonth(scene: TimeScene, at: number): TimeFind | null {
  const start = textAt(scene, at) === 'the' ? at + 1 : at;
  const day = dayAt(scene, start);
  if (day === null) return null;
  const month = monthAt(scene, textAt(scene, day.next) === 'of' ? day.next + 1 : day.next);
  return month === null ? null : monthDay(scene, { at, next: month.next }, month.month, day.day);
}

/** The numbers of "2010-05-05", "5/5/2010" and "5 . 5 . 2010": three figures tied by one kind of mark. */
function tiedNumbers(
  scene: TimeScene,
  at: number,
): { numbers: readonly number[]; texts: readonly string[]; next: number } | null {
  const { lexemes } = scene;
  const dotted = lexemes[at]?.kind === 'number' ? lexemes[at]!.text.split('.') : [];
  if (dotted.length === 3) return { numbers: dotted.map(Number), texts: dotted, next: at + 1 };
  const mark = textAt(scene, at + 1);
  if ((mark !== '/' && mark !== '-' && mark !== '.') || textAt(scene, at + 3) !== mark) return null;
  const parts = [lexemes[at], lexemes[at + 2], lexemes[at + 4]];
  if (!parts.every((part) => part?.kind === 'number' && /^\d{1,4}$/.test(part.text))) return null;
  const texts = parts.map((part) => part!.text);
  return { numbers: texts.map(Number), texts, next: at + 5 };
}

function fullYear(year: number, text: string): number | null {
  if (text.length === 4) return year >= 1000 && year <= 2100 ? year : null;
  return text.length === 2 ? year + (year < 50 ? 2000 : 1900) : null;
}

/** "2010-05-05", "5/5/2010", "05.10.2010": month first when only that fits or with strokes, else day first. */
function readNumeric(scene: TimeScene, at: number): TimeFind | null {
  const tied = tiedNumbers(scene, at);
  if (tied === null) return null;
  const [a, b, c] = tied.numbers as [number, number, number];
  if (tied.texts[0]!.length === 4)
    return isDay(a, b, c) ? fixed(at, tied.next, dayMoment(dayNumber(a, b, c))) : null;
  const year = fullYear(c, tied.texts[2]!);
  if (year === null || (tied.texts[2]!.length === 2 && textAt(scene, at + 1) !== '/')) return null;
  const slash = textAt(scene, at + 1) === '/';
  const [month, day] = (slash && a <= 12) || b > 12 ? [a, b] : [b, a];
  if (!isDay(year, month, day)) return null;
  return fixed(
    at,
    tied.next,
    numericMoment(year, { month, day, sure: !slash || a > 12 || b > 12 || a === b }),
  );
}

/** 4/5/2010 may be the fourth of May or the fifth of April: both ends are kept, the value is month first. */
function numericMoment(
  year: number,
  { month, day, sure }: { month: number; day: number; sure: boolean },
): Moment {
  const number = dayNumber(year, month, day);
  if (sure) return dayMoment(number);
  const other = dayNumber(year, day, month);
  const [first, last] = number < other ? [number, other] : [other, number];
  return { ...dayMoment(number), edtf: `[${dayText(first)},${dayText(last)}]`, first, last };
}

const BARE_MONTH_BEFORE: ReadonlySet<string> = new Set(
  'in of since by until till from last next this early late mid during to and through for before after - every each around or the late-'.split(
    ' ',
  ),
);
const WORD_MONTHS: ReadonlySet<string> = new Set([
  'may',
  'march',
  'april',
  'june',
  'august',
  'jan',
  'mar',
  'dec',
  'jun',
  'jul',
  'sep',
  'apr',
  'nov',
  'oct',
  'feb',
]);

/** Whether a month by itself is meant, and not a name ("April", "May") or a verb. */
function isBareMonth(scene: TimeScene, at: number, next: number): boolean {
  const { text } = scene.lexemes[at]!;
  if (next > at + 1 || !WORD_MONTHS.has(text)) return true;
  return BARE_MONTH_BEFORE.has(textAt(scene, at - 1));
}

/** The month of that name that the reference day makes likeliest: the last one, or the next in words that look ahead. */
export function nearestMonth(scene: TimeScene, at: number, month: number): Moment {
  const { reference } = scene;
  if (reference === null) return yearlessMoment('month', pad(month));
  const today = civilDay(reference.day);
  const ahead = looksAhead(scene, at);
  const year =
    month > today.month && !ahead
      ? today.year - 1
      : month < today.month && ahead
        ? today.year + 1
        : today.year;
  return monthMoment(year, month);
}

/** "May 2013", "January" and "January this year" (the year's words are read by the caller). */
export function readMonth(scene: TimeScene, at: number): TimeFind | null {
  const month = monthAt(scene, at);
  if (month === null) return null;
  const after = yearAfter(scene, month.next);
  if (after !== null) return fixed(at, after.next, monthMoment(after.year, month.month));
  if (!isBareMonth(scene, at, month.next)) return null;
  const shift = yearShift(scene, month.next);
  if (shift !== null && scene.reference !== null) {
    const { year } = civilDay(scene.reference.day);
    return relative(scene, { at, next: shift.next }, monthMoment(year + shift.years, month.month));
  }
  return relative(scene, { at, next: month.next }, nearestMonth(scene, at, month.month));
}

/** "last year", "of this year", "next year" after a month or quarter. */
export function yearShift(scene: TimeScene, at: number): { years: number; next: number } | null {
  const start = textAt(scene, at) === 'of' ? at + 1 : at;
  const years = ({ last: -1, this: 0, next: 1 } as const)[textAt(scene, start) as 'last' | 'this' | 'next'];
  return years === undefined || textAt(scene, start + 1) !== 'year' ? null : { years, next: start + 2 };
}

/** Any date that a month or figures name. */
export function readDate(scene: TimeScene, at: number): TimeFind | null {
  return readNumeric(scene, at) ?? readMonthDay(scene, at) ?? readDayMonth(scene, at) ?? readMonth(scene, at);
}

const YEAR_BEFORE: ReadonlySet<string> = new Set(
  'in since until till by from of during before after late early mid through to year around about circa fiscal between and than spring summer autumn fall winter christmas season ( , - – / for the'.split(
    ' ',
  ),
);
const COUNTED =
  /^(?:people|men|women|children|troops|police|km|kg|mph|percent|per|dollars|euros|pounds|meters|metres|feet|miles)$/;

/** Whether a bare four-digit figure is a year by its neighbours. */
function isBareYear(scene: TimeScene, at: number, year: number): boolean {
  const { lexemes } = scene;
  const before = lexemes[at - 1];
  const follower = lexemes[at + 1];
  if (year < 1400 || year > 2100 || (before?.glued === true && lexemes[at]!.glued && before.text === '.'))
    return false;
  if (follower?.kind === 'word' && COUNTED.test(follower.text)) return false;
  if (before !== undefined && /^[$£€#%¥]$/.test(before.text)) return false;
  if (follower?.glued === true && follower.kind !== 'symbol') return false;
  if (before === undefined || YEAR_BEFORE.has(before.text)) return true;
  return year >= 1900 && !(follower?.kind === 'word' && !follower.upper && /[^su]s$/.test(follower.text));
}

/** A year by itself: "1975", "fiscal 1989", "the year 2000", "nineteen ninety-six". */
export function readYear(scene: TimeScene, at: number): TimeFind | null {
  let start = at;
  if (textAt(scene, start) === 'fiscal') start += 1;
  if (textAt(scene, start) === 'year') start += 1;
  const found = yearAt(scene, start);
  if (found === null) return null;
  const figures = scene.lexemes[start]!.kind === 'number';
  if (figures && start === at && !isBareYear(scene, at, found.year)) return null;
  return fixed(at, found.next, yearMoment(found.year));
}

const WORD_DECADES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    twenties: 20,
    thirties: 30,
    forties: 40,
    fifties: 50,
    sixties: 60,
    seventies: 70,
    eighties: 80,
    nineties: 90,
  }),
);

/** "1990s", "'80s", "the nineties". */
export function readDecade(scene: TimeScene, at: number): TimeFind | null {
  const start = textAt(scene, at) === 'the' ? at + 1 : at;
  const word = WORD_DECADES.get(textAt(scene, start));
  if (word !== undefined && start > at) return fixed(at, start + 1, decadeMoment(1900 + word));
  const quoted = /^['’`‘]$/.test(textAt(scene, start));
  const figureAt = quoted ? start + 1 : start;
  const figure = textAt(scene, figureAt);
  const apostrophe = /^['’]$/.test(textAt(scene, figureAt + 1)) ? figureAt + 2 : figureAt + 1;
  const plural = scene.lexemes[apostrophe];
  if (plural?.text !== 's' || !plural.glued) return null;
  if (/^[12]\d\d0$/.test(figure)) return fixed(at, apostrophe + 1, decadeMoment(Number(figure)));
  if (!/^\d0$/.test(figure) || !(quoted || start > at)) return null;
  return fixed(at, apostrophe + 1, decadeMoment((figure < '20' ? 2000 : 1900) + Number(figure)));
}

/** "the 20th century", "11th century". */
export function readCentury(scene: TimeScene, at: number): TimeFind | null {
  const start = textAt(scene, at) === 'the' ? at + 1 : at;
  const ordinal = dayAt(scene, start);
  if (ordinal === null || ordinal.next === start + 1 ? scene.lexemes[start]?.kind === 'number' : false)
    return null;
  if (ordinal === null) return null;
  const noun = textAt(scene, ordinal.next) === '-' ? ordinal.next + 1 : ordinal.next;
  if (textAt(scene, noun) !== 'century') return null;
  return fixed(at, noun + 1, centuryMoment(ordinal.day - 1));
}

/** The weekday that a lexeme names; short forms need their point or "on". */
export function weekdayAt(scene: TimeScene, at: number): { weekday: number; next: number } | null {
  const lexeme = scene.lexemes[at];
  const weekday = lexeme === undefined ? undefined : WEEKDAYS.get(lexeme.text);
  if (weekday === undefined || !(lexeme!.upper || lexeme!.text.endsWith('day'))) return null;
  if (lexeme!.text.endsWith('day')) return { weekday, next: at + 1 };
  if (textAt(scene, at + 1) === '.' && scene.lexemes[at + 1]!.glued) return { weekday, next: at + 2 };
  return textAt(scene, at - 1) === 'on' || monthAt(scene, at + 1) !== null ? { weekday, next: at + 1 } : null;
}
