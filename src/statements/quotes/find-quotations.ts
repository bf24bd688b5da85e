import type { Range } from '../../model/index.ts';
import { type Mark, marksIn } from './marks.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import type { Quotation } from './quotation.ts';

type Draft = { -readonly [Key in keyof Quotation]: Quotation[Key] };

/** Deeper nesting than this is taken for stray marks. */
const DEEPEST = 4;

/**
 * The quotations of a stretch of text, outer before inner, in text order. Marks are paired within a paragraph;
 * an unclosed quotation runs to the paragraph's end, and goes on in the next paragraph when that begins with an
 * opening mark of the same style. Single marks that find no partner are apostrophes.
 */
export function findQuotations(text: string, stretch: Range): Quotation[] {
  const found: Draft[] = [];
  let unclosed = -1;
  const lines = paragraphsOf(text, stretch);
  for (let at = 0; at < lines.length; ) {
    const before = found.length;
    at = pairLines(text, lines, { at, found });
    linkContinuation(text, found, before, unclosed);
    unclosed = lastUnclosed(found, before);
  }
  return found;
}

/** A speech in a text with one sentence a line may run over so many lines. */
const MOST_LINES = 12;

/** Pairs the marks of a paragraph, or of the lines that an open quotation runs over; gives the index after them. */
function pairLines(
  text: string,
  lines: readonly Paragraph[],
  { at, found }: { at: number; found: Draft[] },
): number {
  const first = found.length;
  let last = at;
  pairMarks(text, lines[at]!, found);
  const isOpen = found.length > first && lastUnclosed(found, first) >= 0;
  const closing = isOpen ? Math.max(closingLine(text, lines, at), lineBeforeNext(text, lines, at)) : at;
  if (closing > at) {
    found.length = first;
    last = closing;
    pairMarks(text, { start: lines[at]!.start, end: lines[last]!.end }, found);
  }
  return last + 1;
}

/** The following line whose first double mark closes, when only line breaks lie between; else the same line. */
function closingLine(text: string, lines: readonly Paragraph[], from: number): number {
  for (let at = from + 1; at < Math.min(lines.length, from + MOST_LINES) && lines[at]!.runsOn; at++) {
    const mark = marksIn(text, lines[at]!).find(({ style }) => style !== 'single' && style !== 'apostrophe');
    if (mark) return mark.at > lines[at]!.start && mayClose(text, mark) ? at : from;
  }
  return from;
}

/** The line before the one that opens with a mark again, when only line breaks lie between; else the same line. */
function lineBeforeNext(text: string, lines: readonly Paragraph[], from: number): number {
  for (let at = from + 1; at < Math.min(lines.length, from + MOST_LINES) && lines[at]!.runsOn; at++) {
    const mark = marksIn(text, lines[at]!).find(({ style }) => style !== 'single' && style !== 'apostrophe');
    if (mark) return mark.at === lines[at]!.start && mark.faces === 'opens' ? at - 1 : from;
  }
  return from;
}

interface OpenMark {
  readonly mark: Mark;
  readonly slot: number;
}

/** Text put together from tokens has closing marks that lean on the word after: `we leave, "she said`. */
function mayClose(text: string, { at, faces }: Mark): boolean {
  return faces !== 'opens' || /[.,!?]\s?$/u.test(text.slice(at - 2, at));
}

function pairMarks(text: string, paragraph: Range, found: Draft[]): void {
  const open: OpenMark[] = [];
  const first = found.length;
  for (const mark of marksIn(text, paragraph)) takeMark(mark, open, found);
  const end = visibleEnd(text, paragraph);
  for (const { mark, slot } of open) found[slot] = unclosedQuotation(mark, end, found[slot]!);
  dropUnpaired(text, found, first, paragraph);
}

function takeMark(mark: Mark, open: OpenMark[], found: Draft[]): void {
  const partner = mark.faces === 'opens' && mark.style !== 'straight' ? -1 : partnerOf(mark, open);
  if (partner >= 0) closeAt(mark, partner, open, found);
  else if (mark.faces !== 'closes' && open.length < DEEPEST) {
    open.push({ mark, slot: found.length });
    found.push(draft(mark, open.length - 1));
  }
}

/** The innermost open mark that this one can close. A straight mark toggles, whatever the spaces say. */
function partnerOf(mark: Mark, open: readonly OpenMark[]): number {
  for (let at = open.length - 1; at >= 0; at--) if (open[at]!.mark.style === mark.style) return at;
  return DOUBLES.has(mark.style) ? doubleMark(open) : -1;
}

/** Texts mix styles: a straight or ticked mark may close a curly one. */
function doubleMark(open: readonly OpenMark[]): number {
  for (let at = open.length - 1; at >= 0; at--) if (DOUBLES.has(open[at]!.mark.style)) return at;
  return -1;
}

const DOUBLES = new Set<Mark['style']>(['tick', 'double', 'straight']);

function closeAt(mark: Mark, partner: number, open: OpenMark[], found: Draft[]): void {
  const quotation = found[open[partner]!.slot]!;
  quotation.innerEnd = mark.at;
  quotation.end = mark.at + mark.length;
  quotation.closed = true;
  open.length = partner;
}

function draft(mark: Mark, depth: number): Draft {
  const innerStart = mark.at + mark.length;
  return {
    start: mark.at,
    end: innerStart,
    innerStart,
    innerEnd: innerStart,
    closed: false,
    continues: -1,
    depth,
  };
}

function unclosedQuotation(mark: Mark, end: number, quotation: Draft): Draft {
  const isApostrophe = mark.style === 'apostrophe' || mark.style === 'single';
  return isApostrophe ? quotation : { ...quotation, end, innerEnd: end };
}

/** Removes what held no words: unpaired single marks, and empty pairs. */
function dropUnpaired(text: string, found: Draft[], first: number, paragraph: Range): void {
  const kept = found.slice(first).filter((one) => holdsWords(text, one) && isPlausible(text, one, paragraph));
  found.length = first;
  found.push(...kept);
}

function holdsWords(text: string, { innerStart, innerEnd }: Draft): boolean {
  for (let at = innerStart; at < innerEnd; at++) if (WORD.test(text[at]!)) return true;
  return false;
}

const WORD = /[\p{L}\p{N}]/u;

/** An unclosed mark opens a quotation only at a paragraph's start or after a space. */
function isPlausible(text: string, { closed, start }: Draft, paragraph: Range): boolean {
  return closed || start === paragraph.start || /[\s(—–:-]/u.test(text[start - 1]!);
}

function linkContinuation(text: string, found: Draft[], first: number, unclosed: number): void {
  const next = found[first];
  if (!next || unclosed < 0) return;
  if (text[next.start] === text[found[unclosed]!.start] && startsParagraph(text, next))
    next.continues = unclosed;
}

function startsParagraph(text: string, { start }: Draft): boolean {
  let at = start - 1;
  while (at >= 0 && (text[at] === ' ' || text[at] === '\t')) at--;
  return at < 0 || text[at] === '\n';
}

function lastUnclosed(found: readonly Draft[], first: number): number {
  for (let at = found.length - 1; at >= first; at--)
    if (!found[at]!.closed && found[at]!.depth === 0) return at;
  return -1;
}

function visibleEnd(text: string, { start, end }: Range): number {
  let at = end;
  while (at > start && /\s/u.test(text[at - 1]!)) at--;
  return at;
}
