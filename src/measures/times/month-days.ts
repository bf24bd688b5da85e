import { MONTHS, ORDINALS, WEEKDAYS } from '../calendar-words.ts';
import type { Lexeme } from '../lexemes.ts';
import { SMALL } from '../number-words.ts';
import { textAt, type TimeScene } from './scene.ts';

/** The month that a lexeme names; names that are words as well must be written as names. */
export function monthAt(scene: TimeScene, at: number): { month: number; next: number } | null {
  const lexeme = scene.lexemes[at];
  const month = lexeme === undefined ? undefined : MONTHS.get(lexeme.text);
  if (month === undefined || (!lexeme!.upper && lexeme!.text.length < 5) || isVerbMarch(lexeme!)) return null;
  const dot = textAt(scene, at + 1) === '.' && lexeme!.text.length < 5 && lexeme!.text !== 'may';
  return { month, next: dot ? at + 2 : at + 1 };
}

function isVerbMarch(lexeme: Lexeme): boolean {
  return !lexeme.upper && (lexeme.text === 'march' || lexeme.text === 'august');
}

/** "5", "5th", "fifth" as a day of the month. */
export function dayAt(scene: TimeScene, at: number): { day: number; next: number } | null {
  const lexeme = scene.lexemes[at];
  if (lexeme === undefined) return null;
  if (lexeme.kind === 'word') return wordDay(scene, at);
  if (!/^\d{1,2}$/.test(lexeme.text)) return null;
  const day = Number(lexeme.text);
  if (day < 1 || day > 31) return null;
  const ending = scene.lexemes[at + 1];
  const ordinal = ending?.glued === true && /^(?:st|nd|rd|th)$/.test(ending.text);
  const clock =
    ending?.text === ':' && scene.lexemes[at + 2]?.glued === true && scene.lexemes[at + 2]!.kind === 'number';
  const glued = ending?.glued === true && (clock || ending.text === '%' || ending.text === '/');
  return glued ? null : { day, next: ordinal ? at + 2 : at + 1 };
}

/** Ordinals in words: "eighth", "twenty-first". */
function wordDay(scene: TimeScene, at: number): { day: number; next: number } | null {
  const day = ORDINALS.get(textAt(scene, at));
  if (day !== undefined) return { day, next: at + 1 };
  const tens = SMALL.get(textAt(scene, at));
  const onesAt = textAt(scene, at + 1) === '-' ? at + 2 : at + 1;
  const ones = ORDINALS.get(textAt(scene, onesAt));
  if ((tens !== 20 && tens !== 30) || ones === undefined || ones > 9) return null;
  return { day: tens + ones, next: onesAt + 1 };
}

/** The weekday that a lexeme names; short forms need their point or "on". */
export function weekdayAt(scene: TimeScene, at: number): { weekday: number; next: number } | null {
  const lexeme = scene.lexemes[at];
  const weekday = lexeme === undefined ? undefined : WEEKDAYS.get(lexeme.text);
  if (weekday === undefined || !(lexeme!.upper || lexeme!.text.endsWith('day'))) return null;
  if (lexeme!.text.endsWith('day')) return { weekday, next: at + 1 };
  if (textAt(scene, at + 1) === '.' && scene.lexemes[at + 1]!.glued) return { weekday, next: at + 2 };
  return textAt(scene, at - 1) === 'on' || monthAt(scene, at + 1) !== null ? { weekday, next: at + 1 } : null;
}
