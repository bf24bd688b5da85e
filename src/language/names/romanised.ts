import { wordKey } from './name-key.ts';

/** A family of romanisation: how its spelling of a sound is turned into the common English one. */
interface Family {
  readonly name: string;
  readonly from: RegExp;
  readonly to: string;
}

/** Words are in plain lower-case letters. A rule for the beginning of a word stays there: Hill is not Gill. */
const FAMILIES: readonly Family[] = [
  { name: 'x for ks', from: /(?!^)x/g, to: 'ks' },
  { name: 'h for g, as in Ukrainian', from: /(?<=[^ckpstzgw])h|^h(?=[rl])/g, to: 'g' },
  { name: 'j for zh, as in French', from: /^j(?=e)/g, to: 'zh' },
  { name: 'j for y, as in German', from: /^j(?=[aou])/g, to: 'y' },
  { name: 'c for ts, as in Slavic Latin', from: /^c(?=v)/g, to: 'ts' },
];

/** Keys shorter than this are shared by too many words. */
const TELLING_KEY = 3;

/** Spellings of one vowel: y, ee and ie for i, ou and oo for u. */
function plainVowels(word: string): string {
  return word
    .replace(/ee|ie|y/g, 'i')
    .replace(/oo|ou/g, 'u')
    .replace(/(.)\1+/g, '$1');
}

/**
 * By what family of romanisation two words of a name, in plain lower-case letters, are spellings of one ("Ihor", "Igor";
 * "Aleksandr", "Alexander"; "Aly", "Ali"); null when none shows it.
 */
export function romanisation(a: string, b: string): string | null {
  const vowels = plainVowels(a);
  if (vowels.length >= TELLING_KEY && vowels === plainVowels(b))
    return 'the same but for the vowels’ spelling';
  for (const { name, from, to } of FAMILIES) {
    const [left, right] = [a.replace(from, to), b.replace(from, to)];
    const key = wordKey(left);
    if ((left !== a || right !== b) && key.length >= TELLING_KEY && key === wordKey(right)) return name;
  }
  return null;
}

/** "Abd al-", "Abdel", "Abdul", "Abdur" before the word that it goes with, in one word or several. */
const SERVANT = /^abd(?:[aeu][lrsn]?)?$/;
const IN_ONE = /^abd[aeu]l?(?=\p{L}{3})/u;

/** The words of a name with Arabic compounds in one ("Abd al-Rahman", "Abdul Rahman", "Abdelrahman": "abdrahman"). */
export function withCompounds(words: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const word of words) {
    if (whole.length > 0 && SERVANT.test(whole.at(-1)!)) whole[whole.length - 1] = `abd${word}`;
    else whole.push(word.replace(IN_ONE, 'abd'));
  }
  return whole;
}
