import anyAscii from 'any-ascii';
import { remember } from '../../text/index.ts';

/** Letters that lose their sound when their mark is taken off, spelled out first. */
const MARKED: readonly (readonly [RegExp, string])[] = [
  [/[šşș]/g, 'sh'],
  [/[čćçĉ]/g, 'ch'],
  [/[žż]/g, 'zh'],
  [/ğ/g, 'g'],
  [/ñ/g, 'n'],
];

/**
 * Rewritings that bring the spellings of one sound together, in this order: those of Arabic, Persian, Russian and
 * Ukrainian names in English, French and German transliteration.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/i[jy]$|yy$|y[ij]$/, 'i'],
  [/^ye|^je(?=[^aeiouy])/, 'e'],
  [/c(?=[aoudklmnrt]|$)/g, 'k'],
  [/tsch|tch|ch(?!r)/g, 'c'],
  [/sch|sh/g, 'x'],
  [/dzh|dj|zh|j/g, 'j'],
  [/kh|gh|ck|q|g|ch(?=r)/g, 'k'],
  [/ts|tz|cz/g, 's'],
  [/c(?=[eiy])/g, 'c'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ph|[vw]/g, 'f'],
  [/h(?![aeiouy])/g, ''],
];

const ASCII = /^[ -~]*$/;

/** The plain lower-case letters of a word: other scripts and marks are spelled out in a–z. */
export function plainLetters(word: string): string {
  let letters = word.toLowerCase();
  if (ASCII.test(letters)) return letters.replace(/[^a-z0-9]/g, '');
  for (const [from, to] of MARKED) letters = letters.replace(from, to);
  return anyAscii(letters)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** The same names are compared over and over: so many answers are kept. */
const MOST_REMEMBERED = 5000;

/**
 * The consonants of a word, so that transliterations of one name fall together: "kdf" for Gaddafi, Qadhafi and
 * Khadafy, "hftr" for Haftar and Heftar. Vowels count only at the beginning, as "a".
 */
export const wordKey: (word: string) => string = remember(soundsOf, MOST_REMEMBERED);

function soundsOf(word: string): string {
  let sounds = plainLetters(word);
  for (const [from, to] of SOUNDS) sounds = sounds.replace(from, to);
  const first = /^[aeiouy]/.test(sounds) && !/^y[aou]/.test(sounds) ? 'a' : '';
  const consonants = sounds
    .replace(/^(y)(?=[aou])/, 'Y')
    .replace(/[aeiouy]/g, '')
    .toLowerCase();
  return (first + consonants).replace(/(.)\1+/g, '$1') || sounds.slice(0, 1);
}

/** Words that a name's key passes over. */
const PASSED = new Set(
  'the of and for al el ul as bin ibn bint abu de du da di la le van von der den ter st'.split(' '),
);

/** The words of a name that tell it apart, in lower-case plain letters: articles, particles and marks are left out. */
export const nameWords: (name: string) => readonly string[] = remember(tellingWords, MOST_REMEMBERED);

function tellingWords(name: string): readonly string[] {
  const words = name
    .split(/[\s\u00A0/-]+/)
    .map((word) => word.replace(/['’]s$/i, ''))
    .map(plainLetters)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !PASSED.has(word));
  return telling.length > 0 ? telling : words;
}

/**
 * The key of a name of some kind: of a person the key of the last part of the name, so that "Mr Aho" meets "Juhani
 * Aho"; of anything else the keys of all its telling words.
 */
export function nameKey(name: string, kind: string): string {
  const words = nameWords(name).filter(
    (word, index, all) => index < all.length - 1 || !/^(?:jr|sr|i{2,3})$/.test(word),
  );
  const keys = words.map(wordKey);
  return kind === 'person' ? (keys.at(-1) ?? '') : keys.join(' ');
}
