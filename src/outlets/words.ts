/** A word of a text: a run of letters, digits and marks, with its offsets. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of `text` between `start` and `end`, in order. Linear in the length of the range. */
export function wordsOf(text: string, start = 0, end = text.length): readonly Word[] {
  return Array.from(text.slice(start, end).matchAll(WORD), (match) => ({
    text: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

const JOINT = /^(?:[-.'’& /!+]{1,3}|\r?\n)$/;

/** Whether the characters between two words can stand inside one name ("L.A. Times", "Globe & Mail"). */
export function isJoint(between: string): boolean {
  return between.length <= 3 && JOINT.test(between);
}

/** Lower case without accents, punctuation or a leading article: what two spellings of a name share. */
export function nameKey(words: string): string {
  return words
    .normalize('NFD')
    .replace(/[\p{M}.'’!]/gu, '')
    .replaceAll('&', ' and ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}
