import type { Span } from '../../model/index.ts';

interface Spanned {
  readonly spans: readonly Span[];
}

/** Gives the function that finds, in text order, the items whose words all lie inside some spans. */
export function insiderOf<Item extends Spanned>(items: readonly Item[]): (spans: readonly Span[]) => Item[] {
  const sorted = items
    .filter(({ spans }) => spans.length > 0)
    .sort((a, b) => a.spans[0]!.start - b.spans[0]!.start || a.spans[0]!.end - b.spans[0]!.end);
  return (spans) => {
    const inside: Item[] = [];
    const end = spans.at(-1)?.end ?? 0;
    for (let at = firstFrom(sorted, spans[0]?.start ?? 0); at < sorted.length; at++) {
      const item = sorted[at]!;
      if (item.spans[0]!.start >= end) break;
      if (item.spans.every((one) => isInside(one, spans))) inside.push(item);
    }
    return inside;
  };
}

function isInside(one: Span, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => one.start >= start && one.end <= end);
}

function firstFrom(sorted: readonly Spanned[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]!.spans[0]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
