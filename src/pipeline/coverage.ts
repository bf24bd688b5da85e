import type { Report, Statement } from '../model/index.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Characters inside the stretches, those that overlap counted once. */
function unionLength(stretches: readonly Stretch[]): number {
  let [length, reached] = [0, 0];
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    length += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return length;
}

function clip(stretch: Stretch, parts: readonly Stretch[]): Stretch[] {
  return parts
    .map((part) => ({ start: Math.max(part.start, stretch.start), end: Math.min(part.end, stretch.end) }))
    .filter(({ start, end }) => end > start);
}

/**
 * The share of a report's body characters that lie inside statements of some claim, 0 to 1 in thousandths.
 * @param claimed ids of all statements that some claim holds
 */
export function coverageOf(
  report: Report,
  statements: readonly Statement[],
  claimed: ReadonlySet<string>,
): number {
  const body = report.parts.filter(({ kind }) => kind === 'body');
  const total = unionLength(body);
  const covered = statements
    .filter(({ id }) => claimed.has(id))
    .flatMap(({ spans }) => spans.flatMap((span) => clip(span, body)));
  return total === 0 ? 0 : Math.round((1000 * unionLength(covered)) / total) / 1000;
}
