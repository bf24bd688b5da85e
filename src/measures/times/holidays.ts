import { civilDay, dayNumber, easterOf, weekdayOf } from './calendar.ts';
import { dayMoment } from './moments.ts';
import { fixed, looksAhead, relative, textAt, type TimeFind, type TimeScene } from './scene.ts';
import { yearAt } from './years.ts';

/** The day of a holiday in a year. */
export type HolidayRule = (year: number) => number;

/** The nth weekday of a month. */
function nth(month: number, weekday: number, count: number): HolidayRule {
  return (year) => {
    const first = dayNumber(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1);
  };
}

const HOLIDAYS: readonly (readonly [string, HolidayRule])[] = [
  ['christmas eve', (year) => dayNumber(year, 12, 24)],
  ['christmas day', (year) => dayNumber(year, 12, 25)],
  ['christmas', (year) => dayNumber(year, 12, 25)],
  ['boxing day', (year) => dayNumber(year, 12, 26)],
  ["new year ' s eve", (year) => dayNumber(year, 12, 31)],
  ["new year ' s day", (year) => dayNumber(year, 1, 1)],
  ['new year ’ s eve', (year) => dayNumber(year, 12, 31)],
  ['new year ’ s day', (year) => dayNumber(year, 1, 1)],
  ['thanksgiving day', nth(11, 4, 4)],
  ['thanksgiving', nth(11, 4, 4)],
  ['halloween', (year) => dayNumber(year, 10, 31)],
  ['good friday', (year) => easterOf(year) - 2],
  ['easter sunday', easterOf],
  ['easter monday', (year) => easterOf(year) + 1],
  ['easter', easterOf],
  ['labor day', nth(9, 1, 1)],
  ['memorial day', (year) => dayNumber(year, 5, 31) - ((weekdayOf(dayNumber(year, 5, 31)) + 6) % 7)],
  ['election day', (year) => nth(11, 1, 1)(year) + 1],
  ['valentine ’ s day', (year) => dayNumber(year, 2, 14)],
  ["valentine ' s day", (year) => dayNumber(year, 2, 14)],
];

const HOLIDAY_STARTS: ReadonlySet<string> = new Set(HOLIDAYS.map(([name]) => name.split(' ')[0]!));

/** The holiday whose name begins at lexeme `at`, as its day in any year. */
export function holidayAt(scene: TimeScene, at: number): { dayOf: HolidayRule; next: number } | null {
  if (!HOLIDAY_STARTS.has(textAt(scene, at)) || !scene.lexemes[at]!.upper) return null;
  for (const [name, dayOf] of HOLIDAYS) {
    const words = name.split(' ');
    if (words.every((word, i) => textAt(scene, at + i) === word)) return { dayOf, next: at + words.length };
  }
  return null;
}

/** The holiday nearest to the day: the last one, or the next when it is near or words look ahead. */
export function nearHoliday(day: number, dayOf: HolidayRule, ahead: boolean): number {
  const { year } = civilDay(day);
  const limit = ahead ? 366 : 60;
  for (const candidate of [year + 1, year, year - 1]) {
    const found = dayOf(candidate);
    if (found - day <= limit && (!ahead || found >= day || candidate < year)) return found;
  }
  return dayOf(year);
}

/** "Christmas", "New Year's Eve 2013". */
export function readHoliday(scene: TimeScene, at: number): TimeFind | null {
  const found = holidayAt(scene, at);
  if (found === null) return null;
  const year = yearAt(
    scene,
    textAt(scene, found.next) === 'of' || textAt(scene, found.next) === ',' ? found.next + 1 : found.next,
  );
  if (year !== null) return fixed(at, year.next, dayMoment(found.dayOf(year.year)));
  const { reference } = scene;
  if (reference === null) return null;
  return relative(
    scene,
    { at, next: found.next },
    dayMoment(nearHoliday(reference.day, found.dayOf, looksAhead(scene, at))),
  );
}
