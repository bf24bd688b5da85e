import type { Where } from '../model/index.ts';
import type { PageBlock } from './page-blocks.ts';
import { ELEMENT, type Page, type PageNode } from './page-dom.ts';

/** More steps than this and nobody can follow them: such an element is named by the page as a whole. */
const LONGEST_PATH = 40;

/** Ids that need no escaping in a selector. */
const PLAIN_ID = /^[A-Za-z][\w-]{0,80}$/;
const PLAIN_NAME = /^[a-z][a-z0-9-]*$/;

/** Ids that one element alone has: a browser takes the first of several. */
function soleIds(page: Page): ReadonlySet<string> {
  const [sole, again] = [new Set<string>(), new Set<string>()];
  for (const element of page.querySelectorAll('[id]')) {
    const id = element.getAttribute('id') ?? '';
    (sole.has(id) ? again : sole).add(id);
  }
  return new Set([...sole].filter((id) => PLAIN_ID.test(id) && !again.has(id)));
}

/** How many elements of its name an element's parent has up to it. */
function countSiblings(parent: PageNode, places: Map<PageNode, number>): void {
  const counts = new Map<string, number>();
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (child.nodeType !== ELEMENT) continue;
    const name = child.localName ?? '';
    counts.set(name, (counts.get(name) ?? 0) + 1);
    places.set(child, counts.get(name)!);
  }
}

/** What a browser puts around an element that the page leaves out. */
function impliedParent(parent: PageNode, name: string): string {
  if (parent.localName === 'table' && name === 'tr') return ' > tbody';
  return '';
}

/**
 * Gives elements of a page a selector (Selectors Level 4) that a browser finds them by in the same bytes: from the
 * nearest element with an id of its own, else from the body, down by name and number. An element that stands too deep,
 * or whose name is no plain word, is named by the page as a whole: "html". The page must not be changed meanwhile.
 */
export function elementPaths(page: Page): (element: PageNode) => string {
  const ids = soleIds(page);
  const [places, paths] = [new Map<PageNode, number>(), new Map<PageNode, string | null>()];
  const numberOf = (parent: PageNode, element: PageNode): number => {
    if (!places.has(element)) countSiblings(parent, places);
    return places.get(element) ?? 1;
  };
  const pathOf = (element: PageNode, steps: number): string | null => {
    const [name, parent] = [element.localName ?? '', element.parentNode];
    const id = element.getAttribute('id') ?? '';
    if (ids.has(id)) return `#${id}`;
    if (name === 'html' || name === 'body' || name === 'title') return name;
    if (!parent || parent.nodeType !== ELEMENT || steps > LONGEST_PATH || !PLAIN_NAME.test(name)) return null;
    const above = parent.localName === 'html' ? 'body' : memorised(parent, steps + 1);
    return (
      above && `${above}${impliedParent(parent, name)} > ${name}:nth-of-type(${numberOf(parent, element)})`
    );
  };
  const memorised = (element: PageNode, steps: number): string | null => {
    const known = paths.get(element);
    if (known !== undefined) return known;
    const path = pathOf(element, steps);
    paths.set(element, path);
    return path;
  };
  return (element) => memorised(element, 0) ?? 'html';
}

/** A block with the place of its element in the original. */
export interface PlacedBlock extends PageBlock {
  readonly place: Pick<Where, 'kind' | 'value'>;
}

/** Names the elements of blocks, before anything takes the page apart. */
export function withElements(page: Page, blocks: readonly PageBlock[]): PlacedBlock[] {
  const path = elementPaths(page);
  return blocks.map((block) => ({ ...block, place: { kind: 'css', value: path(block.node) } }));
}

/** Names the paragraphs of blocks by the links that number them; a block without one belongs to that before it. */
export function withParagraphs(blocks: readonly PageBlock[], numberedBy: string): PlacedBlock[] {
  let value = '1';
  return blocks.map((block) => {
    const id = block.node.querySelector(`a[id^="${numberedBy}"]`)?.getAttribute('id');
    value = id?.slice(numberedBy.length) ?? value;
    return { ...block, place: { kind: 'paragraph', value } };
  });
}

/** Where the words of blocks stand that are joined by so many characters between two; a place that goes on stands once. */
export function whereOf(blocks: readonly PlacedBlock[], between: number): Where[] {
  const where: Where[] = [];
  let start = 0;
  for (const { text, place } of blocks) {
    if (where.at(-1)?.value !== place.value) where.push({ start, ...place });
    start += text.length + between;
  }
  return where;
}
