import { APOSTROPHE, classAt, QUOTE, SPACE } from '../tokens/characters.ts';
import type { TokenBounds } from '../tokens/tokenise.ts';

/** What a token is as a quotation mark. */
export const NO_QUOTE = 0;
export const OPENS = 1;
export const CLOSES = 2;

const OPENING_MARKS = /^[\u201C\u2018\u201E\u201F\u201B\u301D`]/;
const CLOSING_MARKS = /^[\u201D\u2019\u301E]/;
const PAIRED = '""';

function roleBySpacing(text: string, start: number, end: number, isOpen: boolean): number {
  const gapBefore = classAt(text, start - 1) === SPACE;
  const gapAfter = classAt(text, end) === SPACE;
  if (gapBefore !== gapAfter) return gapBefore ? OPENS : CLOSES;
  return isOpen ? CLOSES : OPENS;
}

function isMark(text: string, start: number, end: number): boolean {
  const kind = classAt(text, start);
  if (kind === QUOTE) return true;
  return kind === APOSTROPHE && (end === start + 1 || text[start + 1] === text[start]);
}

/**
 * Which tokens open and which close a quotation: curly marks by their shape, straight ones by the spaces around
 * them, and where these do not tell by whether a quotation is open in the paragraph.
 */
export function quoteRoles(text: string, { starts, ends }: TokenBounds): Uint8Array {
  const roles = new Uint8Array(starts.length);
  let isOpen = false;
  for (let token = 0; token < starts.length; token += 1) {
    const start = starts[token]!;
    const end = ends[token]!;
    if (token > 0 && text.slice(ends[token - 1]!, start).includes('\n')) isOpen = false;
    if (!isMark(text, start, end)) continue;
    roles[token] = roleOf(text, start, end, isOpen);
    if (classAt(text, start) === QUOTE || end - start === PAIRED.length) isOpen = roles[token] === OPENS;
  }
  return roles;
}

function roleOf(text: string, start: number, end: number, isOpen: boolean): number {
  if (OPENING_MARKS.test(text[start]!)) return OPENS;
  if (CLOSING_MARKS.test(text[start]!)) return CLOSES;
  return roleBySpacing(text, start, end, isOpen);
}
