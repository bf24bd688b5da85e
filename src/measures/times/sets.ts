import { monthAt, weekdayAt } from './month-days.ts';
import { lengthValue, readLength } from './durations.ts';
import { type Moment, vagueMoment } from './moments.ts';
import { textAt, type TimeFind, type TimeScene } from './scene.ts';
import { DAY_PARTS, SEASON_WORDS, SET_WORDS, TIME_UNITS } from './time-words.ts';

function set(at: number, next: number, value: string): TimeFind {
  const moment: Moment = vagueMoment(value, null, null);
  return { at, next, kind: 'set', moment, anchor: 'none' };
}

/** What repeats, as a TIMEX3 value: "XXXX-WXX-5" for Fridays, "P1M" for months. */
function repeated(scene: TimeScene, at: number): { value: string; next: number } | null {
  const weekday = weekdayAt(scene, at);
  if (weekday !== null) {
    const part = DAY_PARTS.get(textAt(scene, weekday.next));
    return {
      value: `XXXX-WXX-${weekday.weekday}${part === undefined ? '' : `T${part}`}`,
      next: weekday.next + (part === undefined ? 0 : 1),
    };
  }
  const month = monthAt(scene, at);
  if (month !== null) return { value: `XXXX-${String(month.month).padStart(2, '0')}`, next: month.next };
  const season = SEASON_WORDS.get(textAt(scene, at));
  if (season !== undefined) return { value: `XXXX-${season}`, next: at + 1 };
  const part = DAY_PARTS.get(textAt(scene, at));
  if (part !== undefined) return { value: `XXXX-XX-XXT${part}`, next: at + 1 };
  return repeatedUnit(scene, at);
}

function repeatedUnit(scene: TimeScene, at: number): { value: string; next: number } | null {
  const unit = TIME_UNITS.get(textAt(scene, at));
  if (unit !== undefined) {
    if (unit.code === 'WE') return { value: 'XXXX-WXX-WE', next: at + 1 };
    return { value: lengthValue({ at, next: at + 1, count: 1, unit, half: false }), next: at + 1 };
  }
  const length = readLength(scene, at);
  return length === null ? null : { value: lengthValue(length), next: length.next };
}

const PLURAL_DAY = /^(mon|tues|wednes|thurs|fri|satur|sun)days$/;
const DAYS: readonly string[] = ['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun'];

/** "every Friday", "each of the past three years", "daily", "Tuesday nights", "on Fridays". */
export function readSet(scene: TimeScene, at: number): TimeFind | null {
  const word = textAt(scene, at);
  const adverb = SET_WORDS.get(word);
  if (adverb !== undefined) return scene.lexemes[at + 1]?.upper === true ? null : set(at, at + 1, adverb);
  const day = PLURAL_DAY.exec(word);
  if (day !== null) return set(at, at + 1, `XXXX-WXX-${DAYS.indexOf(day[1]!) + 1}`);
  if (word === 'every' || word === 'each') {
    const found = repeated(scene, at + 1);
    return found === null ? null : set(at, found.next, found.value);
  }
  return readNights(scene, at) ?? readRate(scene, at);
}

/** "Tuesday nights". */
function readNights(scene: TimeScene, at: number): TimeFind | null {
  const weekday = weekdayAt(scene, at);
  const plural = weekday === null ? '' : textAt(scene, weekday.next);
  const part = plural.endsWith('s') ? DAY_PARTS.get(plural) : undefined;
  return part === undefined ? null : set(at, weekday!.next + 1, `XXXX-WXX-${weekday!.weekday}T${part}`);
}

/** "twice a week", "three times a year", "$5 a month". */
function readRate(scene: TimeScene, at: number): TimeFind | null {
  if (textAt(scene, at) !== 'a' && textAt(scene, at) !== 'an') return null;
  if (/^(?:ago|earlier|later|before)$/.test(textAt(scene, at + 2))) return null;
  const before = textAt(scene, at - 1);
  const rate =
    /^(?:once|twice|times|dollars|cents|percent|%|euros|pounds)$/.test(before) ||
    isMoneyFigure(scene, at - 1);
  const unit = rate ? TIME_UNITS.get(textAt(scene, at + 1)) : undefined;
  return unit === undefined
    ? null
    : set(at, at + 2, lengthValue({ at, next: at + 2, count: 1, unit, half: false }));
}

function isMoneyFigure(scene: TimeScene, at: number): boolean {
  const lexeme = scene.lexemes[at];
  if (lexeme?.text === 'million' || lexeme?.text === 'billion') return isMoneyFigure(scene, at - 1);
  return lexeme?.kind === 'number' && /^[$£€]$/.test(textAt(scene, at - 1));
}
