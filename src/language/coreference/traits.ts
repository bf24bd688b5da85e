import type { NameMention, Token } from '../../model/index.ts';
import { listBit, type WordClasses } from '../names/word-classes.ts';
import { TITLE_WORDS } from '../names/word-lists.ts';
import type { Gender, GrammaticalNumber, Sort, Traits } from './mention.ts';
import { FEMALE_NOUNS, MALE_NOUNS, ORGANISATION_NOUNS, PERSON_NOUNS, PLACE_NOUNS } from './noun-lists.ts';

const MALE_TITLE =
  /\b(?:mr|sir|lord|king|prince|father|brother|sheikh|imam|chairman|spokesman|congressman|ayatollah|pope)\b/i;
const FEMALE_TITLE =
  /\b(?:mrs|ms|miss|lady|queen|princess|dame|sister|chairwoman|spokeswoman|congresswoman|madame)\b/i;

/** A pronoun's traits and grammatical person. */
export interface PronounTraits extends Traits {
  readonly person: 1 | 2 | 3;
}

type PronounRow = readonly [string, 1 | 2 | 3, GrammaticalNumber, Gender, Sort];

const PRONOUN_ROWS: readonly PronounRow[] = [
  ['i me my mine myself', 1, 'singular', 'unknown', 'person'],
  ['we us our ours ourselves', 1, 'plural', 'unknown', 'person'],
  ['you your yours yourself yourselves', 2, 'unknown', 'unknown', 'person'],
  ['he him his himself', 3, 'singular', 'male', 'person'],
  ['she her hers herself', 3, 'singular', 'female', 'person'],
  ['it its itself', 3, 'singular', 'neuter', 'unknown'],
  ['they them their theirs themselves', 3, 'plural', 'unknown', 'unknown'],
];

const PRONOUNS: ReadonlyMap<string, PronounTraits> = new Map(
  PRONOUN_ROWS.flatMap(([forms, person, number, gender, sort]) =>
    forms.split(' ').map((form) => [form, { person, number, gender, sort }] as const),
  ),
);

/** The traits of a personal or possessive pronoun in lower case, or undefined for another word. */
export function pronounTraits(form: string): PronounTraits | undefined {
  return PRONOUNS.get(form);
}

function genderOfName(name: NameMention, title: string, classes: WordClasses): Gender {
  if (MALE_TITLE.test(title)) return 'male';
  if (FEMALE_TITLE.test(title)) return 'female';
  const words = name.normal.toLowerCase().split(' ');
  if (words.length < 2) return 'unknown';
  const { lists } = classes.of(words[0]!);
  const isMale = (lists & listBit('male-name')) !== 0;
  const isFemale = (lists & listBit('female-name')) !== 0;
  if (isMale === isFemale) return 'unknown';
  return isMale ? 'male' : 'female';
}

/** The traits of a name; `title` are the words of its title. */
export function nameTraits(name: NameMention, title: string, classes: WordClasses): Traits {
  if (name.kind === 'person')
    return { gender: genderOfName(name, title, classes), number: 'singular', sort: 'person' };
  const sort = name.kind === 'other' ? 'thing' : name.kind;
  return { gender: 'neuter', number: name.kind === 'organisation' ? 'unknown' : 'singular', sort };
}

function sortOfNoun(lemma: string): Sort {
  if (MALE_NOUNS.has(lemma) || FEMALE_NOUNS.has(lemma) || PERSON_NOUNS.has(lemma)) return 'person';
  if (ORGANISATION_NOUNS.has(lemma)) return 'organisation';
  if (PLACE_NOUNS.has(lemma)) return 'place';
  if (TITLE_WORDS.has(lemma)) return 'person';
  return 'thing';
}

/** The traits of a common noun. */
export function nounTraits({ lemma, xpos }: Token): Traits {
  const noun = lemma.toLowerCase();
  const sort = sortOfNoun(noun);
  const isPlural = xpos === 'NNS' || xpos === 'NNPS' || noun === 'people';
  const number: GrammaticalNumber = isPlural ? 'plural' : sort === 'organisation' ? 'unknown' : 'singular';
  if (sort !== 'person') return { sort, number, gender: 'neuter' };
  const gender = MALE_NOUNS.has(noun) ? 'male' : FEMALE_NOUNS.has(noun) ? 'female' : 'unknown';
  return { sort, number, gender };
}
