import { compareText } from '../text/index.ts';

const SEPARATORS = /\s*(?:;|\||\/|&|\band\b|\bwith\b|\n)\s*/iu;
const NOISE =
  /\((?:[^)]*)\)|\[[^\]]*\]|\b(?:et\.? al\.?|edited by|by|ph\.? ?d|m\.? ?d|prof|dr|mr|mrs|ms|sir|editors?|eds?|authors?|contributors?|foreword|illustrator)\b\.?/giu;
const SUFFIX = /^(?:jr|sr|i{2,3}|iv|phd|md|esq)$/u;
const PARTICLES = new Set([
  'de',
  'van',
  'von',
  'der',
  'den',
  'la',
  'le',
  'di',
  'da',
  'du',
  'del',
  'ten',
  'ter',
  'st',
]);

function plainLetters(words: string): string {
  return words
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’'`´]/gu, '')
    .toLowerCase();
}

function wordsOf(words: string): string[] {
  return words.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !SUFFIX.test(word));
}

/** The surname of a name in the order of speech: its last word, with the particles before it. */
function surnameOf(name: readonly string[]): string {
  let at = name.length - 1;
  while (at > 1 && name[at]!.length === 1) at--;
  const first = at > 1 && PARTICLES.has(name[at - 1]!) ? at - 1 : at;
  return name.slice(first, at + 1).join('');
}

function isGiven(words: readonly string[]): boolean {
  return words.length === 1 || words.slice(1).every((word) => word.length === 1) || words.length === 2;
}

function isWhole(name: readonly string[]): boolean {
  return name.length > 1 && !PARTICLES.has(name[0]!) && !name.some((word) => word.length === 1);
}

/** Whether commas turn names round ("Kern, Ilva") and do not part them ("Ilva Kern, Toma Brandt"). */
function areTurned(pieces: readonly (readonly string[])[]): boolean {
  if (pieces.length < 2 || pieces[0]!.length > 2 || !isGiven(pieces[1]!)) return false;
  const areWhole =
    pieces.length === 2
      ? pieces[0]!.length > 1 && isWhole(pieces[1]!) && !PARTICLES.has(pieces[0]![0]!)
      : pieces.every((piece) => piece.length > 1);
  return !areWhole;
}

/** The surname of a name that is turned round: what stands before the comma. */
function leadingSurname(piece: readonly string[]): string {
  return PARTICLES.has(piece[0]!) ? piece.join('') : piece.at(-1)!;
}

/** Surnames of one stretch between separators. */
function surnamesBetween(stretch: string): string[] {
  const pieces = stretch
    .split(',')
    .map(wordsOf)
    .filter((piece) => piece.length > 0);
  return areTurned(pieces)
    ? pieces.filter((_, at) => at % 2 === 0).map(leadingSurname)
    : pieces.map(surnameOf);
}

/**
 * Surnames of the persons that a value lists, in plain small letters and in order of the alphabet, whichever way the
 * names are written ("Kern, Ilva; Brandt, T." and "Ilva Kern & Toma Brandt" give the same).
 */
export function surnamesIn(value: string): string[] {
  const plain = plainLetters(value).replaceAll(NOISE, ' ');
  return [...new Set(plain.split(SEPARATORS).flatMap(surnamesBetween))].sort(compareText);
}
