import type { Statement } from '../model/index.ts';

/** The sentence that a statement stands in: from the last full stop or line before its words to the next after them. */
export function sentenceAround({ spans }: Statement, text: string): string {
  const [start, end] = [spans[0]!.start, spans.at(-1)!.end];
  const before = Math.max(text.lastIndexOf('. ', start - 1), text.lastIndexOf('\n', start - 1));
  const after = [text.indexOf('. ', end), text.indexOf('\n', end)].filter((at) => at >= 0);
  return text.slice(before + 1, after.length > 0 ? Math.min(...after) : text.length);
}
