import {
  civilDay,
  dayNumber,
  dayText,
  daysInMonth,
  monthText,
  weekdayOf,
  weekText,
  yearText,
} from './calendar.ts';

/** How finely a moment is told. */
export type Grain =
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'vague';

/**
 * A stretch of the calendar: TIMEX3 `value`, EDTF, and the first and last day that it may mean (day numbers, null:
 * open or unknown).
 */
export interface Moment {
  readonly grain: Grain;
  readonly value: string;
  readonly edtf: string | null;
  readonly first: number | null;
  readonly last: number | null;
}

function moment(
  grain: Grain,
  [value, edtf]: readonly [string, string | null],
  first: number,
  last: number,
): Moment {
  return { grain, value, edtf, first, last };
}

/** One day. */
export function dayMoment(number: number): Moment {
  const text = dayText(number);
  return moment('day', [text, text], number, number);
}

/** A month; months beyond 12 or below 1 roll over. */
export function monthMoment(year: number, month: number): Moment {
  const first = dayNumber(year, month, 1);
  const civil = civilDay(first);
  const text = monthText(civil.year, civil.month);
  return moment('month', [text, text], first, first + daysInMonth(civil.year, civil.month) - 1);
}

/** A calendar year. */
export function yearMoment(year: number): Moment {
  return moment('year', [yearText(year), yearText(year)], dayNumber(year, 1, 1), dayNumber(year, 12, 31));
}

/** The ISO week that holds a day. */
export function weekMoment(number: number): Moment {
  const monday = number - weekdayOf(number) + 1;
  return moment('week', [weekText(number), `${dayText(monday)}/${dayText(monday + 6)}`], monday, monday + 6);
}

/** The Saturday and Sunday of the ISO week that holds a day. */
export function weekendMoment(number: number): Moment {
  const saturday = number - weekdayOf(number) + 6;
  const edtf = `${dayText(saturday)}/${dayText(saturday + 1)}`;
  return moment('weekend', [`${weekText(number)}-WE`, edtf], saturday, saturday + 1);
}

/** A quarter, 1 to 4; others roll over into other years. EDTF has codes 33 to 36 for them. */
export function quarterMoment(year: number, quarter: number): Moment {
  const quarters = year * 4 + quarter - 1;
  const y = Math.floor(quarters / 4);
  const q = quarters - y * 4 + 1;
  const first = dayNumber(y, q * 3 - 2, 1);
  return moment(
    'quarter',
    [`${yearText(y)}-Q${q}`, `${yearText(y)}-${32 + q}`],
    first,
    dayNumber(y, q * 3 + 1, 1) - 1,
  );
}

/** A half of a year, 1 or 2. EDTF has codes 40 and 41 for them. */
function halfMoment(year: number, half: number): Moment {
  const first = dayNumber(year, half === 1 ? 1 : 7, 1);
  const last = dayNumber(year, half === 1 ? 7 : 13, 1) - 1;
  return moment('half', [`${yearText(year)}-H${half}`, `${yearText(year)}-${39 + half}`], first, last);
}

/** The four seasons in the order of EDTF's codes 21 to 24, as the northern year has them. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

const SEASONS: readonly Season[] = ['SP', 'SU', 'FA', 'WI'];

/** A season; the winter of a year begins in its December. */
export function seasonMoment(year: number, season: Season): Moment {
  const index = SEASONS.indexOf(season);
  const first = dayNumber(year, 3 + index * 3, 1);
  const last = dayNumber(year, 6 + index * 3, 1) - 1;
  return moment('season', [`${yearText(year)}-${season}`, `${yearText(year)}-${21 + index}`], first, last);
}

/** The decade that begins with a year that ends in 0. */
export function decadeMoment(year: number): Moment {
  const text = yearText(year).slice(0, 3);
  return moment('decade', [text, `${text}X`], dayNumber(year, 1, 1), dayNumber(year + 9, 12, 31));
}

/** The century of the years that begin with the same two digits; 20 for 2000 to 2099. */
export function centuryMoment(hundreds: number): Moment {
  const text = yearText(hundreds * 100).slice(0, 2);
  return moment(
    'century',
    [text, `${text}XX`],
    dayNumber(hundreds * 100, 1, 1),
    dayNumber(hundreds * 100 + 99, 12, 31),
  );
}

/** A moment that no calendar tells, by its TIMEX3 value ("PAST_REF"). */
export function vagueMoment(value: string, first: number | null, last: number | null): Moment {
  return { grain: 'vague', value, edtf: null, first, last };
}

/** A day or month of an unknown year: "XXXX-05-02". */
export function yearlessMoment(grain: Grain, rest: string): Moment {
  return {
    grain,
    value: `XXXX-${rest}`,
    edtf: /^\d{2}(?:-\d{2})?$/.test(rest) ? `XXXX-${rest}` : null,
    first: null,
    last: null,
  };
}

/** The moment of the given grain that holds a day. */
export function momentAround(number: number, grain: Grain): Moment {
  const { year, month } = civilDay(number);
  switch (grain) {
    case 'month':
      return monthMoment(year, month);
    case 'year':
      return yearMoment(year);
    case 'week':
      return weekMoment(number);
    case 'weekend':
      return weekendMoment(number);
    case 'quarter':
      return quarterMoment(year, Math.ceil(month / 3));
    case 'half':
      return halfMoment(year, month <= 6 ? 1 : 2);
    case 'decade':
      return decadeMoment(year - (((year % 10) + 10) % 10));
    case 'century':
      return centuryMoment(Math.floor(year / 100));
    case 'season':
    case 'day':
    case 'vague':
      return dayMoment(number);
  }
}

/** Thirds of a stretch, as "early", "mid" and "late" mean them. */
export type Third = 'early' | 'mid' | 'late';

/** The early, middle or late third of a moment: the same TIMEX3 value, narrower days. */
export function thirdOf(whole: Moment, third: Third): Moment {
  if (whole.first === null || whole.last === null || whole.last - whole.first < 4) return whole;
  const length = whole.last - whole.first + 1;
  const step = Math.floor(length / 3);
  const first = whole.first + (third === 'early' ? 0 : third === 'mid' ? step : 2 * step);
  const last = third === 'late' ? whole.last : first + step - 1;
  return { ...whole, first, last, edtf: `${dayText(first)}/${dayText(last)}` };
}
