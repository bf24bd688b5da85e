/** What a UTF-16 code unit is to the tokeniser. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const IGNORABLE = 3;
export const APOSTROPHE = 4;
export const QUOTE = 5;
export const DASH = 6;
export const PERIOD = 7;
export const OPENING = 8;
export const CLOSING = 9;
export const CURRENCY = 10;
export const SURROGATE = 11;
export const OTHER = 12;

/** Ignorable filler that stands for the further characters of a repaired sequence. */
export const FILLER = '\u2060';

const IGNORED = /\p{Default_Ignorable_Code_Point}/u;
const TESTS: readonly (readonly [number, RegExp])[] = [
  [SPACE, /\s/],
  [IGNORABLE, IGNORED],
  [APOSTROPHE, /['`\u00B4\u2018-\u201B\u02B9\u02BB\u02BC\u2032\u2039\u203A\uFF07]/],
  [QUOTE, /["\u00AB\u00BB\u201C-\u201F\u2033\u301D\u301E\uFF02]/],
  [DASH, /[\p{Pd}\u2212]/u],
  [PERIOD, /[.]/],
  [LETTER, /[\p{L}\p{M}_\uFFFD]/u],
  [DIGIT, /\p{N}/u],
  [OPENING, /\p{Ps}/u],
  [CLOSING, /\p{Pe}/u],
  [CURRENCY, /\p{Sc}/u],
  [SURROGATE, /[\uD800-\uDFFF]/],
];

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  for (const [kind, test] of TESTS) if (test.test(character)) return kind;
  return OTHER;
}

/** The class of every code unit. A table, because the tokeniser asks for every character of every report. */
const CLASSES: Uint8Array = Uint8Array.from({ length: 0x10000 }, (_, unit) => classify(unit));

/** The class of the code unit at `index`; past either end of the text it is `SPACE`. */
export function classAt(text: string, index: number): number {
  return index >= 0 && index < text.length ? CLASSES[text.charCodeAt(index)]! : SPACE;
}

const ASTRAL_WORD = /[\p{L}\p{N}\p{M}]/u;

/** Whether a surrogate pair at `index` is a letter or digit (mathematical alphabets, rare scripts). */
export function isAstralWord(text: string, index: number): boolean {
  const point = text.codePointAt(index);
  return point !== undefined && point > 0xffff && ASTRAL_WORD.test(String.fromCodePoint(point));
}

/** Whether the code unit is a capital letter. */
export function isCapital(character: string): boolean {
  return character.toLowerCase() !== character;
}
