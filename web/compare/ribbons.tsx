import { type ReactNode, type RefObject, useLayoutEffect, useState } from 'react';
import type { Comparison } from '../../src/server/api/index.ts';
import { TEXT } from '../texts.ts';

interface Ribbon {
  readonly path: string;
  readonly moved: boolean;
}

function topOf(column: HTMLElement, offset: number): number | null {
  for (const element of column.querySelectorAll<HTMLElement>('[data-start]')) {
    const [start, node] = [Number(element.dataset['start']), element.firstChild];
    if (!(node instanceof Text) || offset < start || offset >= start + node.length) continue;
    const range = new Range();
    range.setStart(node, offset - start);
    range.setEnd(node, offset - start + 1);
    const { top, bottom } = range.getBoundingClientRect();
    return (top + bottom) / 2;
  }
  return null;
}

/** Passages whose order differs on both sides: those not in the longest rising run. */
export function movedAmong(starts: readonly number[]): boolean[] {
  const best = starts.map(() => 1);
  const from = starts.map(() => -1);
  for (const [i, start] of starts.entries())
    for (let j = 0; j < i; j++)
      if (starts[j]! < start && best[j]! + 1 > best[i]!) [best[i], from[i]] = [best[j]! + 1, j];
  const kept = new Set<number>();
  for (let at = best.indexOf(Math.max(...best)); at >= 0; at = from[at]!) kept.add(at);
  return starts.map((_, index) => !kept.has(index));
}

function ribbonsOf(box: HTMLElement, { pairs }: Comparison): Ribbon[] {
  const columns = [...box.querySelectorAll<HTMLElement>('.compared')];
  const frame = box.getBoundingClientRect();
  return pairs.flatMap(({ left, right, passages }) => {
    const ordered = passages.toSorted((a, b) => a.from.start - b.from.start);
    const moved = movedAmong(ordered.map(({ to }) => to.start));
    const [a, b] = [columns[left]!, columns[right]!];
    const [x1, x2] = [
      a.getBoundingClientRect().right - frame.left,
      b.getBoundingClientRect().left - frame.left,
    ];
    return ordered.flatMap(({ from, to }, index) => {
      const [y1, y2] = [topOf(a, from.start), topOf(b, to.start)];
      if (y1 === null || y2 === null) return [];
      const inside = (y: number) => Math.min(Math.max(y - frame.top, 0), frame.height);
      const outside = (y: number) => y < frame.top || y > frame.bottom;
      if (outside(y1) && outside(y2)) return [];
      const middle = (x1 + x2) / 2;
      return [
        {
          path: `M${x1} ${inside(y1)}C${middle} ${inside(y1)} ${middle} ${inside(y2)} ${x2} ${inside(y2)}`,
          moved: moved[index]!,
        },
      ];
    });
  });
}

/** Lines between the passages of neighbouring columns; dashed where a passage moved. */
export function Ribbons({
  box,
  data,
  tick,
}: {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly data: Comparison;
  readonly tick: number;
}): ReactNode {
  const [ribbons, setRibbons] = useState<readonly Ribbon[]>([]);
  useLayoutEffect(() => {
    if (box.current) setRibbons(ribbonsOf(box.current, data));
  }, [box, data, tick]);
  return (
    <svg className="ribbons" aria-hidden="true">
      <title>{TEXT.compare.passages}</title>
      {ribbons.map(({ path, moved }, index) => (
        <path key={index} d={path} className={moved ? 'moved' : ''} />
      ))}
    </svg>
  );
}
