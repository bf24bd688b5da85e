import anyAscii from 'any-ascii';
import { withoutMojibake } from '../text/index.ts';
import { stem } from './stem.ts';

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const NUMBER_WORDS: ReadonlyMap<string, string> = new Map([
  ...[
    'zero one two three four five six seven eight nine ten',
    'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  ]
    .join(' ')
    .split(' ')
    .map((word, value) => [word, String(value)] as const),
  ...TENS.map((word, i) => [word, String(10 * i + 20)] as const),
]);

/**
 * The form in which words of two reports are compared: lower case, plain letters, no separators in figures, number
 * words as figures, endings and spelling folded. Empty when nothing of the word can be compared.
 */
export function foldWord(raw: string): string {
  const plain = isPlain(raw) ? raw.toLowerCase() : asciiOf(raw);
  const bare = plain.replace(/[^a-z0-9.]/g, '');
  return NUMBER_WORDS.get(bare) ?? stem(bare);
}

function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7e) return false;
  return true;
}

function asciiOf(raw: string): string {
  return anyAscii(withoutMojibake(raw)).toLowerCase();
}
