import { ORDINALS } from '../calendar-words.ts';
import { civilDay } from './calendar.ts';
import { yearShift } from './explicit-dates.ts';
import { type Moment, quarterMoment, yearlessMoment } from './moments.ts';
import { fixed, relative, textAt, type TimeFind, type TimeScene } from './scene.ts';
import { yearAt } from './years.ts';

const QUARTER_ORDINALS: ReadonlySet<number> = new Set([1, 2, 3, 4]);

function quarterNumberAt(scene: TimeScene, at: number): { quarter: number; next: number } | null {
  const lexeme = scene.lexemes[at];
  if (lexeme === undefined) return null;
  const figure = /^[1-4]$/.test(lexeme.text) && /^(?:st|nd|rd|th)$/.test(textAt(scene, at + 1));
  const quarter = figure ? Number(lexeme.text) : ORDINALS.get(lexeme.text);
  if (quarter === undefined || !QUARTER_ORDINALS.has(quarter)) return null;
  const after = figure ? at + 2 : at + 1;
  const noun = textAt(scene, after) === '-' ? after + 1 : after;
  return textAt(scene, noun) === 'quarter' ? { quarter, next: noun + 1 } : null;
}

/** The last quarter of that number that had begun on the day. */
function lastQuarter(day: number, quarter: number): Moment {
  const { year, month } = civilDay(day);
  return quarterMoment(quarter <= Math.ceil(month / 3) ? year : year - 1, quarter);
}

/** "the third quarter (of 1990)", "fiscal second-quarter", "the quarter", "the year-earlier quarter". */
export function readQuarter(scene: TimeScene, at: number): TimeFind | null {
  const years = readYearsQuarter(scene, at);
  if (years !== null) return years;
  let start = textAt(scene, at) === 'the' || textAt(scene, at) === 'its' ? at + 1 : at;
  const leading = yearAt(scene, start);
  if (leading !== null) start = leading.next;
  if (textAt(scene, start) === 'fiscal') start = textAt(scene, start + 1) === '-' ? start + 2 : start + 1;
  const found = quarterNumberAt(scene, start);
  if (found === null)
    return leading === null ? readSameQuarter(scene, at, start) : readQuarterOf(scene, at, leading);
  const year =
    leading ??
    yearAt(
      scene,
      textAt(scene, found.next) === 'of' || textAt(scene, found.next) === ',' ? found.next + 1 : found.next,
    );
  if (year !== null)
    return fixed(at, Math.max(found.next, year.next), quarterMoment(year.year, found.quarter));
  return shiftedQuarter(scene, at, found);
}

function shiftedQuarter(scene: TimeScene, at: number, found: { quarter: number; next: number }): TimeFind {
  const { reference } = scene;
  const shift = yearShift(scene, found.next);
  const next = shift?.next ?? found.next;
  if (reference === null) return fixed(at, next, { ...yearlessMoment('quarter', `Q${found.quarter}`) });
  const { year } = civilDay(reference.day);
  const moment =
    shift === null
      ? lastQuarter(reference.day, found.quarter)
      : quarterMoment(year + shift.years, found.quarter);
  return relative(scene, { at, next }, moment);
}

/** "the 1988 quarter", after a quarter was named: the same one of that year. */
function readQuarterOf(
  scene: TimeScene,
  at: number,
  { year, next }: { year: number; next: number },
): TimeFind | null {
  const { quarter } = scene.memory;
  if (quarter?.first == null || !/^(?:quarter|period)$/.test(textAt(scene, next))) return null;
  return fixed(at, next + 1, quarterMoment(year, Math.ceil(civilDay(quarter.first).month / 3)));
}

/** "this year's third quarter". */
function readYearsQuarter(scene: TimeScene, at: number): TimeFind | null {
  const shift = yearShift(scene, at);
  if (shift === null || scene.reference === null || textAt(scene, shift.next + 1) !== 's') return null;
  const found = quarterNumberAt(scene, shift.next + 2);
  if (found === null) return null;
  const { year } = civilDay(scene.reference.day);
  return relative(scene, { at, next: found.next }, quarterMoment(year + shift.years, found.quarter));
}

/** "the quarter", "the latest period" and "the year-earlier quarter", after a quarter was named. */
function readSameQuarter(scene: TimeScene, at: number, start: number): TimeFind | null {
  const { quarter } = scene.memory;
  if (quarter?.first == null) return null;
  const { year } = civilDay(quarter.first);
  const number = Math.ceil(civilDay(quarter.first).month / 3);
  const word = textAt(scene, start);
  const earlier =
    word === 'year' && textAt(scene, start + 1) === '-' && /^(?:ago|earlier)$/.test(textAt(scene, start + 2));
  const body = earlier ? start + 3 : word === 'latest' || word === 'recent' ? start + 1 : start;
  const noun = /^(?:quarter|period)$/.test(textAt(scene, body));
  if (earlier) return relative(scene, { at, next: noun ? body + 1 : body }, quarterMoment(year - 1, number));
  return noun && start > at ? relative(scene, { at, next: body + 1 }, quarter) : null;
}
