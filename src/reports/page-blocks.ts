import type { PartKind } from '../model/index.ts';
import { ELEMENT, type PageNode, TEXT } from './page-dom.ts';
import { hintOf } from './page-hints.ts';

/** A run of words of a page between two block boundaries. */
export interface PageBlock {
  readonly text: string;
  /** What the elements around it say that it is; null for nothing. */
  readonly hint: PartKind | null;
  /** The nearest block element: "p", "h1", "li", "figcaption" … */
  readonly element: string;
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

interface Frame {
  readonly node: PageNode;
  readonly hint: PartKind | null;
  readonly element: string;
}

/** The blocks of a page or of a part of it, in document order. Not recursive: pages may be nested to any depth. */
export function pageBlocks(root: PageNode): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  let run: string[] = [];
  let at: Omit<Frame, 'node'> = { hint: null, element: 'body' };
  const close = () => {
    const text = collapsed(run.join(''));
    if (text !== '') blocks.push({ text, hint: at.hint, element: at.element });
    run = [];
  };
  const stack: (Frame | 'close')[] = [{ node: root, ...at }];
  for (let frame = stack.pop(); frame; frame = stack.pop()) {
    if (frame === 'close') close();
    else if (frame.node.nodeType === TEXT) {
      if (run.length === 0) at = frame;
      run.push(frame.node.textContent ?? '');
    } else enter(frame, { stack, run, close });
  }
  close();
  return blocks;
}

interface Walk {
  readonly stack: (Frame | 'close')[];
  readonly run: string[];
  readonly close: () => void;
}

function enter({ node, hint, element }: Frame, { stack, run, close }: Walk): void {
  const name = node.localName ?? '';
  if (SILENT.has(name) || isHidden(node)) return;
  if (name === 'br') return isDoubleBreak(node) ? close() : void run.push(' ');
  if (name === 'td' || name === 'th') run.push(' ');
  const isBlock = BLOCKS.has(name);
  if (isBlock) close();
  const inner = {
    hint: (node.nodeType === ELEMENT ? hintOf(node) : null) ?? hint,
    element: isBlock ? name : element,
  };
  // A comment stays one, whatever its inner elements are called.
  if (hint === 'comment') inner.hint = 'comment';
  if (isBlock) stack.push('close');
  stack.push(...childrenOf(node).map((child) => ({ node: child, ...inner })));
}

/** Children in reverse, as a stack gives them back in order. */
function childrenOf(node: PageNode): readonly PageNode[] {
  const children: PageNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (child.nodeType === TEXT || child.nodeType === ELEMENT || child.nodeType > 8) children.push(child);
  return children.reverse();
}

function isHidden(node: PageNode): boolean {
  if (node.nodeType !== ELEMENT) return false;
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
