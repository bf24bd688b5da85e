import type { Block } from './blocks.ts';
import type { Words } from './words.ts';

/** What an outlet prints above or under everything is not longer than this many words. */
const LONGEST_TRAILER = 80;

/** Whether a passage stands at the same end of two texts: in two reports of one publisher, that is its boilerplate.
 * More than half of either text is no boilerplate. */
export function isAtSameEnd(first: Words, second: Words, { a, b }: Block): boolean {
  if (2 * a.length > Math.min(first.count, second.count)) return false;
  const atStart = a.at(-1)! < LONGEST_TRAILER && b.at(-1)! < LONGEST_TRAILER && a[0] === b[0];
  const toEndA = first.count - a[0]!;
  const toEndB = second.count - b[0]!;
  return (
    atStart || (toEndA <= LONGEST_TRAILER && toEndB <= LONGEST_TRAILER && Math.abs(toEndA - toEndB) <= 2)
  );
}
