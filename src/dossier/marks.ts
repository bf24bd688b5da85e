import type { Range } from '../model/index.ts';

/** A stretch to mark; several with the same key belong together (spans of one statement). */
export interface Mark extends Range {
  readonly key: number;
}

/** A stretch in which the same marks hold; `keys` are ascending, `starts` and `ends` those that begin or end here. */
export interface Segment extends Range {
  readonly keys: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Cuts `[start, end)` into segments at every edge of a mark and at every further cut, so that marks may overlap
 * in any way. Marks are clipped to the range; `starts` and `ends` speak of the clipped marks. Segments tile it.
 */
export function segments(range: Range, marks: readonly Mark[], cuts: readonly number[] = []): Segment[] {
  const inside = marks.map((mark) => clip(mark, range)).filter((mark) => mark.start < mark.end);
  const edges = edgesOf(range, inside, cuts);
  const starting = grouped(inside, 'start');
  const ending = grouped(inside, 'end');
  const open = new Map<number, number>();
  const out: Segment[] = [];
  for (let index = 0; index + 1 < edges.length; index++) {
    const [start, end] = [edges[index]!, edges[index + 1]!];
    for (const key of ending.get(start) ?? []) close(open, key);
    const starts = starting.get(start) ?? [];
    for (const key of starts) open.set(key, (open.get(key) ?? 0) + 1);
    out.push({ start, end, keys: ascending(open.keys()), starts, ends: ending.get(end) ?? [] });
  }
  return out;
}

function clip(mark: Mark, range: Range): Mark {
  return { key: mark.key, start: Math.max(mark.start, range.start), end: Math.min(mark.end, range.end) };
}

function edgesOf(range: Range, marks: readonly Mark[], cuts: readonly number[]): number[] {
  if (range.start >= range.end) return [];
  const edges = new Set([range.start, range.end]);
  for (const { start, end } of marks) edges.add(start).add(end);
  for (const cut of cuts) if (cut > range.start && cut < range.end) edges.add(cut);
  return ascending(edges);
}

function grouped(marks: readonly Mark[], side: 'start' | 'end'): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const mark of marks) {
    const group = groups.get(mark[side]);
    if (group) group.push(mark.key);
    else groups.set(mark[side], [mark.key]);
  }
  return groups;
}

function close(open: Map<number, number>, key: number): void {
  const left = (open.get(key) ?? 1) - 1;
  if (left > 0) open.set(key, left);
  else open.delete(key);
}

function ascending(numbers: Iterable<number>): number[] {
  return [...numbers].sort((a, b) => a - b);
}
