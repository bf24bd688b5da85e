const DAY = 86_400_000;

/** Days since 1970-01-01 of a calendar day `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  const [, year, month, date] = /^(-?\d{4,})-(\d\d)-(\d\d)/.exec(day) ?? [];
  return dayOf(Number(year), Number(month) - 1, Number(date));
}

/** Days since 1970-01-01 of a date by its year, its month from 0 and its day; months beyond 11 run into later years. */
export function dayOf(year: number, month: number, date: number): number {
  const moment = new Date(0);
  moment.setUTCFullYear(year, month, date);
  return Math.floor(moment.getTime() / DAY);
}

/** A day number as `YYYY-MM-DD`. */
export function dayText(day: number): string {
  return new Date(Math.floor(day) * DAY).toISOString().slice(0, 10);
}

/** Months since the year 0 of the month that a day lies in. */
export function monthNumber(day: number): number {
  const moment = new Date(Math.floor(day) * DAY);
  return moment.getUTCFullYear() * 12 + moment.getUTCMonth();
}
