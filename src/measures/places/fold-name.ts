const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ł: 'l',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ı: 'i',
    ə: 'a',
    ħ: 'h',
    ŋ: 'n',
    ŧ: 't',
    ɓ: 'b',
    ɗ: 'd',
    ƙ: 'k',
  }),
);

const WORDS: ReadonlyMap<string, string> = new Map([
  ['saint', 'st'],
  ['sainte', 'ste'],
  ['fort', 'ft'],
  ['mount', 'mt'],
]);

const ASCII_NAME = /^[a-z ]*$/;
const ASCII_WORD = /^[a-z]+$/;

function foldLetters(text: string): string {
  let folded = '';
  for (const letter of text.normalize('NFD')) {
    if (letter >= 'a' && letter <= 'z') folded += letter;
    else if (letter === '-' || letter === '/' || letter === '–' || /\s/.test(letter)) folded += ' ';
    else folded += LETTERS.get(letter) ?? (/[\p{L}\p{N}]/u.test(letter) ? letter : '');
  }
  return folded;
}

/**
 * The form under which a place name is looked up: lower case without diacritics, marks, hyphens and double spaces;
 * "Saint", "Fort" and "Mount" in their short forms.
 */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (ASCII_WORD.test(lower)) return WORDS.get(lower) ?? lower;
  const letters = ASCII_NAME.test(lower) ? lower : foldLetters(lower);
  const words = letters.split(' ').filter((word) => word !== '');
  return words.map((word) => WORDS.get(word) ?? word).join(' ');
}
