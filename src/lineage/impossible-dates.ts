import type { Range } from '../model/index.ts';

const MONTHS = 'january february march april may june july august september october november december';
const DAYS = 'sunday monday tuesday wednesday thursday friday saturday';
const MONTH = `(${MONTHS.replaceAll(' ', '|')})`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const WEEKDAY = `(?:(${DAYS.replaceAll(' ', '|')}),? (?:the )?)?`;
const YEAR = String.raw`(?:,? (\d{4}))?`;

const FORMS = [
  { form: new RegExp(String.raw`\b${WEEKDAY}${MONTH} ${DAY}\b${YEAR}`, 'gi'), day: 3, month: 2 },
  { form: new RegExp(String.raw`\b${WEEKDAY}${DAY} (?:of )?${MONTH}\b${YEAR}`, 'gi'), day: 2, month: 3 },
];

const DAY_LENGTH = 86_400_000;

/**
 * Where a text gives a date that the calendar does not have: 31 June, or a Monday that was none. The year is the one that stands
 * there, else that of publication or the nearest beside it; where neither is known, weekdays are not judged.
 */
export function impossibleDates(text: string, published: string | null): Range[] {
  const found: Range[] = [];
  for (const { form, day, month } of FORMS)
    for (const match of text.matchAll(form)) {
      const date = { weekday: match[1], day: Number(match[day]), month: indexIn(MONTHS, match[month]!) };
      if (isImpossible(date, match[4], published))
        found.push({ start: match.index, end: match.index + match[0].length });
    }
  return found.sort((a, b) => a.start - b.start);
}

interface GivenDate {
  readonly weekday: string | undefined;
  readonly day: number;
  readonly month: number;
}

function indexIn(names: string, name: string): number {
  return names.split(' ').indexOf(name.toLowerCase());
}

function isImpossible(
  { weekday, day, month }: GivenDate,
  stated: string | undefined,
  published: string | null,
): boolean {
  const leapYear = 2000;
  const longest = new Date(Date.UTC(leapYear, month + 1, 0)).getUTCDate();
  if (day < 1 || day > longest) return true;
  const year = stated === undefined ? nearestYear(day, month, published) : Number(stated);
  if (year === null || weekday === undefined) return false;
  return new Date(Date.UTC(year, month, day)).getUTCDay() !== indexIn(DAYS, weekday);
}

/** The year in which the day lies nearest to the publication; null when that has no day. */
function nearestYear(day: number, month: number, published: string | null): number | null {
  const [, y, m, d] = /^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? '') ?? [];
  if (y === undefined) return null;
  const at = Date.UTC(Number(y), Number(m) - 1, Number(d));
  const distance = (year: number): number => Math.abs(Date.UTC(year, month, day) - at) / DAY_LENGTH;
  const years = [Number(y), Number(y) - 1, Number(y) + 1];
  return years.reduce((best, year) => (distance(year) < distance(best) ? year : best));
}
