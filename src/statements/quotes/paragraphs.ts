import type { Range } from '../../model/index.ts';

/** A paragraph or line. `runsOn` tells that only a line break, no blank line, parts it from the one before. */
export interface Paragraph extends Range {
  readonly runsOn: boolean;
}

const SENTENCE_END = new Set('.?!:;"”’\'»)…*_');
const OPENING = new Set('"“‘«„\'`');

/**
 * Splits `[start, end)` of a text into paragraphs. A blank line always divides; a single line break divides
 * when the line before ends like a sentence or the next begins with an opening quotation mark, so that text
 * wrapped in mid-sentence stays together.
 */
export function paragraphsOf(text: string, { start, end }: Range): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let from = start;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
    if (!divides(text, at, end)) continue;
    if (at > from) paragraphs.push({ start: from, end: at, runsOn: runsOn(text, from, start) });
    from = at + 1;
  }
  if (end > from) paragraphs.push({ start: from, end, runsOn: runsOn(text, from, start) });
  return paragraphs;
}

/** Whether there are words on the line before. */
function runsOn(text: string, from: number, start: number): boolean {
  return from > start && lastVisible(text, from - 1) !== '\n';
}

function divides(text: string, at: number, end: number): boolean {
  const next = skipBlanks(text, at + 1, end);
  if (next >= end || text[next] === '\n') return true;
  return SENTENCE_END.has(lastVisible(text, at)) || OPENING.has(text[next]!);
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text[at] === ' ' || text[at] === '\t' || text[at] === '\r')) at++;
  return at;
}

function lastVisible(text: string, before: number): string {
  let at = before - 1;
  while (at >= 0 && (text[at] === ' ' || text[at] === '\t' || text[at] === '\r')) at--;
  return at >= 0 ? text[at]! : '\n';
}
