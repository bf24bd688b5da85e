import type { Range } from '../../model/index.ts';
import type { ReadText } from '../document.ts';
import { ROLE_MODIFIERS, TITLE_WORDS } from './word-lists.ts';

const LONGEST_TITLE = 8;

const bare = (form: string): string => form.toLowerCase().replace(/\.$/, '');

function isModifier(form: string): boolean {
  const word = bare(form);
  return TITLE_WORDS.has(word) || ROLE_MODIFIERS.has(word) || word === '-';
}

/** The token index at which the title before a name begins, or `first` when the name has none. */
export function titleStart({ forms }: ReadText, first: number, sentenceFirst: number): number {
  if (first <= sentenceFirst || !TITLE_WORDS.has(bare(forms[first - 1]!))) return first;
  let start = first - 1;
  while (start > sentenceFirst && first - start < LONGEST_TITLE && isModifier(forms[start - 1]!)) start -= 1;
  return forms[start] === '-' ? start + 1 : start;
}

/** The title or role that stands before the name which begins at token `first` ("Foreign Minister"), else null. */
export function titleBefore(read: ReadText, first: number, sentenceFirst: number): Range | null {
  const start = titleStart(read, first, sentenceFirst);
  if (start === first) return null;
  return { start: read.tokens[start]!.start, end: read.tokens[first - 1]!.end };
}
