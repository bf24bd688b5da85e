/** What a run of white space between two tokens tells about the end of a sentence. */
export const NO_BREAK = 0;
export const SOFT_BREAK = 1;
export const LINE_BREAK = 2;
export const PARAGRAPH_BREAK = 3;

const LINE_END = /\r\n|[\n\r\v\f\u2028\u2029]/g;
const NARROWEST = 40;
const WIDEST = 120;
const SLACK = 14;

/** The length of every line that another non-empty line follows, and the widest of all lines. */
function lineLengths(text: string): { inner: number[]; widest: number } {
  const lengths = text.split(LINE_END).map((line) => line.trimEnd().length);
  const inner = lengths.filter((length, index) => length > 0 && (lengths[index + 1] ?? 0) > 0);
  let widest = 0;
  for (const length of lengths) widest = Math.max(widest, length);
  return { inner, widest };
}

/**
 * The width at which the lines of a text were wrapped in mid-sentence, or 0 when its lines are paragraphs: lines
 * are wrapped when none is long and most of those that another line follows come close to the longest.
 */
export function wrapWidth(text: string): number {
  const { inner, widest } = lineLengths(text);
  if (widest < NARROWEST || widest > WIDEST || inner.length < 3) return 0;
  const full = inner.filter((length) => length >= widest - SLACK).length;
  return full * 5 >= inner.length * 3 ? widest : 0;
}

/** The kind of break that the white space `[from, to)` makes by itself. */
export function breakBetween(text: string, from: number, to: number): number {
  if (to - from === 1 && text[from] === ' ') return NO_BREAK;
  const ends = text.slice(from, Math.min(to, from + 200)).match(LINE_END);
  if (!ends) return NO_BREAK;
  return ends.length > 1 ? PARAGRAPH_BREAK : LINE_BREAK;
}

/** Whether the next line's first word would still have fitted on the line that ends at `lineEnd`. */
export function endsEarly(text: string, lineEnd: number, nextWordEnd: number, width: number): boolean {
  const lineStart = Math.max(text.lastIndexOf('\n', lineEnd - 1) + 1, lineEnd - WIDEST - 1);
  const next = text.slice(lineEnd, nextWordEnd).trim().length;
  return lineEnd - lineStart + 1 + next < width - 2;
}
