import { normalForm } from './normal-form.ts';

/** What the templates look at. */
interface Word {
  readonly form: string;
  readonly lower: string;
  readonly letterCase: LetterCase;
  readonly first: boolean;
}

type LetterCase = 'capitals' | 'small' | 'mixed';

/** The features of a word, one template a line: a name and what it gives for a word, null for nothing. */
export const TEMPLATES: readonly (readonly [name: string, value: (word: Word) => string | null])[] = [
  ['word', ({ lower }) => lower],
  ['ending1', ({ lower }) => ending(lower, 1)],
  ['ending2', ({ lower }) => ending(lower, 2)],
  ['ending3', ({ lower }) => ending(lower, 3)],
  ['ending4', ({ lower }) => ending(lower, 4)],
  ['beginning1', ({ lower }) => beginning(lower, 1)],
  ['beginning2', ({ lower }) => beginning(lower, 2)],
  ['beginning3', ({ lower }) => beginning(lower, 3)],
  ['shape', ({ form, letterCase }) => (letterCase === 'mixed' ? shapeOf(form) : shapeOf(form.toLowerCase()))],
  ['case', ({ form, letterCase, first }) => `${letterCase} ${first ? 'first' : ''} ${capitalOf(form)}`],
];

const ending = (lower: string, length: number): string | null =>
  lower.length > length ? lower.slice(lower.length - length) : null;

const beginning = (lower: string, length: number): string | null =>
  lower.length > length ? lower.slice(0, length) : null;

const capitalOf = (form: string): string => {
  const first = form.charAt(0);
  return first === first.toLowerCase()
    ? 'small'
    : form.slice(1) === form.slice(1).toLowerCase()
      ? 'Capital'
      : 'CAPITALS';
};

const LONGEST_SHAPE = 8;

/** "Jan-05" is "Xx-d": runs of capitals, small letters, digits and other letters, at most eight. */
function shapeOf(form: string): string {
  let shape = '';
  for (let i = 0; i < form.length && shape.length < LONGEST_SHAPE; i++) {
    const kind = kindOf(form.charAt(i));
    if (!shape.endsWith(kind)) shape += kind;
  }
  return shape;
}

function kindOf(letter: string): string {
  if (letter >= '0' && letter <= '9') return 'd';
  if (letter >= 'a' && letter <= 'z') return 'x';
  if (letter >= 'A' && letter <= 'Z') return 'X';
  return letter.charCodeAt(0) < 128 ? letter : 'u';
}

/** A sentence is in capitals or small letters throughout when at least three letters show no other. */
function letterCaseOf(forms: readonly string[]): LetterCase {
  const text = forms.join('');
  const small = text.replace(/[^a-z]+/g, '').length;
  const capitals = text.replace(/[^A-Z]+/g, '').length;
  if (small === 0 && capitals > 3) return 'capitals';
  return capitals === 0 && small > 3 ? 'small' : 'mixed';
}

/** What the network sees of a word: its form in small letters, and its features as "name=value". */
export interface WordSigns {
  readonly lower: string;
  readonly features: readonly string[];
}

/** What a word's signs take from its sentence, as a number below `PLACES`: its letter case, and who comes first. */
export type Place = number;

const CASES: readonly LetterCase[] = ['capitals', 'small', 'mixed'];
export const PLACES = 2 * CASES.length;

/** The place of a sentence's first word; that of the others is one more. */
export function firstPlace(forms: readonly string[]): Place {
  return 2 * CASES.indexOf(letterCaseOf(forms));
}

const LONGEST_FORM = 40;

/** The signs of a word; of words longer than 40 characters only the first 40 are looked at. */
export function signsOf(given: string, place: Place): WordSigns {
  const form = normalForm(given).slice(0, LONGEST_FORM);
  const letterCase = CASES[place >> 1] ?? 'mixed';
  const word = { form, lower: form.toLowerCase(), letterCase, first: place % 2 === 0 };
  return { lower: word.lower, features: featuresOf(word) };
}

/** The signs of the words of a sentence. */
export function wordSigns(forms: readonly string[]): WordSigns[] {
  const first = firstPlace(forms);
  return forms.map((form, index) => signsOf(form, index === 0 ? first : first + 1));
}

function featuresOf(word: Word): string[] {
  const features: string[] = [];
  for (const [name, value] of TEMPLATES) {
    const found = value(word);
    if (found !== null) features.push(`${name}=${found}`);
  }
  return features;
}
