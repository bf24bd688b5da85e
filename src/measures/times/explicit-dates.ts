import { civilDay, dayNumber, dayText, isDay } from './calendar.ts';
import { dayMoment, type Moment, monthMoment, yearlessMoment } from './moments.ts';
import { dayAt, monthAt } from './month-days.ts';
import { fixed, outlookAt, relative, textAt, type TimeFind, type TimeScene } from './scene.ts';
import { yearAt } from './years.ts';

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

/** The year that makes a day nearest to the reference, the past first: far ahead only in words that look ahead. A date of nearly a year ago would be told with its year. */
function nearestDay(scene: TimeScene, at: number, month: number, day: number): number | null {
  const { reference } = scene;
  if (reference === null) return null;
  const { year } = civilDay(reference.day);
  const ahead = { ahead: 330, open: 92, back: 30 }[outlookAt(scene, at)];
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
  if (day === null || isCountAfter(scene, at, day.next)) return null;
  return monthDay(scene, { at, next: day.next }, month.month, day.day);
}

/** "In May 12 people" counts people, not days; "the Aug. 7 bombings" tells a day. */
function isCountAfter(scene: TimeScene, at: number, next: number): boolean {
  const follower = scene.lexemes[next];
  if (textAt(scene, at - 1) !== 'in' || follower?.kind !== 'word' || follower.upper) return false;
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
function nearestMonth(scene: TimeScene, at: number, month: number): Moment {
  const { reference } = scene;
  if (reference === null) return yearlessMoment('month', pad(month));
  const today = civilDay(reference.day);
  const most = { ahead: 11, open: 2, back: 0 }[outlookAt(scene, at)];
  const ahead = (month - today.month + 12) % 12;
  const year =
    ahead <= most ? today.year + (month < today.month ? 1 : 0) : today.year - (month > today.month ? 1 : 0);
  return monthMoment(year, month);
}

/** "May 2013", "January" and "January this year" (the year's words are read by the caller). */
function readMonth(scene: TimeScene, at: number): TimeFind | null {
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
