import { createRequire } from 'node:module';
import { Readability } from '@mozilla/readability';

// Required with the first page: loading it takes longer than all else in this room, and most reports come as text.
const require = createRequire(import.meta.url);

/** What we use of a node of a parsed page. */
export interface PageNode {
  readonly nodeType: number;
  readonly localName: string | null;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageNode | null;
  querySelectorAll(selector: string): Iterable<PageNode>;
}

/** A parsed page; `documentElement` is its html element. */
export interface Page extends PageNode {
  readonly documentElement: PageNode;
}

/** Node types of the DOM that hold words. */
export const ELEMENT = 1;
export const TEXT = 3;

/** Above so many elements a page is not an article's, and extracting would take too long. */
const MOST_ELEMENTS = 40_000;

/** Parses a page; scripts are never run. */
export function parsePage(html: string): Page {
  const whole = /<html[\s>]/i.test(html.slice(0, 20_000))
    ? html
    : `<!doctype html><html><body>${html}</body></html>`;
  const { parseHTML } = require('linkedom') as typeof import('linkedom');
  const { document } = parseHTML(whole) as unknown as { readonly document: Page };
  return document;
}

/**
 * The element that holds the article by Mozilla's Readability, or null when it finds none or gives up. It takes the
 * page apart, so that everything else must be read before.
 */
export function extractArticle(page: Page): PageNode | null {
  try {
    const reader = new Readability<PageNode>(page as never, {
      serializer: (node) => node as unknown as PageNode,
      keepClasses: true,
      disableJSONLD: true,
      maxElemsToParse: MOST_ELEMENTS,
    });
    return reader.parse()?.content ?? null;
  } catch {
    return null;
  }
}

const TAG = /<(\/?)([a-z][a-z0-9]{0,20})(?=[\s/>])/gi;
/** Elements without an end tag, or with one that may be left out. */
const UNCLOSED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd td th tr tbody thead option html head body'.split(
    ' ',
  ),
);

/** How deep the elements of a page stand in each other, as far as its tags tell; linear, without parsing. */
export function nestingOf(html: string): number {
  let [depth, deepest] = [0, 0];
  for (const [, end, name] of html.matchAll(TAG)) {
    if (UNCLOSED.has(name!.toLowerCase())) continue;
    depth = end === '/' ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
