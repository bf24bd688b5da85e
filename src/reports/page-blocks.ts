import type { PartKind } from '../model/index.ts';
import { ELEMENT, type PageNode, TEXT } from './page-dom.ts';
import { hintOf } from './page-hints.ts';

/** A run of words of a page between two block boundaries. */
export interface PageBlock {
  readonly text: string;
  /** What the elements around it say that it is; null for nothing. */
  readonly hint: PartKind | null;
  /** The element that says so; null for none. */
  readonly hintedBy: PageNode | null;
  /** Whether it links to where the report is filed: its tags, its category, its permanent address. */
  readonly filed: boolean;
  /** The nearest block element: "p", "h1", "li", "figcaption" … */
  readonly element: string;
  /** Whether all of its words are links. */
  readonly linked: boolean;
  /** Whether the page itself declares it as the article's body (schema.org `articleBody`). */
  readonly declared: boolean;
  /** The nearest block element itself. */
  readonly node: PageNode;
}

const BLOCKS = new Set(
  'html body main article section header footer nav aside div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote figure figcaption pre table thead tbody tr caption form fieldset address hr center details summary option select button title'.split(
    ' ',
  ),
);
const SILENT = new Set(
  'script style noscript template svg math iframe object embed head textarea canvas audio video'.split(' '),
);
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Link types of HTML and of microformats by which a page says where a report is filed. */
const FILING = /(?:^|\s)(?:tag|category|bookmark)(?:\s|$)/i;

/** What the elements around a node say of it. */
interface Surroundings {
  readonly hint: PartKind | null;
  readonly hintedBy: PageNode | null;
  readonly filed: boolean;
  readonly element: string;
  readonly inLink: boolean;
  readonly declared: boolean;
  readonly block: PageNode;
}

/** Where the walk is. */
interface Frame extends Surroundings {
  readonly node: PageNode;
}

const OUTSIDE = {
  hint: null,
  hintedBy: null,
  filed: false,
  element: 'body',
  inLink: false,
  declared: false,
} as const;

/** The words since the last block boundary. */
class Run {
  readonly blocks: PageBlock[] = [];
  private pieces: string[] = [];
  private at: Surroundings | null = null;
  private linked = true;
  private filed = false;

  add(words: string, around: Surroundings): void {
    this.pieces.push(words);
    if (words.trim() === '') return;
    this.at ??= around;
    this.linked &&= around.inLink;
    this.filed ||= around.filed;
  }

  close(): void {
    const text = collapsed(this.pieces.join(''));
    if (text !== '' && this.at) {
      const { hint, hintedBy, element, declared, block } = this.at;
      const { linked, filed } = this;
      this.blocks.push({ text, hint, hintedBy, element, declared, linked, filed, node: block });
    }
    this.pieces = [];
    this.at = null;
    this.linked = true;
    this.filed = false;
  }
}

/** The blocks of a page or of a part of it, in document order. Not recursive: pages may be nested to any depth. */
export function pageBlocks(root: PageNode): readonly PageBlock[] {
  const run = new Run();
  const stack: (Frame | 'close')[] = [{ node: root, block: root, ...OUTSIDE }];
  for (let frame = stack.pop(); frame; frame = stack.pop()) {
    if (frame === 'close') run.close();
    else if (frame.node.nodeType === TEXT) run.add(frame.node.textContent ?? '', frame);
    else enter(frame, stack, run);
  }
  run.close();
  return joinDropCaps(run.blocks);
}

function enter(frame: Frame, stack: (Frame | 'close')[], run: Run): void {
  const { node } = frame;
  const name = node.localName ?? '';
  if (node.nodeType !== ELEMENT || SILENT.has(name) || isHidden(node)) return;
  if (name === 'br') return isDoubleBreak(node) ? run.close() : run.add(' ', frame);
  if (name === 'td' || name === 'th') run.add(' ', frame);
  if (BLOCKS.has(name)) {
    run.close();
    stack.push('close');
  }
  const around = inside(frame, name);
  for (const child of childrenOf(node)) stack.push({ node: child, ...around });
}

function inside(around: Frame, name: string): Surroundings {
  const { node, hint, hintedBy, element, inLink, declared, block } = around;
  // A comment stays one, whatever its inner elements are called.
  const own = hint === 'comment' ? null : hintOf(node);
  return {
    hint: own ?? hint,
    hintedBy: own === null ? hintedBy : node,
    filed: around.filed || (name === 'a' && FILING.test(node.getAttribute('rel') ?? '')),
    element: BLOCKS.has(name) ? name : element,
    block: BLOCKS.has(name) ? node : block,
    inLink: inLink || name === 'a',
    declared: declared || /^(?:articleBody|reviewBody)$/i.test(node.getAttribute('itemprop') ?? ''),
  };
}

/** Children in reverse, as a stack gives them back in order. */
function childrenOf(node: PageNode): readonly PageNode[] {
  const children: PageNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children.reverse();
}

/** A large first letter in an element of its own belongs to the words behind it. */
function joinDropCaps(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const isCap = (block: PageBlock | undefined) => block !== undefined && /^["“‘]?\p{Lu}$/u.test(block.text);
  const isRest = (block: PageBlock | undefined) => block !== undefined && /^\p{Ll}/u.test(block.text);
  return blocks.flatMap((block, i) => {
    if (isCap(block) && isRest(blocks[i + 1])) return [];
    const before = blocks[i - 1];
    return isRest(block) && isCap(before) ? [{ ...block, text: before!.text + block.text }] : [block];
  });
}

function isHidden(node: PageNode): boolean {
  return (
    node.getAttribute('hidden') !== null ||
    node.getAttribute('aria-hidden') === 'true' ||
    HIDDEN_STYLE.test((node.getAttribute('style') ?? '').slice(0, 300))
  );
}

/** Old pages part paragraphs with two breaks. */
function isDoubleBreak(node: PageNode): boolean {
  let next = node.nextSibling;
  while (next && next.nodeType === TEXT && (next.textContent ?? '').trim() === '') next = next.nextSibling;
  return next?.localName === 'br';
}

/** White space as a browser shows it. */
function collapsed(words: string): string {
  return words.replace(/[ \t\r\n\f]+/g, ' ').trim();
}
