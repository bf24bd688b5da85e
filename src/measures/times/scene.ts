import type { Time, Token } from '../../model/index.ts';
import type { Lexeme } from '../lexemes.ts';
import type { Moment } from './moments.ts';
import { FUTURE_WORDS, SPEECH_VERBS } from './time-words.ts';

/** The day that relative times are counted from, and what told it. */
export interface Reference {
  readonly day: number;
  readonly anchor: Time['anchor'];
}

/** What was read before the words at hand: the last date and the last quarter, with the sentence of the quarter. */
export interface Memory {
  readonly date: Moment | null;
  readonly quarter: Moment | null;
  readonly quarterSentence: number;
}

/** Everything that a rule of the time grammar may look at. */
export interface TimeScene {
  readonly lexemes: readonly Lexeme[];
  readonly tokens: readonly Token[];
  readonly reference: Reference | null;
  readonly memory: Memory;
}

/** A time found in the lexemes `[at, next)`. */
export interface TimeFind {
  readonly at: number;
  readonly next: number;
  readonly kind: Time['kind'];
  readonly moment: Moment;
  readonly anchor: Time['anchor'];
}

/** A rule: the time whose words begin at lexeme `at`, or null. */
export type TimeRule = (scene: TimeScene, at: number) => TimeFind | null;

/** The lower-case text of a lexeme, or "". */
export function textAt(scene: TimeScene, at: number): string {
  return scene.lexemes[at]?.text ?? '';
}

/** Whether the tags take the lexeme for a verb: "will last four years". */
export function isVerb({ lexemes, tokens }: TimeScene, at: number): boolean {
  return tokens[lexemes[at]?.token ?? -1]?.upos === 'VERB';
}

/** A find that the calendar tells by itself. */
export function fixed(at: number, next: number, moment: Moment): TimeFind {
  return { at, next, kind: 'date', moment, anchor: 'none' };
}

/** A find that was counted from the reference day. */
export function relative(scene: TimeScene, range: { at: number; next: number }, moment: Moment): TimeFind {
  return { ...range, kind: 'date', moment, anchor: scene.reference?.anchor ?? 'none' };
}

/** Where the words around a time look: "will meet on Friday" ahead, "broke on Friday" back. */
export type Outlook = 'ahead' | 'back' | 'open';

/** "due to illness" gives a cause, "due to meet" looks ahead. */
function isBecause({ lexemes, tokens }: TimeScene, i: number): boolean {
  if (lexemes[i]!.text !== 'due') return false;
  return !(lexemes[i + 1]?.text === 'to' && tokens[lexemes[i + 2]?.token ?? -1]?.xpos === 'VB');
}

/** The outlook of the words before lexeme `at`; a verb of saying leaves it open, since anything may be told. */
export function outlookAt(scene: TimeScene, at: number): Outlook {
  const { lexemes, tokens } = scene;
  const { sentence } = lexemes[at]!;
  for (let i = at - 1, steps = 0; i >= 0 && steps < 14; i -= 1, steps += 1) {
    const lexeme = lexemes[i]!;
    if (lexeme.sentence !== sentence) return 'open';
    if (lexeme.text === 'to' && lexemes[i + 1]?.text === 'be') return 'ahead';
    if (FUTURE_WORDS.has(lexeme.text) && !isBecause(scene, i)) return 'ahead';
    if (SPEECH_VERBS.has(lexeme.text)) return 'open';
    if (tokens[lexeme.token]?.xpos === 'VBD') return 'back';
  }
  return 'open';
}

/** Whether the words around lexeme `at` look ahead. */
export function looksAhead(scene: TimeScene, at: number): boolean {
  return outlookAt(scene, at) === 'ahead';
}

/** Whether a verb of saying stands right beside the words: "said on Tuesday", "Tuesday told reporters". */
export function isSpeakingTime(scene: TimeScene, find: TimeFind): boolean {
  const { lexemes } = scene;
  for (let i = find.at - 1; i >= find.at - 3; i -= 1) {
    const word = lexemes[i]?.text ?? '';
    if (SPEECH_VERBS.has(word)) return true;
    if (word === '.' || word === ';' || word === 'that') break;
  }
  return SPEECH_VERBS.has(lexemes[find.next]?.text ?? '');
}
