import anyAscii from 'any-ascii';
import type { AttributionLink } from '../../src/model/index.ts';

/**
 * Whether our last-named source is the labelled one: both are the report's own voice, or the head word or the
 * normal form of the labelled words agrees with that of our name, of our words for the source, or of the role
 * that the text gives to it.
 */
export function sourceAgrees(labelled: string | null, ours: AttributionLink | null): boolean {
  if (labelled === null || ours === null) return labelled === null && ours === null;
  const forms = [ours.name, ours.role ?? '', (ours.source ?? []).map((span) => span.quote).join(' ')];
  return forms.some((form) => form !== '' && namesAgree(labelled, form));
}

/** Whether two descriptions of a source have the same normal form or the same head word. */
export function namesAgree(a: string, b: string): boolean {
  if (a.toLowerCase() === b.toLowerCase()) return a !== '';
  if (normalForm(a) === normalForm(b)) return normalForm(a) !== '';
  const [head, other] = [headWord(a), headWord(b)];
  return head !== '' && (head === other || isDamaged(head, other) || isDamaged(other, head));
}

/** Stands for a letter that was lost in transmission (U+FFFD). */
const LOST = '\u{FFFD}';

/** Whether a word is another one with letters lost. */
function isDamaged(word: string, whole: string): boolean {
  const letters = [...word];
  return (
    word.includes(LOST) &&
    letters.length === whole.length &&
    letters.every((letter, at) => letter === LOST || letter === whole[at])
  );
}

const NOT_PART_OF_A_NAME = /[^\p{L}\p{N}\u{FFFD}]+/gu;
const DETERMINERS: ReadonlySet<string> = new Set(
  'a an the this that these those his her its their our some many several one two three another other'.split(
    ' ',
  ),
);

/** Lower-case words in plain letters, without determiners, dots inside abbreviations and possessive endings. */
function normalForm(name: string): string {
  return plainWords(name).join(' ');
}

/** What ends the noun phrase before its modifiers: "a spokesman | for the ministry", "two men | who saw it". */
const AFTER_HEAD: ReadonlySet<string> = new Set(
  'of for from at in on to with by near who which that whose and or as about inside outside'.split(' '),
);

/** The last word before the first modifier that follows the head, without a plural ending. */
export function headWord(name: string): string {
  const phrase = plainWords(name.split(/[,;(–—]| - /u)[0] ?? '');
  const end = phrase.findIndex((word, index) => index > 0 && AFTER_HEAD.has(word));
  return singular(phrase.at(end < 0 ? -1 : end - 1) ?? '');
}

function plainWords(name: string): readonly string[] {
  return name
    .split(LOST)
    .map(anyAscii)
    .join(LOST)
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/gu, '')
    .replace(/(?<=\p{L})\.(?=\p{L})/gu, '')
    .split(NOT_PART_OF_A_NAME)
    .filter((word) => word !== '' && !DETERMINERS.has(word));
}

function singular(word: string): string {
  if (/(?:ss|us|is)$/u.test(word) || word.length < 4) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/u.test(word)) return word.slice(0, -2);
  return word.endsWith('men') ? `${word.slice(0, -3)}man` : word.replace(/s$/u, '');
}
