import type { Part, PartKind, Where } from '../model/index.ts';
import { findOutlets } from '../outlets/index.ts';
import { sha256 } from '../text/index.ts';
import { lineKind } from './block-kinds.ts';
import { type Drafts, onlyProblem } from './draft.ts';
import type { ReportFields } from './input.ts';
import { type PlacedBlock, whereOf, withElements, withParagraphs } from './element-path.ts';
import { type PageBlock, pageBlocks } from './page-blocks.ts';
import { articleBlocks } from './page-article.ts';
import { nestingOf, type Page, parsePage } from './page-dom.ts';
import { pageMetadata } from './page-metadata.ts';
import { partsOf } from './parts.ts';
import { savedFrom } from './saved-from.ts';

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
  const told = { ...savedFrom(html), ...pageMetadata(page), ...fields };
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

/**
 * What a block outside the article is: as its elements say, else as its words say, else boilerplate. A credit is one
 * when it names an outlet; that the site has its rights reserved says nothing of the report.
 */
function restKind({ hint, text }: PageBlock): PartKind {
  const kind = hint ?? lineKind(text);
  if (kind === 'credit') return findOutlets(text).length > 0 ? kind : 'boilerplate';
  return kind === 'comment' || kind === 'related' ? kind : 'boilerplate';
}
