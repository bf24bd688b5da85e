import { LEADING_ABBREVIATIONS } from '../tokens/abbreviations.ts';
import { CLOSING, classAt, isCapital, OPENING } from '../tokens/characters.ts';
import type { TokenBounds } from '../tokens/tokenise.ts';
import { breakBetween, endsEarly, LINE_BREAK, NO_BREAK, PARAGRAPH_BREAK, wrapWidth } from './line-breaks.ts';
import { CLOSES, OPENS, quoteRoles } from './quotes.ts';
import { SPEECH_VERBS, STARTERS } from './starters.ts';

/** Longer sentences are cut, so that the work on a sentence stays bounded. */
export const LONGEST_SENTENCE = 200;
const SHORTEST_CUT = 100;
const MOST_CLOSERS = 4;
const LONG_LINE = 30;
const STOP = /^(?:[.]|[!?\u3002\uFF01\uFF1F]+)$/;
const ELLIPSIS = /^(?:\.\.+|\u2026)$/;
const NOTE = /^\[\d{1,3}$/;
const BULLET = /^[\u2022\u2023\u25AA-\u25CF\u2043\u00B7*\u2013\u2014-]$/;
const ABBREVIATION = /^[A-Za-z][A-Za-z.]*\.$/;

interface Scan extends TokenBounds {
  readonly text: string;
  readonly roles: Uint8Array;
  readonly width: number;
  /** Offsets at which a sentence must not run on, in order. */
  readonly walls: readonly number[];
}

function wordAt(scan: Scan, token: number): string {
  return scan.text.slice(scan.starts[token], scan.ends[token]);
}

function isLowerCase(scan: Scan, token: number): boolean {
  const first = scan.text[scan.starts[token] ?? -1] ?? '';
  return first.toUpperCase() !== first && !isCapital(first);
}

function isCloser(scan: Scan, token: number): boolean {
  return scan.roles[token] === CLOSES || classAt(scan.text, scan.starts[token]!) === CLOSING;
}

function isOpener(scan: Scan, token: number): boolean {
  return scan.roles[token] === OPENS || classAt(scan.text, scan.starts[token]!) === OPENING;
}

/** Whether the token is part of a note's number ("[17]"), which stays with the sentence before it. */
function isNoteMark(scan: Scan, token: number): boolean {
  const word = wordAt(scan, token);
  if (word === ']') return NOTE.test(`${wordAt(scan, token - 2)}${wordAt(scan, token - 1)}`);
  if (word === '[') return NOTE.test(`[${wordAt(scan, token + 1)}`) && wordAt(scan, token + 2) === ']';
  return /^\d/.test(word) && token > 0 && wordAt(scan, token - 1) === '[' && isNoteMark(scan, token - 1);
}

/** The last token before `token` that closes no quotation or bracket. */
function beforeClosers(scan: Scan, token: number): number {
  let index = token - 1;
  while (index > 0 && token - index <= MOST_CLOSERS && (isCloser(scan, index) || isNoteMark(scan, index)))
    index -= 1;
  return index;
}

/** The first token from `token` on that opens no quotation or bracket. */
function afterOpeners(scan: Scan, token: number): number {
  let index = token;
  while (index < scan.starts.length - 1 && index - token < MOST_CLOSERS && isOpener(scan, index)) index += 1;
  return index;
}

function isSpeechNear(scan: Scan, token: number): boolean {
  for (let index = token; index < Math.min(token + 4, scan.starts.length); index += 1)
    if (SPEECH_VERBS.has(wordAt(scan, index))) return true;
  return false;
}

function isStarter(word: string): boolean {
  return isCapital(word[0] ?? '') && STARTERS.has(word.toLowerCase());
}

function endsAfterAbbreviation(scan: Scan, word: string, next: number): boolean {
  const key = word.slice(0, -1).toLowerCase();
  if (key.length > 1 && LEADING_ABBREVIATIONS.has(key)) return false;
  return isStarter(wordAt(scan, next));
}

/** Whether the sentence so far is only the number or letter of a list item ("1.", "(b)."). */
function isListNumber(scan: Scan, first: number, stop: number): boolean {
  return stop - first <= 1 && /^(?:\d{1,3}|[A-Za-z])$/.test(wordAt(scan, first));
}

/** Words that no sentence ends with: a stop after them is a stray one ("a. 22-calibre rifle"). */
const NEVER_LAST = new Set(['a', 'an', 'the']);

function endsAfterPeriod(scan: Scan, first: number, { stop, next, token }: Place): boolean {
  if (isListNumber(scan, first, stop)) return false;
  if (stop > first && NEVER_LAST.has(wordAt(scan, stop - 1))) return false;
  if (!isLowerCase(scan, next)) return scan.starts[token]! > scan.ends[token - 1]! || isOpener(scan, token);
  const isQuoted = token - stop > 1;
  return (
    !isQuoted && /^[a-z]{3,}$/.test(wordAt(scan, stop - 1)) && scan.starts[token]! > scan.ends[token - 1]!
  );
}

/** A place where a sentence may end: the stop, the token after its closing marks, the first word after that. */
interface Place {
  readonly stop: number;
  readonly token: number;
  readonly next: number;
}

function endsAfterMark(scan: Scan, { stop, next, token }: Place): boolean {
  if (isLowerCase(scan, next)) return false;
  return token - stop === 1 || !isSpeechNear(scan, token);
}

/** Whether the words before `token` come to an end by their own marks. */
function endsByStop(scan: Scan, first: number, token: number): boolean {
  const stop = beforeClosers(scan, token);
  if (stop < first) return false;
  const word = wordAt(scan, stop);
  const place: Place = { stop, token, next: afterOpeners(scan, token) };
  if (word === '.') return endsAfterPeriod(scan, first, place);
  if (STOP.test(word)) return endsAfterMark(scan, place);
  if (ELLIPSIS.test(word)) return stop > first && isCapital(wordAt(scan, place.next)[0]!);
  return ABBREVIATION.test(word) && endsAfterAbbreviation(scan, word, place.next);
}

/** Whether a sentence runs on over a line's end: the next line goes on in lower case after a long line. */
function runsOn(scan: Scan, token: number): boolean {
  const { text, ends, starts } = scan;
  if (!isLowerCase(scan, token)) return false;
  const last = wordAt(scan, token - 1);
  if (STOP.test(last)) return false;
  const lineStart = text.lastIndexOf('\n', starts[token - 1]!) + 1;
  return last === ',' || ends[token - 1]! - lineStart >= LONG_LINE;
}

function endsAtLine(scan: Scan, token: number, kind: number): boolean {
  const { text, ends, width } = scan;
  if (kind === LINE_BREAK && width > 0) {
    if (BULLET.test(wordAt(scan, token))) return true;
    return !isLowerCase(scan, token) && endsEarly(text, ends[token - 1]!, ends[token]!, width);
  }
  return kind >= LINE_BREAK && !runsOn(scan, token);
}

function isBoundary(scan: Scan, first: number, token: number): boolean {
  const kind = breakBetween(scan.text, scan.ends[token - 1]!, scan.starts[token]!);
  if (kind !== NO_BREAK && endsAtLine(scan, token, kind)) return true;
  const isTail = isCloser(scan, token) || isNoteMark(scan, token);
  if (isTail && kind !== PARAGRAPH_BREAK) return false;
  return endsByStop(scan, first, token);
}

/** Where to cut an overlong sentence that began at `first`: after its last semicolon or comma, else right here. */
function cutOf(scan: Scan, first: number, token: number): number {
  for (let index = token - 1; index > first + SHORTEST_CUT; index -= 1)
    if (/^[;,:]$/.test(wordAt(scan, index))) return index + 1;
  return token;
}

function firstsOf(scan: Scan): number[] {
  const count = scan.starts.length;
  const firsts: number[] = count > 0 ? [0] : [];
  let first = 0;
  let wall = scan.walls.findIndex((at) => at > (scan.starts[0] ?? 0));
  if (wall < 0) wall = scan.walls.length;
  for (let token = 1; token < count; token += 1) {
    const before = wall;
    while (wall < scan.walls.length && scan.walls[wall]! <= scan.starts[token]!) wall += 1;
    const isWalled = wall > before;
    if (isWalled || isBoundary(scan, first, token)) first = token;
    else if (token - first >= LONGEST_SENTENCE) first = cutOf(scan, first, token);
    else continue;
    firsts.push(first);
  }
  return firsts;
}

/**
 * The index of the first token of every sentence, in order. Sentences end at their stops (closing marks stay with
 * them), at the ends of paragraphs and of lines that are paragraphs, and at `walls`: offsets that no sentence may
 * run over (the boundaries of a report's parts).
 */
export function splitSentences(text: string, bounds: TokenBounds, walls: readonly number[]): number[] {
  const roles = quoteRoles(text, bounds);
  return firstsOf({ ...bounds, text, roles, walls, width: wrapWidth(text) });
}
