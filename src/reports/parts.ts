import type { Part, PartKind, Range } from '../model/index.ts';
import { type Block, blocksOf, trimmed } from './blocks.ts';
import {
  isBareCredit,
  isByline,
  isCommentHeading,
  isRelatedHeading,
  isSectionLabel,
  lineKind,
} from './block-kinds.ts';
import { isClosingNote } from './closing-note.ts';
import { isDateLine } from './publication-line.ts';
import { datelineLength } from './dateline.ts';
import { isHeadline, isHighlight, isHighlightsHeading } from './headline.ts';

/** What has been read of a report so far, while its paragraphs are labelled in order. */
interface Progress {
  readonly blocks: readonly Block[];
  readonly title: string | null;
  readonly author: string | null;
  headline: boolean;
  highlights: boolean;
  related: boolean;
  /** Body paragraphs so far. */
  body: number;
}

/** How many paragraphs at the end may hold credits that are only names, and notes to the readers. */
const TAIL = 8;

/**
 * The parts of a plain text, in order and without overlap; white space between them belongs to none. Every
 * paragraph that nothing tells otherwise is body. `title` and `author` help to know the headline and the byline.
 */
export function partsOf(text: string, title: string | null, author: string | null = null): readonly Part[] {
  const blocks = blocksOf(text);
  const progress: Progress = {
    blocks,
    title,
    author,
    headline: false,
    highlights: false,
    related: false,
    body: 0,
  };
  const comments = commentsFrom(blocks);
  const parts = blocks.slice(0, comments).flatMap((block, i) => partsOfBlock(text, progress, { block, i }));
  const tail = blocks.slice(comments).map((block) => part('comment', block));
  return [...parts, ...tail];
}

/** The index of the first paragraph of the readers' comments, or the number of paragraphs. */
function commentsFrom(blocks: readonly Block[]): number {
  const at = blocks.findIndex((block, i) => i > 1 && isCommentHeading(block.text));
  return at < 0 ? blocks.length : at;
}

function part(kind: PartKind, { start, end }: Range): Part {
  return { kind, start, end };
}

/** A heading of Markdown without its mark. */
function withoutMark(text: string, { start, end }: Range): Range {
  const mark = /^#{1,6}\s+/.exec(text.slice(start, start + 20));
  return { start: start + (mark?.[0].length ?? 0), end };
}

interface Place {
  readonly block: Block;
  readonly i: number;
}

function partsOfBlock(text: string, progress: Progress, place: Place): readonly Part[] {
  const kind = kindOf(progress, place);
  if (kind === 'headline') progress.headline = true;
  if (kind === 'headline') return [part(kind, withoutMark(text, place.block))];
  if (kind !== 'body') return [part(kind, place.block)];
  progress.body++;
  progress.highlights = false;
  return bodyParts(text, progress, place);
}

function kindOf(progress: Progress, { block, i }: Place): PartKind {
  const { text } = block;
  if (isRelatedHeading(text)) {
    progress.related = true;
    return 'related';
  }
  if (progress.related && isLinkLike(text)) return 'related';
  progress.related = false;
  return headKind(progress, { block, i }) ?? tailKind(progress, { block, i }) ?? lineKind(text) ?? 'body';
}

/** A short line that begins with the author's name. */
function isAuthorLine(line: string, author: string | null): boolean {
  return author !== null && author.length > 3 && line.length < author.length + 40 && line.startsWith(author);
}

/** A line of a list of links: short and without the end of a sentence. */
function isLinkLike(line: string): boolean {
  return line.length < 140 && !/[.!?]["”’)]?$/.test(line);
}

function headKind(progress: Progress, { block, i }: Place): PartKind | null {
  const { text } = block;
  if (i > 12 || progress.body > 4) return null;
  if (isDateLine(text)) return 'dateline';
  if (progress.body > 1) return null;
  if (isByline(text) || isAuthorLine(text, progress.author)) return 'byline';
  if (!progress.headline && isSectionLabel(text)) return 'boilerplate';
  if (isHighlightsHeading(text)) {
    progress.highlights = true;
    return 'highlights';
  }
  if (progress.body > 0) return null;
  if (lineKind(text) || isBareCredit(text)) return lineKind(text) ?? 'credit';
  const next = progress.blocks[i + 1]?.text ?? null;
  if (!progress.headline && isHeadline(text, { title: progress.title, next })) return 'headline';
  return progress.headline && isHighlight(text, { marked: progress.highlights, next }) ? 'highlights' : null;
}

function tailKind(progress: Progress, { block, i }: Place): PartKind | null {
  if (i < progress.blocks.length - TAIL || progress.body === 0) return null;
  if (isBareCredit(block.text)) return 'credit';
  if (isClosingNote(block.text)) return 'boilerplate';
  return isByline(block.text) ? 'byline' : null;
}

/** A body paragraph, with its dateline before and its credit in brackets behind as parts of their own. */
function bodyParts(text: string, progress: Progress, { block }: Place): readonly Part[] {
  const dateline = progress.body <= 3 ? datelineLength(block.text) : 0;
  const credit = creditLength(block.text);
  const head = trimmed(text, block.start, block.start + dateline);
  const body = trimmed(text, block.start + dateline, block.end - credit);
  const tail = trimmed(text, block.end - credit, block.end);
  return [part('dateline', head), part('body', body), part('credit', tail)].filter(
    ({ start, end }) => end > start,
  );
}

const CLOSING_CREDIT =
  /[\s\p{P}]\(?[([](?:reporting|writing|additional|editing|compiled|with (?:reporting|assistance|input|files)|reuters|afp|ap|upi|pti|ians|ani|xinhua|bloomberg|dpa|efe|aap)\b[^()[\]]{0,240}[)\]][.\s]*$/iu;

/** How many characters at a paragraph's end are a credit in brackets: "… on Monday. (Reporting by …; Editing by …)". */
function creditLength(paragraph: string): number {
  const from = Math.max(0, paragraph.length - 300);
  const match = CLOSING_CREDIT.exec(paragraph.slice(from));
  return match ? paragraph.length - from - match.index - 1 : 0;
}
