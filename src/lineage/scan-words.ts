import { CharKind, isWordAt, kindAt } from './characters.ts';
import { brokenMarkAt, isBrokenLetterAt } from './broken-marks.ts';

/** A longer run of letters is read as several words, so that no text makes a word of a megabyte. */
const LONGEST_WORD = 64;

/** What takes the words: offsets of the word, and whether a sentence or line begins with it. */
export type TakeWord = (start: number, end: number, opens: boolean) => void;

/** Reads the words of `text.slice(from, to)` in order, in one pass. Possessive endings are no part of a word. */
export function scanWords(
  text: string,
  { start: from, end: to }: { start: number; end: number },
  take: TakeWord,
): void {
  let opens = true;
  for (let i = from; i < to; ) {
    const kind = kindAt(text, i);
    if (kind === CharKind.newline) opens = true;
    if (kind === CharKind.stop && !isWordAt(text, i + 1)) opens = true;
    const end = wordEnd(text, i, to);
    if (end > i) {
      take(i, end, opens);
      opens = false;
    }
    i = end > i ? afterPossessive(text, end, to) : i + gapLength(text, i);
  }
}

function gapLength(text: string, index: number): number {
  return brokenMarkAt(text, index)?.length ?? 1;
}

/** Where the word at `start` ends; `start` itself when there is no word. */
function wordEnd(text: string, start: number, to: number): number {
  if (kindAt(text, start) === CharKind.ideograph) return start + 1;
  const limit = Math.min(to, start + LONGEST_WORD);
  let end = start;
  while (end < limit) {
    const step = stepInWord(text, end, end > start);
    if (step === 0) break;
    end += step;
  }
  return end > limit ? limit : end;
}

/** How many code units belong to the word at `index`: 0 where it ends. */
function stepInWord(text: string, index: number, inside: boolean): number {
  const kind = kindAt(text, index);
  if (kind === CharKind.letter) return brokenStep(text, index, inside);
  if (kind === CharKind.digit) return 1;
  if (!inside || !isWordAt(text, index + 1)) return 0;
  if (kind === CharKind.apostrophe || kind === CharKind.lost) return isPossessive(text, index + 1) ? 0 : 1;
  return isSeparatorOfFigure(text, index) ? 1 : 0;
}

function brokenStep(text: string, index: number, inside: boolean): number {
  if (isBrokenLetterAt(text, index)) return 2;
  const broken = brokenMarkAt(text, index);
  if (broken === null) return 1;
  const after = index + broken.length;
  const joins = inside && broken.kind === 'apostrophe' && isWordAt(text, after) && !isPossessive(text, after);
  return joins ? broken.length : 0;
}

function isSeparatorOfFigure(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  const separates = code === 0x2c || code === 0x2e;
  return (
    separates && kindAt(text, index - 1) === CharKind.digit && kindAt(text, index + 1) === CharKind.digit
  );
}

function isPossessive(text: string, index: number): boolean {
  const code = text.charCodeAt(index) | 0x20;
  return code === 0x73 && !isWordAt(text, index + 1);
}

/** Skips `'s` after a word. */
function afterPossessive(text: string, end: number, to: number): number {
  const mark = kindAt(text, end);
  const length =
    mark === CharKind.apostrophe || mark === CharKind.lost ? 1 : (brokenMarkAt(text, end)?.length ?? 0);
  return length > 0 && end + length < to && isPossessive(text, end + length) ? end + length + 1 : end;
}
