import type { Analysis, Range } from '../model/index.ts';

/** What a lexeme is made of: letters, digits (with inner separators) or one other character. */
export type LexemeKind = 'word' | 'number' | 'symbol';

/**
 * A piece of text as the grammars of this room see it. Unlike tokens, letters and digits never share a lexeme
 * ("5km" is two), hyphens and apostrophes stand alone, and digits keep their separators ("1,200.50").
 */
export interface Lexeme extends Range {
  readonly kind: LexemeKind;
  /** Lower case. */
  readonly text: string;
  /** Whether the word begins with an upper-case letter. */
  readonly upper: boolean;
  /** Whether nothing stands between this and the lexeme before it. */
  readonly glued: boolean;
  /** Index of the token that holds its first character, or -1. */
  readonly token: number;
  /** Index of the sentence, or of the last one before it; lexemes of one sentence stand together. */
  readonly sentence: number;
}

const LETTER = /[\p{L}\p{M}]/u;
const UPPER = /\p{Lu}/u;
const SPACE = /\s/u;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return LETTER.test(String.fromCodePoint(code));
}

function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return (code >= 0x200b && code <= 0x200f) || code === 0x2060 || SPACE.test(String.fromCodePoint(code));
}

function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  return UPPER.test(String.fromCodePoint(code));
}

function widthOf(code: number): number {
  return code > 0xffff ? 2 : 1;
}

/** The end of a run of digits; a comma or point stays inside when a digit follows it. */
function endOfNumber(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    while (isDigit(text.charCodeAt(at))) at += 1;
    const mark = text.charCodeAt(at);
    if ((mark !== 44 && mark !== 46) || !isDigit(text.charCodeAt(at + 1))) return at;
    at += 1;
  }
}

function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.codePointAt(at)!;
    if (!isLetter(code)) return at;
    at += widthOf(code);
  }
  return at;
}

/** ".001" begins with its point, unless the point ends something. */
function beginsWithPoint(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 46 || !isDigit(text.charCodeAt(at + 1))) return false;
  const before = at > 0 ? text.charCodeAt(at - 1) : 32;
  return isSpace(before) || before === 40 || before === 36;
}

function pieceAt(text: string, at: number): { kind: LexemeKind; end: number } {
  const code = text.codePointAt(at)!;
  if (isDigit(code) || beginsWithPoint(text, at)) return { kind: 'number', end: endOfNumber(text, at) };
  if (isLetter(code)) return { kind: 'word', end: endOfWord(text, at) };
  return { kind: 'symbol', end: at + widthOf(code) };
}

/** The lexemes of a text, in order; linear in its length. */
export function lexemesOf(text: string, analysis: Analysis): readonly Lexeme[] {
  const { tokens, sentences } = analysis;
  const lexemes: Lexeme[] = [];
  let token = 0;
  let sentence = 0;
  let lastEnd = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at)!;
    if (isSpace(code)) {
      at += 1;
      continue;
    }
    const { kind, end } = pieceAt(text, at);
    while (token < tokens.length && tokens[token]!.end <= at) token += 1;
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= at) sentence += 1;
    const holds = token < tokens.length && tokens[token]!.start <= at;
    lexemes.push({
      start: at,
      end,
      kind,
      text: text.slice(at, end).toLowerCase(),
      upper: kind === 'word' && isUpper(code),
      glued: at > 0 && lastEnd === at,
      token: holds ? token : -1,
      sentence,
    });
    lastEnd = end;
    at = end;
  }
  return lexemes;
}
