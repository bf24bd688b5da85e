import { dayOf, dayText, monthNumber } from './calendar.ts';

/** A stretch of time in days since 1970-01-01, with fractions. */
export type Stretch = readonly [from: number, to: number];

/** A line across the picture, at the beginning of a day, a month or a year. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

const DAY_STEPS = [1, 2, 7, 14];
const MONTH_STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400];
const DAYS_IN_MONTH = 30.4;

function dayTicks([from, to]: Stretch, step: number): Tick[] {
  const ticks: Tick[] = [];
  for (let at = Math.ceil(from / step) * step; at <= to; at += step) ticks.push({ at, label: dayText(at) });
  return ticks;
}

function monthTicks([from, to]: Stretch, step: number): Tick[] {
  const ticks: Tick[] = [];
  for (let month = Math.ceil(monthNumber(from) / step) * step; ; month += step) {
    const at = dayOf(0, month, 1);
    if (at > to) return ticks;
    if (at >= from) ticks.push({ at, label: dayText(at).slice(0, step % 12 === 0 ? -6 : -3) });
  }
}

/** At most so many lines at round times: days, else months, else years. */
export function ticksOf(stretch: Stretch, most: number): Tick[] {
  const days = stretch[1] - stretch[0];
  const step = DAY_STEPS.find((one) => days / one <= most);
  if (step !== undefined) return dayTicks(stretch, step);
  const months = MONTH_STEPS.find((one) => days / (one * DAYS_IN_MONTH) <= most) ?? MONTH_STEPS.at(-1)!;
  return monthTicks(stretch, months);
}
