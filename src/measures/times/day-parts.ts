import { dayText } from './calendar.ts';
import { clockText, readClock } from './clock.ts';
import { readDate } from './explicit-dates.ts';
import { weekdayAt } from './month-days.ts';
import { dayMoment, type Moment, vagueMoment } from './moments.ts';
import { readDeictic, readPicked, readWeekday } from './relative-dates.ts';
import { textAt, type TimeFind, type TimeScene } from './scene.ts';
import { DAY_PARTS } from './time-words.ts';

/** A day with a part of it or a time on it: the value tells both, the days stay. */
export function withPart(day: Moment, part: string): Moment {
  return {
    ...day,
    value: `${day.value}${part.startsWith('T') ? '' : 'T'}${part}`,
    edtf: clockEdtf(day, part),
  };
}

function clockEdtf(day: Moment, part: string): string | null {
  return day.grain === 'day' && /^T\d{2}:\d{2}$/.test(part) && part !== 'T24:00' && day.first === day.last
    ? `${day.edtf}${part}:00`
    : day.edtf;
}

function today(scene: TimeScene, shift: number): Moment {
  return scene.reference === null
    ? vagueMoment('XXXX-XX-XX', null, null)
    : dayMoment(scene.reference.day + shift);
}

function onDay(scene: TimeScene, range: { at: number; next: number }, moment: Moment): TimeFind {
  return { ...range, kind: 'time', moment, anchor: scene.reference?.anchor ?? 'none' };
}

const PARTED: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** "last night", "this morning", "yesterday evening", "tonight", "overnight". */
export function readDayPart(scene: TimeScene, at: number): TimeFind | null {
  const word = textAt(scene, at);
  if (word === 'tonight') return onDay(scene, { at, next: at + 1 }, withPart(today(scene, 0), 'NI'));
  if (word === 'overnight') return onDay(scene, { at, next: at + 1 }, withPart(today(scene, 0), 'NI'));
  const shift = PARTED.get(word);
  const part = DAY_PARTS.get(textAt(scene, at + 1));
  if (shift === undefined || part === undefined || (word === 'last' && part !== 'NI')) return null;
  return onDay(scene, { at, next: at + 2 }, withPart(today(scene, shift), part));
}

/** A part of the day after a day: "Friday night", "yesterday morning", "in the morning". */
export function partAfter(scene: TimeScene, next: number): { part: string; next: number } | null {
  const part = DAY_PARTS.get(textAt(scene, next));
  if (part !== undefined) return { part, next: next + 1 };
  if (textAt(scene, next) !== 'at' || textAt(scene, next + 1) !== 'night') return null;
  return { part: 'NI', next: next + 2 };
}

/** "Thursday, April 6": the date counts, the weekday only opens it. */
export function readDay(scene: TimeScene, at: number): TimeFind | null {
  const weekday = weekdayAt(scene, at);
  if (weekday === null) return readDate(scene, at);
  const mark = textAt(scene, weekday.next);
  const body = mark === ',' ? weekday.next + 1 : weekday.next;
  const date =
    body > at && (mark === ',' || scene.lexemes[body]?.glued === false) ? readDate(scene, body) : null;
  if (date !== null && date.moment.grain === 'day') return { ...date, at };
  return readWeekday(scene, at);
}

/** The day after a time: "(on) Tuesday", ", Nov. 6", "yesterday", "last Monday". */
function dayAfter(scene: TimeScene, at: number): TimeFind | null {
  const link = textAt(scene, at);
  const start = link === 'on' || link === ',' ? at + 1 : at;
  return readDay(scene, start) ?? readDeictic(scene, start) ?? readPicked(scene, start);
}

/** A time of day with its day, which is the last one named or the reference when none stands there. */
export function readTimeOfDay(scene: TimeScene, at: number): TimeFind | null {
  const clock = readClock(scene, at);
  if (clock === null) return null;
  const day = dayAfter(scene, clock.next);
  const own = day !== null && day.moment.grain === 'day' ? day : null;
  const base = own?.moment ?? rememberedDay(scene) ?? today(scene, 0);
  const range = { at, next: own?.next ?? clock.next };
  return {
    ...range,
    kind: 'time',
    moment: withPart(base, clockText(clock)),
    anchor: own?.anchor ?? scene.reference?.anchor ?? 'none',
  };
}

function rememberedDay({ memory }: TimeScene): Moment | null {
  const { date } = memory;
  if (date === null || date.grain !== 'day' || date.first === null) return null;
  return { ...dayMoment(date.first), value: dayText(date.first) };
}
