import type { Range } from '../../model/index.ts';

/** A quotation mark as it stands in the text: which pair it belongs to and which way it seems to face. */
export interface Mark {
  readonly at: number;
  readonly length: number;
  readonly style: 'double' | 'single' | 'angle' | 'straight' | 'tick' | 'apostrophe' | 'broken';
  readonly faces: 'opens' | 'closes' | 'either';
}

const FIXED: Readonly<Record<string, Pick<Mark, 'style' | 'faces'>>> = {
  '“': { style: 'double', faces: 'opens' },
  '„': { style: 'double', faces: 'opens' },
  '‟': { style: 'double', faces: 'opens' },
  '”': { style: 'double', faces: 'closes' },
  '‘': { style: 'single', faces: 'opens' },
  '‚': { style: 'single', faces: 'opens' },
  '«': { style: 'angle', faces: 'opens' },
  '»': { style: 'angle', faces: 'closes' },
};

/** The marks of one paragraph in text order. Apostrophes inside words and inch marks are left out. */
export function marksIn(text: string, { start, end }: Range): Mark[] {
  const marks: Mark[] = [];
  for (let at = start; at < end; at++) {
    const mark = markAt(text, at, { start, end });
    if (!mark) continue;
    marks.push(mark);
    at += mark.length - 1;
  }
  return marks;
}

function markAt(text: string, at: number, within: Range): Mark | null {
  const char = text[at]!;
  if (char === '"' || char === '＂') return straightMark(text, at, within);
  if (char === '\uFFFD' || char === '?') return brokenMark(text, at, within);
  const fixed = FIXED[char];
  if (fixed) return char === '‚' && isSpace(text[at + 1]) ? null : { at, length: 1, ...fixed };
  if (char === "'" || char === '`' || char === '´') return tickMark(text, at, within);
  return char === '’' ? closingSingle(text, at) : null;
}

/** A straight mark tells its side only by the spaces around it; after a figure it is an inch mark. */
function straightMark(text: string, at: number, within: Range): Mark | null {
  const before = at > within.start ? text[at - 1] : undefined;
  const after = at + 1 < within.end ? text[at + 1] : undefined;
  if (isDigit(before) && (isDigit(after) || after === 'x')) return null;
  return { at, length: 1, style: 'straight', faces: facing(before, after) };
}

/**
 * What a wrong encoding has left of a quotation mark: U+FFFD or a question mark that leans on a word's beginning, and
 * its partner behind a word. Between letters it was an apostrophe, before a figure a currency sign.
 */
function brokenMark(text: string, at: number, within: Range): Mark | null {
  const before = at > within.start ? text[at - 1] : undefined;
  const after = at + 1 < within.end ? text[at + 1] : undefined;
  const faces = facing(before, after);
  if (faces === 'opens') return isLetter(after) ? { at, length: 1, style: 'broken', faces } : null;
  return faces === 'closes' ? { at, length: 1, style: 'broken', faces } : null;
}

function facing(before: string | undefined, after: string | undefined): Mark['faces'] {
  const openBefore = before === undefined || isSpace(before) || OPENERS.has(before);
  const closeAfter = after === undefined || isSpace(after) || CLOSERS.has(after);
  if (openBefore === closeAfter) return 'either';
  return openBefore ? 'opens' : 'closes';
}

/** Two ticks make a double mark (``so''); one stands for a single mark where a word begins or ends. */
function tickMark(text: string, at: number, within: Range): Mark | null {
  const char = text[at]!;
  if (text[at + 1] === char && at + 1 < within.end)
    return { at, length: 2, style: 'tick', faces: char === '`' ? 'opens' : tickFacing(text, at, within) };
  const before = at > within.start ? text[at - 1] : undefined;
  const after = at + 1 < within.end ? text[at + 1] : undefined;
  const faces = facing(before, after);
  if (faces === 'opens' && isLetter(after) && !isElision(text, at + 1))
    return { at, length: 1, style: 'apostrophe', faces };
  return faces === 'closes' ? { at, length: 1, style: 'apostrophe', faces } : null;
}

function tickFacing(text: string, at: number, within: Range): Mark['faces'] {
  return facing(at > within.start ? text[at - 1] : undefined, at + 2 < within.end ? text[at + 2] : undefined);
}

/** A right single mark before a letter is an apostrophe. */
function closingSingle(text: string, at: number): Mark | null {
  return isLetter(text[at + 1]) || isDigit(text[at + 1])
    ? null
    : { at, length: 1, style: 'single', faces: 'closes' };
}

const OPENERS = new Set(['(', '[', '—', '–', '-', '“', '‘', '"', '/', ':']);
const CLOSERS = new Set([
  ')',
  ']',
  '.',
  ',',
  ';',
  ':',
  '!',
  '?',
  '—',
  '–',
  '-',
  '”',
  '’',
  '"',
  "'",
  '…',
  '/',
]);
const ELISIONS = ['em', 'tis', 'twas', 'til', 'cause', 'round', 'bout', 'n'];

function isElision(text: string, at: number): boolean {
  return ELISIONS.some((word) => text.startsWith(word, at) && !isLetter(text[at + word.length]));
}

function isSpace(char: string | undefined): boolean {
  return char !== undefined && /\s/u.test(char);
}

function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9';
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /\p{L}/u.test(char);
}
