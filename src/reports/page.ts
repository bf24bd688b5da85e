import type { Part, PartKind, Where } from '../model/index.ts';
import { sha256 } from '../text/index.ts';
import { isBareCredit, isByline, lineKind } from './block-kinds.ts';
import { isDateLine } from './publication-line.ts';
import { type Drafts, onlyProblem } from './draft.ts';
import type { ReportFields } from './input.ts';
import { type PlacedBlock, whereOf, withElements, withParagraphs } from './element-path.ts';
import { type PageBlock, pageBlocks } from './page-blocks.ts';
import { extractArticle, nestingOf, type Page, parsePage } from './page-dom.ts';
import { pageMetadata } from './page-metadata.ts';
import { partsOf } from './parts.ts';

/** The largest page that is read, in UTF-16 code units. */
const LARGEST_PAGE = 16 * 1024 * 1024;
/** More elements inside each other than this are no page that anybody wrote. */
const DEEPEST_PAGE = 10_000;
/** What stands between two blocks in the text. */
const BETWEEN = '\n\n';
/** Readability's time grows with the third power of the depth; no article comes near this one. */
const DEEPEST_ARTICLE = 300;

/**
 * Reads a saved page: the article by Readability, then everything else of the page as parts of the kinds comment,
 * related and boilerplate, so that nothing is lost and nothing but the article is evidence. A block of the page is a
 * line of the text; `fields` win over what the page says of itself.
 */
export function readPage(input: string, html: string, fields: ReportFields): Drafts {
  if (html.length > LARGEST_PAGE)
    return onlyProblem(
      input,
      'too-large',
      `${input} is a page of more than ${LARGEST_PAGE / 1024 / 1024} million characters; save the article alone.`,
    );
  const nesting = nestingOf(html);
  if (nesting > DEEPEST_PAGE)
    return onlyProblem(
      input,
      'too-deep',
      `${input} is a page with more than ${DEEPEST_PAGE} elements inside each other; save the article as text.`,
    );
  const page = parsePage(html);
  const told = { ...pageMetadata(page), ...fields };
  const { text, parts, where } = pageText(page, {
    title: told.title ?? null,
    author: told.author ?? null,
    extract: nesting <= DEEPEST_ARTICLE,
  });
  const original = { sha256: sha256(html), mediaType: 'text/html' };
  if (text === '')
    return onlyProblem(
      input,
      'no-text',
      `${input} is a page without words; save it again when it has loaded.`,
    );
  return { drafts: [{ input, fields: told, text, parts, original, where }], problems: [] };
}

/**
 * Reads marked words that are a report and nothing else, such as a document or the body of a mail.
 * @param numberedBy what begins the ids of empty links that number the paragraphs, where there are such
 */
export function readFragment(input: string, html: string, fields: ReportFields, numberedBy?: string): Drafts {
  if (html.length > LARGEST_PAGE || nestingOf(html) > DEEPEST_PAGE)
    return onlyProblem(input, 'too-large', `${input} is larger or deeper than any report; save it as text.`);
  const blocks = fragmentBlocks(parsePage(html), numberedBy);
  const text = blocks.map((block) => block.text).join(BETWEEN);
  if (text === '')
    return onlyProblem(input, 'no-text', `${input} holds no words; give the report as text or as a page.`);
  const parts = withCaptions(partsOf(text, fields.title ?? null, fields.author ?? null), blocks);
  const original = { sha256: sha256(html), mediaType: 'text/html' };
  const where = whereOf(blocks, BETWEEN.length);
  return { drafts: [{ input, fields, text, parts, original, where }], problems: [] };
}

function fragmentBlocks(page: Page, numberedBy: string | undefined): readonly PlacedBlock[] {
  const blocks = pageBlocks(page.documentElement);
  return numberedBy === undefined ? withElements(page, blocks) : withParagraphs(blocks, numberedBy);
}

/** How a page is to be read. */
interface Reading {
  readonly title: string | null;
  readonly author: string | null;
  /** Whether to look for the article with Readability. */
  readonly extract: boolean;
}

