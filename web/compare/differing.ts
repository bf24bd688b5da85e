import type { Span } from '../../src/model/index.ts';

/** A word with its place in its text. */
interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    key: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Longest texts whose words are held against each other; longer ones are left unmarked. */
const MOST_WORDS = 1500;

/** For each place in both lists, the length of the longest common run of words (not of neighbours) from there on. */
function commonLengths(a: readonly Word[], b: readonly Word[]): Uint16Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i]![j] =
        a[i]!.key === b[j]!.key ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
  return table;
}

interface Wanted {
  readonly key: string;
  readonly b: readonly Word[];
  readonly from: number;
}

/** The place of the word's twin in a longest common run, or null when the word is not in it. */
function twinOf(lengths: Uint16Array, { key, b, from }: Wanted): number | null {
  for (let j = from; j < b.length; j++) {
    if (b[j]!.key === key) return j;
    if ((lengths[j + 1] ?? 0) < (lengths[j] ?? 0)) return null;
  }
  return null;
}

/** The words of a passage that its twin does not have in this order, as offsets of the report (longest common subsequence). */
export function differing(
  own: Pick<Span, 'start' | 'quote'>,
  other: string,
): { readonly start: number; readonly end: number }[] {
  if (own.quote === other) return [];
  const [a, b] = [wordsOf(own.quote), wordsOf(other)];
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return [];
  const table = commonLengths(a, b);
  const out: { start: number; end: number }[] = [];
  let j = 0;
  for (const [i, word] of a.entries()) {
    const at = twinOf(table[i]!, { key: word.key, b, from: j });
    if (at === null) out.push({ start: own.start + word.start, end: own.start + word.end });
    else j = at + 1;
  }
  return out;
}
