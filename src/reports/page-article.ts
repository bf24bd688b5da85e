import { isBareCredit, isByline } from './block-kinds.ts';
import { type PageBlock, pageBlocks } from './page-blocks.ts';
import { extractArticle, type Page } from './page-dom.ts';
import { isDateLine } from './publication-line.ts';

/** For each block of a page whether it is chosen. */
type Choice = readonly boolean[];

/**
 * Which blocks of the page belong to the article: Readability's choice, with what it cut out of the article's middle
 * and off its top put back, and what is furniture inside it taken out. Takes the page apart.
 * @param extract whether to look for the article with Readability; else it is whatever no element marks as furniture
 */
export function articleBlocks(page: Page, blocks: readonly PageBlock[], extract: boolean): Choice {
  const headline = headlineAt(page, blocks);
  const extracted = extract ? extractArticle(page) : null;
  if (!extracted) return blocks.map(({ hint }) => hint === null);
  const whole = withGaps(blocks, firstChoice(blocks, pageBlocks(extracted)));
  const chosen = withoutIdleHeadings(blocks, withoutFurniture(blocks, whole));
  const first = chosen.indexOf(true);
  const isAbove = (i: number) => i > headline && i < first;
  const isHead = (block: PageBlock) => isHeadLine(block) || (headline >= 0 && isStandfirst(block));
  return blocks.map((block, i) => chosen[i]! || i === headline || (isAbove(i) && isHead(block)));
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

const LEAST_ARTICLE = 400;
/** Paragraphs, not rows of tables and lists, tell whether two choices are the same article. */
const PARAGRAPH = 80;

function lengthOf(blocks: readonly PageBlock[], keep: (block: PageBlock, i: number) => boolean): number {
  return blocks.reduce((sum, block, i) => (keep(block, i) ? sum + block.text.length : sum), 0);
}

/**
 * The article's blocks by Readability's choice; by the page's own declaration where Readability left out more than
 * half of what is declared. Comments and lists of links are taken out again, unless the article would be lost by it.
 */
function firstChoice(blocks: readonly PageBlock[], extracted: readonly PageBlock[]): Choice {
  const isExtracted = chosenBy(extracted);
  const taken = blocks.map((block) => isExtracted(block.text));
  const isPart = ({ declared, text }: PageBlock) => declared && text.length >= PARAGRAPH;
  const declared = lengthOf(blocks, isPart);
  const both = lengthOf(blocks, (block, i) => isPart(block) && taken[i]!);
  const chosen =
    declared >= LEAST_ARTICLE && both * 2 < declared ? blocks.map((block) => block.declared) : taken;
  const all = lengthOf(blocks, (_, i) => chosen[i]!);
  const comments = lengthOf(blocks, (block, i) => chosen[i]! && block.hint === 'comment');
  const isComment = ({ hint }: PageBlock) => hint === 'comment' && comments * 2 < all;
  return blocks.map((block, i) => chosen[i]! && !isComment(block) && !isLink(block));
}

/** A block is chosen when the extractor gives it whole, or as a longer run inside other words. */
function chosenBy(extracted: readonly PageBlock[]): (text: string) => boolean {
  const whole = new Set(extracted.map(({ text }) => squeezed(text)));
  const all = [...whole].join('\n').slice(0, 1_000_000);
  let budget = 2_000_000_000;
  return (text) => {
    const words = squeezed(text);
    if (whole.has(words)) return true;
    if (words.length < 25 || budget < 0) return false;
    budget -= all.length;
    return all.includes(words);
  };
}

/** A line that is nothing but a link leads away from the article. */
function isLink({ linked, text, element }: PageBlock): boolean {
  return linked && text.length < 160 && !/^h[12]$/.test(element);
}

const RUNNING = /^(?:p|li|blockquote|div)$/;

/** Puts back paragraphs that stand among chosen ones: Readability cuts some for their links or their class. */
function withGaps(blocks: readonly PageBlock[], chosen: Choice): Choice {
  const isParagraph = (i: number) => blocks[i]!.text.length >= PARAGRAPH && RUNNING.test(blocks[i]!.element);
  const pillars = blocks.flatMap((_, i) => (chosen[i] && isParagraph(i) ? [i] : []));
  const [first = Infinity, last = -1] = [pillars[0], pillars.at(-1)];
  const isCut = (i: number) =>
    i > first && i < last && isParagraph(i) && !blocks[i]!.linked && blocks[i]!.hint !== 'comment';
  return blocks.map((_, i) => chosen[i]! || isCut(i));
}

/** An element with a larger share of the article is no furniture inside it, whatever its class says. */
const LARGEST_FURNITURE = 0.2;
/** What says where a report is filed is a line or two. */
const LONGEST_FILING = 400;

/** Takes out boxes inside the article: newsletters, teasers, what is told of the author, where the report is filed. */
function withoutFurniture(blocks: readonly PageBlock[], chosen: Choice): Choice {
  const all = lengthOf(blocks, (_, i) => chosen[i]!);
  const held = new Map<unknown, number>();
  for (const [i, { hintedBy, text }] of blocks.entries())
    if (chosen[i]) held.set(hintedBy, (held.get(hintedBy) ?? 0) + text.length);
  const isFurniture = ({ hintedBy }: PageBlock) =>
    hintedBy !== null && held.get(hintedBy)! < all * LARGEST_FURNITURE;
  const isFiling = ({ filed, text }: PageBlock) => filed && text.length < LONGEST_FILING;
  return blocks.map((block, i) => chosen[i]! && !isFurniture(block) && !isFiling(block));
}

const HEADING = /^h[2-6]$/;
const LONGEST_HEADING = 120;
/** A line that stands for a heading without being marked as one is shorter. */
const LONGEST_LABEL = 60;
const NEVER_HEADING = /^(?:li|tr|dt|dd|pre|blockquote|figcaption|table|caption|thead|tbody)$/;
const ENDED = /[.!?…"”’)\]]$/;

function isHeading({ element, text }: PageBlock): boolean {
  if (text.length > LONGEST_HEADING) return false;
  if (HEADING.test(element)) return true;
  return text.length < LONGEST_LABEL && !NEVER_HEADING.test(element) && !ENDED.test(text);
}

/** Takes out the headings of what was left out: in the page, nothing of the article follows them. */
function withoutIdleHeadings(blocks: readonly PageBlock[], chosen: Choice): Choice {
  const kept = [...chosen];
  const first = chosen.indexOf(true);
  const isTop = (i: number) => i === first && blocks[i]!.element === 'h2';
  for (let i = blocks.length - 1; i >= 0; i--)
    if (kept[i] && kept[i + 1] !== true && isHeading(blocks[i]!) && !isTop(i)) kept[i] = false;
  return kept;
}

/** Between headline and article, only what names the writer, the time or the agency belongs to it. */
function isHeadLine({ text, hint }: PageBlock): boolean {
  return (
    hint !== 'comment' && hint !== 'related' && (isByline(text) || isDateLine(text) || isBareCredit(text))
  );
}

/** The sentence or two between a headline and the article that say what it is about. */
function isStandfirst({ text, hint, linked, element }: PageBlock): boolean {
  const isSentence = text.length >= 60 && text.length < 600 && ENDED.test(text);
  return isSentence && hint === null && !linked && !/^(?:li|figcaption)$/.test(element);
}

/** The index of the block that is the page's headline, -1 for none: the first h1 or h2 that the title holds. */
function headlineAt(page: Page, blocks: readonly PageBlock[]): number {
  const title = squeezed(page.querySelector('title')?.textContent ?? '').toLowerCase();
  const isHeadline = ({ element, text }: PageBlock) =>
    /^h[12]$/.test(element) && text.length > 10 && title.includes(squeezed(text).toLowerCase());
  return blocks.findIndex(isHeadline);
}
