import type { NameKind } from '../../model/index.ts';
import { outletNamed } from '../../outlets/index.ts';
import { phraseOf, type ReadText, type WordRange } from '../document.ts';
import { listBit, type WordClasses } from './word-classes.ts';
import { ORGANISATION_WORDS, PLACE_WORDS, TITLE_WORDS } from './word-lists.ts';

/** Votes for each kind that a name may be of. */
export type KindVotes = Record<Exclude<NameKind, 'other'>, number>;

const PLACE_OF =
  /^(?:city|cities|town|towns|village|villages|island|province|port|state|states|district|region|country|capital|county|suburb|republic|municipality|north|south|east|west)$/i;
const IN = /^(?:in|near)$/i;
const PERIOD = /\.$/;
const PLACE_BITS = listBit('country') | listBit('place');
const FIRST_NAME_BITS = listBit('male-name') | listBit('female-name');

/** Weights of the signs, as multiples of half a vote of the tagger. */
const TAGGER = 2;
const DECISIVE = 5;
const STRONG = 3;
const LISTED = 1;

const bare = (form: string | undefined): string => (form ?? '').toLowerCase().replace(PERIOD, '');

function contextVotes({ forms }: ReadText, { first, last }: WordRange): KindVotes {
  const before = bare(forms[first - 1]);
  const after = forms[last] ?? '';
  const isPlaceOf = before === 'of' && PLACE_OF.test(forms[first - 2] ?? '');
  const isPlaceWord = PLACE_WORDS.has(after) && PLACE_OF.test(after);
  const isBody = last - first > 1 && ORGANISATION_WORDS.has(bare(forms[last - 1]));
  return {
    place: (isPlaceOf || isPlaceWord ? DECISIVE : 0) + (IN.test(before) ? LISTED : 0),
    person: TITLE_WORDS.has(before) ? DECISIVE : 0,
    organisation: isBody ? STRONG : 0,
  };
}

function listVotes(phrase: string, classes: WordClasses): KindVotes {
  const lists = phrase
    .toLowerCase()
    .split(' ')
    .map((word) => classes.of(word).lists);
  const isPlace = lists.every((bits) => (bits & PLACE_BITS) !== 0);
  const isBody = lists.every((bits) => (bits & listBit('organisation')) !== 0);
  const isPerson =
    lists.length === 2 && (lists[0]! & FIRST_NAME_BITS) !== 0 && (lists[1]! & listBit('last-name')) !== 0;
  return {
    place: isPlace ? LISTED : 0,
    person: isPerson ? LISTED : 0,
    organisation: isBody || outletNamed(phrase) ? LISTED : 0,
  };
}

/** How strongly the tagger, the words around it and the lists of names speak for each kind of a name. */
export function kindVotes(
  read: ReadText,
  name: WordRange & { readonly kind: NameKind },
  classes: WordClasses,
): KindVotes {
  const votes = contextVotes(read, name);
  const listed = listVotes(phraseOf(read, name), classes);
  for (const kind of ['person', 'organisation', 'place'] as const)
    votes[kind] += listed[kind] + (name.kind === kind ? TAGGER : 0);
  return votes;
}
