import type { Part, PartKind } from '../model/index.ts';
import { sha256 } from '../text/index.ts';
import { isBareCredit, isByline, lineKind } from './block-kinds.ts';
import { isDateLine } from './date-line.ts';
import { type Drafts, onlyProblem } from './draft.ts';
import type { ReportFields } from './input.ts';
import { type PageBlock, pageBlocks } from './page-blocks.ts';
import { extractArticle, type Page, parsePage } from './page-dom.ts';
import { pageMetadata } from './page-metadata.ts';
import { partsOf } from './parts.ts';

/** The largest page that is read, in UTF-16 code units. */
const LARGEST_PAGE = 16 * 1024 * 1024;

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
  const page = parsePage(html);
  const told = { ...pageMetadata(page), ...fields };
  const { text, parts } = pageText(page, told.title ?? null);
  const original = { sha256: sha256(html), mediaType: 'text/html' };
  if (text === '')
    return onlyProblem(
      input,
      'no-text',
      `${input} is a page without words; save it again when it has loaded.`,
    );
  return { drafts: [{ input, fields: told, text, parts, original }], problems: [] };
}

/** The text of a page, article first, with its parts. */
function pageText(page: Page, title: string | null): { text: string; parts: readonly Part[] } {
  const blocks = pageBlocks(page.documentElement);
  const inArticle = articleBlocks(page, blocks);
  const article = blocks.filter((_, i) => inArticle[i]);
  const rest = blocks.filter((_, i) => !inArticle[i]);
  const head = article.map((block) => block.text).join('\n\n');
  const labelled = partsOf(head, title);
  const tail = restParts(rest, head === '' ? 0 : head.length + 2);
  return {
    text: [head, ...rest.map((block) => block.text)].filter((t) => t !== '').join('\n\n'),
    parts: [...labelled, ...tail],
  };
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

/** Which blocks of the page belong to the article, by Readability's choice of words. */
function articleBlocks(page: Page, blocks: readonly PageBlock[]): readonly boolean[] {
  const h1 = headlineAt(page, blocks);
  const extracted = extractArticle(page);
  if (!extracted) return blocks.map(({ hint }) => hint === null);
  const isChosen = chosenBy(pageBlocks(extracted));
  const chosen = blocks.map((block) => block.hint !== 'comment' && isChosen(block.text));
  const first = chosen.indexOf(true);
  return blocks.map((block, i) => chosen[i]! || i === h1 || (i < first && i > h1 && isHeadLine(block)));
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
  const whole = new Set(extracted.filter(({ hint }) => hint !== 'comment').map(({ text }) => squeezed(text)));
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
