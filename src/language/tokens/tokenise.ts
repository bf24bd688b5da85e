import {
  APOSTROPHE,
  classAt,
  DIGIT,
  IGNORABLE,
  isAstralWord,
  LETTER,
  OPENING,
  QUOTE,
  SPACE,
  SURROGATE,
} from './characters.ts';
import { apostropheEnd, spacedNegationEnd, wordCuts } from './clitics.ts';
import { numberEnd } from './number-token.ts';
import { webLength } from './web-token.ts';
import { wordEnd } from './word-token.ts';

/** Where the tokens of a text start and end; offsets as in `Span`. */
export interface TokenBounds {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

interface Tokens {
  readonly starts: number[];
  readonly ends: number[];
}

const ELISION = /^[[(](?:\.{2,4}|\u2026|\. \. \.)[\])]/;
const SMILE = /^[:;]-?[()DP](?!\w)/;
const LONGEST_RUN = 100;

function push(tokens: Tokens, start: number, end: number): number {
  tokens.starts.push(start);
  tokens.ends.push(end);
  return end;
}

function pushWord(tokens: Tokens, text: string, start: number): number {
  const end = wordEnd(text, start);
  const negation = spacedNegationEnd(text, start, end);
  if (negation >= 0) {
    push(tokens, start, end - 1);
    return push(tokens, end - 1, negation);
  }
  let from = start;
  for (const cut of wordCuts(text, start, end)) from = push(tokens, from, cut);
  return push(tokens, from, end);
}

/** Past a run of the same mark ("...", "--", "***"), also when set with spaces (". . .", "- -"). */
function runEnd(text: string, start: number): number {
  const mark = text[start]!;
  let end = start + 1;
  while (end < start + LONGEST_RUN && text[end] === mark) end += 1;
  if (end > start + 1 || !'.-'.includes(mark)) return end;
  while (text[end] === ' ' && text[end + 1] === mark && end < start + 8) end += 2;
  return mark === '.' && end === start + 3 ? start + 1 : end;
}

function skipIgnorable(text: string, from: number): number {
  let index = from;
  while (classAt(text, index) === IGNORABLE) index += 1;
  return index;
}

/** Marks that pile up into one token; any other mark is a token by itself. */
const PILED = new Set('.-*=_~!?#+|•–—');

function markEnd(text: string, start: number): number {
  const kind = classAt(text, start);
  if (kind === APOSTROPHE && !(text[start] === "'" && text[start + 1] === "'"))
    return text[start] === '`' && text[start + 1] === '`' ? start + 2 : apostropheEnd(text, start);
  if (kind === APOSTROPHE) return start + 2;
  if (kind === SURROGATE) return start + (text.codePointAt(start)! > 0xffff ? 2 : 1);
  if (kind === OPENING) return start + (ELISION.exec(text.slice(start, start + 8))?.[0].length ?? 1);
  if (text[start] === '.' && classAt(text, start + 1) === DIGIT && classAt(text, start - 1) === SPACE)
    return numberEnd(text, start + 1);
  const smile = ':;'.includes(text[start]!) ? SMILE.exec(text.slice(start, start + 4)) : null;
  if (smile && classAt(text, start - 1) === SPACE) return start + smile[0].length;
  return PILED.has(text[start]!) ? runEnd(text, start) : start + 1;
}

function pushNext(tokens: Tokens, text: string, start: number): number {
  const kind = classAt(text, start);
  if (kind === LETTER || (kind === SURROGATE && isAstralWord(text, start)))
    return pushWord(tokens, text, start);
  if (kind === DIGIT) return push(tokens, start, numberEnd(text, start));
  if (kind === IGNORABLE) return pushIgnorable(tokens, text, start);
  return push(tokens, start, skipIgnorable(text, markEnd(text, start)));
}

/** Ignorable characters go with the word that they lead, or stand alone. */
function pushIgnorable(tokens: Tokens, text: string, start: number): number {
  const next = skipIgnorable(text, start);
  const kind = classAt(text, next);
  if (kind !== LETTER && kind !== DIGIT) return push(tokens, start, next);
  const count = tokens.starts.length;
  const end = pushNext(tokens, text, next);
  tokens.starts[count] = start;
  return end;
}

function stretchEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && classAt(text, end) !== SPACE) end += 1;
  return end;
}

const WEB = /[@#:]|\.[A-Za-z0-9]/;

function pushStretch(tokens: Tokens, text: string, start: number): number {
  const end = stretchEnd(text, start);
  const mayBeWeb = WEB.test(text.slice(start, Math.min(end, start + 300)));
  let index = start;
  while (index < end) {
    const atEdge = index === start || isOpener(text, index - 1);
    const length = mayBeWeb && atEdge ? webLength(text.slice(index, end)) : 0;
    index = length > 0 ? push(tokens, index, index + length) : pushNext(tokens, text, index);
  }
  return index;
}

function isOpener(text: string, index: number): boolean {
  const kind = classAt(text, index);
  return kind === OPENING || kind === QUOTE || kind === APOSTROPHE || text[index] === '<';
}

/**
 * Cuts a text (repaired by `repair`, so that its offsets are those of the text itself) into tokens by the
 * conventions of the English Universal Dependencies treebanks: "don't" → do + n't, "cannot" → can + not, "€110bn"
 * → € + 110 + bn, "twenty-one" → twenty + - + one. Tokens tile the non-space characters; space stands inside a
 * token only in figures ("70 000"), spaced marks (". . .", "- -") and clitics torn apart ("they’ re").
 * Time is linear in the length of the text.
 */
export function tokenise(text: string): TokenBounds {
  const tokens: Tokens = { starts: [], ends: [] };
  let index = 0;
  while (index < text.length)
    index = classAt(text, index) === SPACE ? index + 1 : pushStretch(tokens, text, index);
  return tokens;
}
