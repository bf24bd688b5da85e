import type { Part } from '../model/index.ts';

/** Whether parts stand in text order, do not overlap and end inside the text. */
export function isTextInOrder(parts: readonly Part[], text: string): boolean {
  return parts.every(
    ({ start, end }, i) => start < end && end <= text.length && (i === 0 || start >= parts[i - 1]!.end),
  );
}
