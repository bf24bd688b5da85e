import { civilDay, weekdayOf } from './calendar.ts';
import { holidayAt, nearHoliday } from './holidays.ts';
import {
  dayMoment,
  type Moment,
  momentAround,
  monthMoment,
  type Season,
  seasonMoment,
  vagueMoment,
  weekendMoment,
  yearlessMoment,
  yearMoment,
} from './moments.ts';
import { monthAt, weekdayAt } from './month-days.ts';
import { fixed, looksAhead, relative, textAt, type TimeFind, type TimeScene } from './scene.ts';
import { SEASON_WORDS, TIME_UNITS, type TimeUnit } from './time-words.ts';
import { yearAt } from './years.ts';

/** Which of its kind a word picks: the one before, the one that holds the day, or the one after. */
type Pick = -1 | 0 | 1;

const PICKS: ReadonlyMap<string, Pick> = new Map<string, Pick>([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
  ['this', 0],
  ['current', 0],
  ['same', 0],
  ['that', 0],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
  ['upcoming', 1],
]);
/** Picks that count from the last date in the text. */
const ANAPHORIC: ReadonlySet<string> = new Set(['previous', 'preceding', 'same', 'that', 'following']);

/** The day that a pick counts from. */
function baseDay(
  scene: TimeScene,
  word: string,
  the: boolean,
): { day: number; anchor: TimeFind['anchor'] } | null {
  const { date } = scene.memory;
  const back = ANAPHORIC.has(word) || (the && word === 'next');
  if (back && date?.first != null) return { day: date.first, anchor: 'text' };
  return scene.reference === null ? null : { day: scene.reference.day, anchor: scene.reference.anchor };
}

function shiftUnit(day: number, unit: TimeUnit, pick: Pick): Moment | null {
  const grain = unit.grain!;
  const around = momentAround(day, grain);
  if (around.first === null || around.last === null) return null;
  if (pick === 0) return around;
  return momentAround(pick < 0 ? around.first - 1 : around.last + 1 + (grain === 'weekend' ? 5 : 0), grain);
}

function lastWeekend(day: number): Moment {
  const weekday = weekdayOf(day);
  return weekendMoment(weekday >= 6 ? day : day - weekday);
}

/** The weekday nearest before (or on) the day, or after it. */
function weekdayNear(day: number, weekday: number, side: 'past' | 'past-strict' | 'next'): number {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  if (side === 'next') return day + ((weekday - weekdayOf(day) + 7) % 7 || 7);
  return day - (side === 'past-strict' && back === 0 ? 7 : back);
}

function pickMonth(day: number, month: number, pick: Pick): Moment {
  const { year, month: now } = civilDay(day);
  if (pick === 0) return monthMoment(year, month);
  if (pick < 0) return monthMoment(month < now ? year : year - 1, month);
  return monthMoment(month > now ? year : year + 1, month);
}

function seasonNow(day: number, season: Season): Moment {
  const { year, month } = civilDay(day);
  return seasonMoment(season === 'WI' && month <= 2 ? year - 1 : year, season);
}

function pickSeason(day: number, season: Season, pick: Pick): Moment {
  const now = seasonNow(day, season);
  const { year } = civilDay(now.first!);
  if (pick < 0) return now.last! < day ? now : seasonMoment(year - 1, season);
  return pick > 0 && now.first! <= day ? seasonMoment(year + 1, season) : now;
}

interface Picked {
  readonly next: number;
  readonly moment: Moment | null;
}

/** What follows a pick: a unit, month, weekday, season or holiday. */
function picked(scene: TimeScene, at: number, { day, pick }: { day: number; pick: Pick }): Picked | null {
  const unit = TIME_UNITS.get(textAt(scene, at));
  if (unit !== undefined && unit.grain !== null && !textAt(scene, at).endsWith('s'))
    return {
      next: at + 1,
      moment: unit.code === 'WE' && pick < 0 ? lastWeekend(day) : shiftUnit(day, unit, pick),
    };
  const weekday = weekdayAt(scene, at);
  if (weekday !== null) {
    const side = pick > 0 ? 'next' : pick < 0 ? 'past-strict' : looksAhead(scene, at) ? 'next' : 'past';
    return { next: weekday.next, moment: dayMoment(weekdayNear(day, weekday.weekday, side)) };
  }
  const month = monthAt(scene, at);
  if (month !== null) return { next: month.next, moment: pickMonth(day, month.month, pick) };
  const season = SEASON_WORDS.get(textAt(scene, at));
  if (season !== undefined) return { next: at + 1, moment: pickSeason(day, season, pick) };
  const holiday = holidayAt(scene, at);
  if (holiday === null) return null;
  return { next: holiday.next, moment: dayMoment(nearHoliday(day, holiday.dayOf, pick > 0)) };
}

