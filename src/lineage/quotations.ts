import { type Range } from '../model/index.ts';
import { CharKind, isWordAt, kindAt } from './characters.ts';
import { brokenMarkAt } from './broken-marks.ts';

/** A quotation longer than this is taken for a mark that was never closed. */
const LONGEST = 2000;

/** `maybe` closes only what an apostrophe opened: elsewhere it is a possessive. */
type Mark = 'open' | 'close' | 'either' | 'maybe' | 'none';

interface Found {
  readonly mark: Mark;
  readonly length: number;
}

const NOTHING: Found = { mark: 'none', length: 1 };

interface Opened {
  readonly at: number;
  readonly single: boolean;
}

/**
 * The stretches of a text that stand in quotation marks, marks left out, in order. Straight and curly, double and
 * single marks, pairs of single marks, guillemets, and marks that an encoding broke. A blank line closes a quotation.
 */
export function quotedRanges(text: string): Range[] {
  const ranges: Range[] = [];
  let opened: Opened | null = null;
  for (let i = 0; i < text.length; ) {
    const { mark, length } = markAt(text, i);
    if (opened !== null && closes(text, i, mark, opened)) {
      if (i > opened.at && i - opened.at <= LONGEST) ranges.push({ start: opened.at, end: i });
      opened = null;
      if (mark === 'open') opened = openedAt(text, i, length);
    } else if (opened === null && (mark === 'open' || mark === 'either')) opened = openedAt(text, i, length);
    i += length;
  }
  return ranges;
}

function openedAt(text: string, index: number, length: number): Opened {
  const kind = kindAt(text, index);
  return {
    at: index + length,
    single: length === 1 && (kind === CharKind.apostrophe || kind === CharKind.lost),
  };
}

function closes(text: string, index: number, mark: Mark, { single }: Opened): boolean {
  if (mark === 'maybe') return single;
  if (mark !== 'none') return true;
  return kindAt(text, index) === CharKind.newline && kindAt(text, index + 1) === CharKind.newline;
}

function markAt(text: string, index: number): Found {
  switch (kindAt(text, index)) {
    case CharKind.openQuote:
      return { mark: 'open', length: 1 };
    case CharKind.closeQuote:
      return { mark: 'close', length: 1 };
    case CharKind.straightQuote:
      return { mark: sidedMark(text, index, 1), length: 1 };
    case CharKind.apostrophe:
      if (kindAt(text, index + 1) === CharKind.apostrophe)
        return { mark: sidedMark(text, index, 2), length: 2 };
      return { mark: strictMark(text, index), length: 1 };
    case CharKind.lost:
      return { mark: strictMark(text, index), length: 1 };
    case CharKind.letter:
      return brokenQuote(text, index);
    default:
      return NOTHING;
  }
}

function brokenQuote(text: string, index: number): Found {
  const broken = brokenMarkAt(text, index);
  if (broken === null) return NOTHING;
  const mark = broken.kind === 'quote' ? sidedMark(text, index, broken.length) : 'none';
  return { mark, length: broken.length };
}

function sidedMark(text: string, index: number, length: number): Mark {
  const wordBefore = index > 0 && !isSpaceAt(text, index - 1);
  const wordAfter = index + length < text.length && !isSpaceAt(text, index + length);
  return wordBefore === wordAfter ? 'either' : wordAfter ? 'open' : 'close';
}

/** An apostrophe is a quotation mark only where it cannot belong to a word. */
function strictMark(text: string, index: number): Mark {
  if (isWordAt(text, index + 1)) return isSpaceAt(text, index - 1) ? 'open' : 'none';
  if (isWordAt(text, index - 1)) return 'maybe';
  return isSpaceAt(text, index - 1) ? 'none' : 'close';
}

function isSpaceAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return Number.isNaN(code) || code <= 0x20 || code === 0xa0 || kindAt(text, index) === CharKind.newline;
}
