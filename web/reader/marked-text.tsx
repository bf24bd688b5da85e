import { type ReactNode, useLayoutEffect, useMemo, useRef } from 'react';
import type { DossierReport, Part } from '../../src/model/index.ts';
import { TEXT } from '../texts.ts';
import { visible } from '../visible-text.ts';

/** Ranges of a report's text to be marked in one way. */
export interface Layer {
  readonly name: string;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

interface Piece {
  readonly kind: Part['kind'] | 'none';
  readonly start: number;
  readonly end: number;
}

/** Parts and what stands between them, so that the whole text is shown; white space between is left out. */
export function piecesOf({ text, parts }: Pick<DossierReport, 'text' | 'parts'>): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const gap = (end: number) => {
    if (text.slice(at, end).trim() !== '') pieces.push({ kind: 'none', start: at, end });
  };
  for (const part of parts) {
    gap(part.start);
    pieces.push(part);
    at = Math.max(at, part.end);
  }
  gap(text.length);
  return pieces;
}

const ASIDE = new Set(['comment', 'boilerplate', 'related', 'quoted', 'signature']);
const SHOWN_AS = new Set(['body', 'headline', 'highlights', 'caption', 'dateline', 'byline', 'credit']);

/** Whether marks can be painted over the text without changing its elements (CSS Custom Highlight API). */
export const CAN_PAINT = typeof CSS !== 'undefined' && 'highlights' in CSS;

/** Where an offset of the report's text lies in the page. */
function pointAt(box: HTMLElement, offset: number): { readonly node: Text; readonly at: number } | null {
  for (const element of box.querySelectorAll<HTMLElement>('[data-start]')) {
    const start = Number(element.dataset['start']);
    const node = element.firstChild;
    if (node instanceof Text && offset >= start && offset <= start + node.length)
      return { node, at: offset - start };
  }
  return null;
}

function pieceRanges(box: HTMLElement, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  for (const element of box.querySelectorAll<HTMLElement>('[data-start]')) {
    const from = Number(element.dataset['start']);
    const node = element.firstChild;
    if (!(node instanceof Text) || from >= end || from + node.length <= start) continue;
    const range = new Range();
    range.setStart(node, Math.max(0, start - from));
    range.setEnd(node, Math.min(node.length, end - from));
    ranges.push(range);
  }
  return ranges;
}

function paint(box: HTMLElement, layers: readonly Layer[], prefix: string): () => void {
  for (const { name, ranges } of layers) {
    const painted = ranges.flatMap(({ start, end }) => pieceRanges(box, start, end));
    const highlight = new Highlight(...painted);
    highlight.priority = name === 'here' || name === 'chosen' ? 2 : name === 'statement' ? 0 : 1;
    CSS.highlights.set(`${prefix}${name}`, highlight);
  }
  return () => {
    for (const { name } of layers) CSS.highlights.delete(`${prefix}${name}`);
  };
}

/** The text cut wherever a mark begins or ends, for browsers without painted marks. */
function cut(
  piece: Piece,
  layers: readonly Layer[],
): readonly { start: number; end: number; names: string[] }[] {
  const edges = new Set([piece.start, piece.end]);
  for (const { ranges } of layers)
    for (const { start, end } of ranges)
      for (const edge of [start, end]) if (edge > piece.start && edge < piece.end) edges.add(edge);
  const ordered = [...edges].sort((a, b) => a - b);
  return ordered.slice(1).map((end, index) => {
    const start = ordered[index]!;
    const names = layers
      .filter(({ ranges }) => ranges.some((range) => range.start <= start && end <= range.end))
      .map(({ name }) => name);
    return { start, end, names };
  });
}

function PieceText({
  piece,
  text,
  layers,
}: {
  readonly piece: Piece;
  readonly text: string;
  readonly layers: readonly Layer[] | null;
}): ReactNode {
  if (layers === null)
    return <span data-start={piece.start}>{visible(text.slice(piece.start, piece.end))}</span>;
  return cut(piece, layers).map(({ start, end, names }) =>
    names.length === 0 ? (
      <span key={start} data-start={start}>
        {visible(text.slice(start, end))}
      </span>
    ) : (
      <mark key={start} data-start={start} className={names.map((name) => `m-${name}`).join(' ')}>
        {visible(text.slice(start, end))}
      </mark>
    ),
  );
}

interface MarkedTextProps {
  readonly report: DossierReport;
  readonly layers: readonly Layer[];
  /** Keeps the marks of several texts on one page apart. */
  readonly prefix?: string;
  readonly asElements?: boolean;
  readonly onPoint?: (offset: number) => void;
}

/** The offset of the report's text under a point of the page. */
function offsetAt(x: number, y: number): number | null {
  const at = document.caretPositionFromPoint?.(x, y);
  const start = at?.offsetNode.parentElement?.closest<HTMLElement>('[data-start]')?.dataset['start'];
  return at && start !== undefined ? Number(start) + at.offset : null;
}

/** The offsets of what is selected, when it lies within the text. */
export function selectedRange(box: HTMLElement): { readonly start: number; readonly end: number } | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const offset = (node: Node, at: number): number | null => {
    const start = node.parentElement?.closest<HTMLElement>('[data-start]')?.dataset['start'];
    return start !== undefined && box.contains(node) ? Number(start) + at : null;
  };
  const [start, end] = [
    offset(range.startContainer, range.startOffset),
    offset(range.endContainer, range.endOffset),
  ];
  return start === null || end === null || start >= end ? null : { start, end };
}

/** A report's text as written, part for part, with layers of marks painted over it. Set-aside parts are shown as such. */
export function MarkedText({
  report,
  layers,
  prefix = 'hw-',
  asElements = false,
  onPoint,
}: MarkedTextProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const plain = asElements || !CAN_PAINT;
  const pieces = useMemo(() => piecesOf(report), [report]);
  useLayoutEffect(
    () => (plain ? undefined : paint(box.current!, layers, prefix)),
    [layers, plain, prefix, report],
  );
  return (
    <div
      ref={box}
      className="text words"
      lang={/^[a-z]{2,3}$/.test(report.language) ? report.language : 'und'}
      onClick={(event) => {
        const offset = offsetAt(event.clientX, event.clientY);
        if (offset !== null) onPoint?.(offset);
      }}
    >
      {pieces.map((piece) => (
        <div
          key={piece.start}
          className={`part ${piece.kind}${ASIDE.has(piece.kind) || piece.kind === 'none' ? ' aside' : ''}`}
        >
          {(ASIDE.has(piece.kind) || !SHOWN_AS.has(piece.kind)) && (
            <p className="role">
              {ASIDE.has(piece.kind) ? TEXT.setAside(TEXT.part[piece.kind]) : TEXT.part[piece.kind]}
            </p>
          )}
          <p dir="auto">
            <PieceText piece={piece} text={report.text} layers={plain ? layers : null} />
          </p>
        </div>
      ))}
    </div>
  );
}

/** Brings an offset of the text into view. */
export function scrollToOffset(box: HTMLElement, offset: number): void {
  const point = pointAt(box, offset);
  if (!point) return;
  const range = new Range();
  range.setStart(point.node, point.at);
  range.setEnd(point.node, Math.min(point.node.length, point.at + 1));
  const { top } = range.getBoundingClientRect();
  scrollBy({ top: top - innerHeight / 3 });
}