const FILLERS: ReadonlySet<string> = new Set(['past', 'coming', 'full', 'fiscal', 'calendar']);

/** "last week", "the following month", "this past spring", "next Friday", "that day". */
export function readPicked(scene: TimeScene, at: number): TimeFind | null {
  const the = textAt(scene, at) === 'the';
  const start = the ? at + 1 : at;
  const word = textAt(scene, start);
  let pick = PICKS.get(word);
  if (pick === undefined) return null;
  let body = start + 1;
  while (body < start + 3 && FILLERS.has(textAt(scene, body))) {
    pick = PICKS.get(textAt(scene, body)) ?? pick;
    body += 1;
  }
  const base = baseDay(scene, word, the);
  const found = picked(scene, body, { day: base?.day ?? 0, pick });
  if (found === null) return null;
  const known =
    base === null
      ? vagueMoment(pick < 0 ? 'PAST_REF' : pick > 0 ? 'FUTURE_REF' : 'PRESENT_REF', null, null)
      : found.moment;
  if (known === null) return null;
  return { at, next: found.next, kind: 'date', moment: known, anchor: base?.anchor ?? 'none' };
}

const DEICTIC: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** "today", "yesterday", "the day before yesterday". */
export function readDeictic(scene: TimeScene, at: number): TimeFind | null {
  const shift = DEICTIC.get(textAt(scene, at));
  if (shift !== undefined) return deictic(scene, { at, next: at + 1 }, shift);
  if (textAt(scene, at) !== 'the' || textAt(scene, at + 1) !== 'day') return null;
  const link = textAt(scene, at + 2);
  if (link === 'before' && textAt(scene, at + 3) === 'yesterday')
    return deictic(scene, { at, next: at + 4 }, -2);
  return link === 'after' && textAt(scene, at + 3) === 'tomorrow'
    ? deictic(scene, { at, next: at + 4 }, 2)
    : null;
}

function deictic(scene: TimeScene, range: { at: number; next: number }, shift: number): TimeFind {
  const { reference } = scene;
  const moment =
    reference === null ? vagueMoment('PRESENT_REF', null, null) : dayMoment(reference.day + shift);
  return relative(scene, range, moment);
}

/** "Friday", and the day of "Thursday, April 6" when the date is read by the caller. */
export function readWeekday(scene: TimeScene, at: number): TimeFind | null {
  const found = weekdayAt(scene, at);
  if (found === null) return null;
  const { reference } = scene;
  const range = { at, next: found.next };
  if (reference === null) return fixed(at, found.next, yearlessMoment('day', `WXX-${found.weekday}`));
  const side = looksAhead(scene, at) ? 'next' : 'past';
  return relative(scene, range, dayMoment(weekdayNear(reference.day, found.weekday, side)));
}

/** "the summer of 2011", "spring 1994", "in the autumn". */
export function readSeason(scene: TimeScene, at: number): TimeFind | null {
  const the = textAt(scene, at) === 'the';
  const start = the ? at + 1 : at;
  const season = SEASON_WORDS.get(textAt(scene, start));
  if (season === undefined) return null;
  const year = yearAt(scene, textAt(scene, start + 1) === 'of' ? start + 2 : start + 1);
  if (year !== null) return fixed(at, year.next, seasonMoment(year.year, season));
  const inSeason = /^(?:in|during|since|by|until|early|late|mid)$/.test(textAt(scene, the ? at - 1 : at - 1));
  if (!inSeason || (textAt(scene, start) === 'fall' && !the) || textAt(scene, start + 1) === 'of')
    return null;
  const { reference } = scene;
  const range = { at, next: start + 1 };
  if (reference === null) return fixed(at, start + 1, { ...yearlessMoment('season', season) });
  const now = seasonNow(reference.day, season);
  const ahead = looksAhead(scene, at);
  return relative(
    scene,
    range,
    ahead || now.first! <= reference.day ? now : pickSeason(reference.day, season, -1),
  );
}

/** "the weekend", "the year", "the week of March 6" leave the unit to the day at hand. */
export function readTheUnit(scene: TimeScene, at: number): TimeFind | null {
  if (textAt(scene, at) !== 'the' || scene.reference === null) return null;
  const range = { at, next: at + 2 };
  if (textAt(scene, at + 1) === 'weekend') return relative(scene, range, lastWeekend(scene.reference.day));
  if (
    textAt(scene, at + 1) !== 'year' ||
    textAt(scene, at + 2) === '-' ||
    scene.lexemes[at + 2]?.kind === 'number'
  )
    return null;
  return relative(scene, range, yearMoment(civilDay(scene.reference.day).year));
}
