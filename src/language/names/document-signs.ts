import { ORGANISATION_WORDS, PLACE_WORDS, SPEAKING, TITLE_WORDS } from './word-lists.ts';

/** Bits of what the other places in a document tell about a capitalised word. */
export const SEEN_SMALL = 1;
export const SEEN_INSIDE = 2;
export const AFTER_TITLE = 4;
export const BEFORE_ORGANISATION_WORD = 8;
export const BEFORE_PLACE_WORD = 16;
export const AFTER_IN = 32;
export const BEFORE_SPEAKING = 64;
export const AFTER_CAPITAL = 128;
export const BEFORE_CAPITAL = 256;

const IN = new Set(['in', 'near', 'from', 'at']);
const CAPITAL = /^\p{Lu}/u;

const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '');

function signsBefore(before: string): number {
  let signs = 0;
  if (TITLE_WORDS.has(bare(before))) signs |= AFTER_TITLE;
  if (IN.has(before)) signs |= AFTER_IN;
  return CAPITAL.test(before) ? signs | AFTER_CAPITAL : signs;
}

function signsAfter(after: string): number {
  let signs = 0;
  if (CAPITAL.test(after)) {
    signs |= BEFORE_CAPITAL;
    if (ORGANISATION_WORDS.has(bare(after))) signs |= BEFORE_ORGANISATION_WORD;
    if (PLACE_WORDS.has(bare(after))) signs |= BEFORE_PLACE_WORD;
  }
  return SPEAKING.has(after) ? signs | BEFORE_SPEAKING : signs;
}

/** Signs by lower-case word, gathered over all sentences of a document. */
export type DocumentSigns = ReadonlyMap<string, number>;

/** Gathers what each capitalised place of a word tells about all of its places (Chieu and Ng 2002). */
export function documentSigns(sentences: readonly (readonly string[])[]): DocumentSigns {
  const signs = new Map<string, number>();
  const add = (word: string, bits: number): unknown => signs.set(word, (signs.get(word) ?? 0) | bits);
  for (const words of sentences)
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index]!;
      const first = word.charCodeAt(0);
      if (first >= 97 && first <= 122) add(word, SEEN_SMALL);
      else if (CAPITAL.test(word)) {
        const inside = index > 0 && !/^\p{Lu}/u.test(words[index - 1]!) ? SEEN_INSIDE : 0;
        add(
          word.toLowerCase(),
          inside | signsBefore(words[index - 1] ?? '') | signsAfter(words[index + 1] ?? ''),
        );
      }
    }
  return signs;
}
