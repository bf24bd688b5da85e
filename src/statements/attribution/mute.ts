import {
  BODY_NOUNS,
  DOCUMENT_NOUNS,
  GENERAL_NOUNS,
  INSTRUMENT_NOUNS,
  MUTE_NOUNS,
  OUTLET_NOUNS,
  ROLE_NOUNS,
  WITNESS_NOUNS,
} from '../lexicon/index.ts';
import type { Tree } from '../tree/index.ts';

const SPEAKING: readonly ReadonlySet<string>[] = [
  BODY_NOUNS,
  DOCUMENT_NOUNS,
  GENERAL_NOUNS,
  INSTRUMENT_NOUNS,
  OUTLET_NOUNS,
  ROLE_NOUNS,
  WITNESS_NOUNS,
];

/** Endings of nouns for doings and qualities; those that name bodies stand in the lists of speakers. */
const ABSTRACT = /(?:[a-z]{3}(?:tion|sion|ness|ment|ism)|[a-z]{4}ity)$/u;

/** Bodies and papers whose names end like doings. */
const COLLECTIVE = new Set([
  'opposition',
  'delegation',
  'publication',
  'mission',
  'community',
  'minority',
  'majority',
  'establishment',
  'leadership',
  'legislation',
  'investigation',
  'business',
  'charity',
  'facility',
  'convention',
  'constitution',
  'document',
  'indictment',
  'judgment',
  'judgement',
]);

/** Pronouns that stand for no speaker: "nothing to indicate that …". */
const NOTHINGS = new Set(['nothing', 'something', 'anything', 'everything', 'what', 'there']);

/** Whether a common noun is a thing, a time or a doing, which nobody hears say anything. */
export function isMute(tree: Tree, head: number): boolean {
  const { upos, lemma } = tree.tokens[head]!;
  const noun = lemma.toLowerCase();
  if (upos === 'PRON') return NOTHINGS.has(noun);
  if (upos !== 'NOUN' || SPEAKING.some((nouns) => nouns.has(noun)) || COLLECTIVE.has(noun)) return false;
  return MUTE_NOUNS.has(noun) || ABSTRACT.test(noun);
}
