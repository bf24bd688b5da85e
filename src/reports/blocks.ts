import type { Range } from '../model/index.ts';

/** A paragraph or a line that stands by itself: its range without surrounding white space, and its words. */
export interface Block extends Range {
  readonly text: string;
}

const LINE_WIDTH = 110;

/** Lines of the text without surrounding white space; an empty line is an empty range. */
function linesOf(text: string): readonly Range[] {
  const lines: Range[] = [];
  for (let from = 0; from <= text.length; ) {
    const at = text.indexOf('\n', from);
    const to = at < 0 ? text.length : at;
    lines.push(trimmed(text, from, to));
    from = to + 1;
  }
  return lines;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    code <= 32 || code === 0xa0 || code === 0x200b || code === 0xfeff || (code >= 0x2000 && code <= 0x200a)
  );
}

/** The range `[from, to)` without white space at its ends. */
export function trimmed(text: string, from: number, to: number): Range {
  let [start, end] = [from, to];
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return { start, end };
}

/** Whether the text was wrapped at a width: blank lines between paragraphs, and lines within that end about even. */
function isWrapped(lines: readonly Range[]): boolean {
  const inner = lines.filter((line, i) => isLong(line, 1) && isLong(lines[i + 1], 1));
  const wide = Math.max(0, ...inner.slice(0, 2000).map((line) => line.end - line.start));
  if (inner.length < 3 || wide > LINE_WIDTH || wide < 40) return false;
  const even = inner.filter((line) => line.end - line.start > wide * 0.7).length;
  return even * 10 >= inner.length * 8;
}

function isLong(line: Range | undefined, atLeast: number): boolean {
  return line !== undefined && line.end - line.start >= atLeast;
}

const ENDS_OPEN = /[\p{L}\p{N},;\u2013\u2014-]$/u;
const GOES_ON = /^[\p{Ll}]/u;

/** A line that stops in mid-sentence goes on in the next one. */
function goesOn(text: string, line: Range, next: Range): boolean {
  const tail = text.slice(Math.max(line.start, line.end - 2), line.end);
  return isLong(line, 30) && ENDS_OPEN.test(tail) && GOES_ON.test(text.slice(next.start, next.start + 2));
}

/**
 * The paragraphs of a text. A line is a paragraph, except where the text was wrapped: there, the lines between two
 * blank lines are one.
 */
export function blocksOf(text: string): readonly Block[] {
  const lines = linesOf(text);
  const joins = isWrapped(lines) ? () => true : (line: Range, next: Range) => goesOn(text, line, next);
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; i++) {
    const { start } = lines[i]!;
    if (!isLong(lines[i], 1)) continue;
    while (isLong(lines[i + 1], 1) && joins(lines[i]!, lines[i + 1]!)) i++;
    const { end } = lines[i]!;
    blocks.push({ start, end, text: text.slice(start, end) });
  }
  return blocks;
}