/** The text of a page, article first, with its parts. */
function pageText(
  page: Page,
  { title, author, extract }: Reading,
): { text: string; parts: readonly Part[]; where: readonly Where[] } {
  const blocks = withElements(page, pageBlocks(page.documentElement));
  const inArticle = articleBlocks(page, blocks, extract);
  const article = blocks.filter((_, i) => inArticle[i]);
  const rest = blocks.filter((_, i) => !inArticle[i]);
  const head = article.map((block) => block.text).join('\n\n');
  const labelled = withCaptions(partsOf(head, title, author), article);
  const tail = restParts(rest, head === '' ? 0 : head.length + 2);
  return {
    text: [head, ...rest.map((block) => block.text)].filter((t) => t !== '').join('\n\n'),
    parts: [...labelled, ...tail],
    where: whereOf([...article, ...rest], BETWEEN.length),
  };
}

/** What the page itself marks as a caption is one. */
function withCaptions(parts: readonly Part[], article: readonly PageBlock[]): readonly Part[] {
  const captions = new Set<number>();
  let start = 0;
  for (const { text, element } of article) {
    if (element === 'figcaption') captions.add(start);
    start += text.length + 2;
  }
  const isCaption = ({ kind, start }: Part) => captions.has(start) && kind !== 'credit';
  return parts.map((part) => (isCaption(part) ? { ...part, kind: 'caption' } : part));
}

function restParts(rest: readonly PageBlock[], from: number): readonly Part[] {
  let start = from;
  return rest.map((block) => {
    const part = { kind: restKind(block), start, end: start + block.text.length };
    start = part.end + 2;
    return part;
  });
}

/** What a block outside the article is: as its elements say, else as its words say, else boilerplate. */
function restKind({ hint, text }: PageBlock): PartKind {
  const kind = hint ?? lineKind(text);
  return kind === 'comment' || kind === 'related' || kind === 'credit' ? kind : 'boilerplate';
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Which blocks of the page belong to the article. */
function articleBlocks(page: Page, blocks: readonly PageBlock[], extract: boolean): readonly boolean[] {
  const h1 = headlineAt(page, blocks);
  const extracted = extract ? extractArticle(page) : null;
  if (!extracted) return blocks.map(({ hint }) => hint === null);
  const chosen = choice(blocks, pageBlocks(extracted));
  const first = chosen.indexOf(true);
  return blocks.map((block, i) => chosen[i]! || i === h1 || (i < first && i > h1 && isHeadLine(block)));
}

const LEAST_ARTICLE = 400;
/** Paragraphs, not rows of tables and lists, tell whether two choices are the same article. */
const PARAGRAPH = 80;

function lengthOf(blocks: readonly PageBlock[], keep: (block: PageBlock, i: number) => boolean): number {
  return blocks.filter(keep).reduce((sum, block) => sum + block.text.length, 0);
}

/**
 * The article's blocks by Readability's choice; by the page's own declaration where Readability left out more than
 * half of what is declared. Comments and lists of links are taken out again, unless the article would be lost by it.
 */
function choice(blocks: readonly PageBlock[], extracted: readonly PageBlock[]): readonly boolean[] {
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

/** A line that is nothing but a link leads away from the article. */
function isLink({ linked, text, element }: PageBlock): boolean {
  return linked && text.length < 160 && !/^h[12]$/.test(element);
}

/** Between headline and article, only what names the writer, the time or the agency belongs to it. */
function isHeadLine({ text, hint }: PageBlock): boolean {
  return (
    hint !== 'comment' && hint !== 'related' && (isByline(text) || isDateLine(text) || isBareCredit(text))
  );
}

/** The index of the block that is the page's headline, -1 for none: the first h1 or h2 that the title holds. */
function headlineAt(page: Page, blocks: readonly PageBlock[]): number {
  const title = squeezed(page.querySelector('title')?.textContent ?? '').toLowerCase();
  const isHeadline = ({ element, text }: PageBlock) =>
    /^h[12]$/.test(element) && text.length > 10 && title.includes(squeezed(text).toLowerCase());
  return blocks.findIndex(isHeadline);
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
