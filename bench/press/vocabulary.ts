import nlp from 'compromise';
import { randomFrom, shuffled } from '../../tools/random.ts';

/** Kinds of words that templates ask for. */
export type WordClass = 'noun' | 'nouns' | 'adjective' | 'past' | 'gerund';

/** The words of the simulated press, by class, and proper names. */
export interface Vocabulary {
  readonly words: Readonly<Record<WordClass, readonly string[]>>;
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly towns: readonly string[];
}

const TAGS: Readonly<Record<WordClass, string>> = {
  noun: 'Singular',
  nouns: 'Plural',
  adjective: 'Adjective',
  past: 'PastTense',
  gerund: 'Gerund',
};

/** So many words of a class stand for each other. */
const RING = 5;

/**
 * Vocabulary from compromise's tagged word list (MIT), which nothing in `src/` or `models/` is built from. Words that may
 * replace each other are drawn by lot from one class: a detector cannot know them, whatever it has learnt of English.
 */
export function pressVocabulary(): Vocabulary {
  const byTag = wordsByTag();
  const classes = Object.keys(TAGS) as WordClass[];
  const list = (name: WordClass): readonly string[] => byTag.get(TAGS[name]) ?? [];
  const words = {
    noun: list('noun'),
    nouns: list('nouns'),
    adjective: list('adjective'),
    past: list('past'),
    gerund: list('gerund'),
  };

  return {
    words,
    synonyms: new Map(classes.flatMap((name, i) => ringsOf(words[name], i))),
    given: capitalised([...(byTag.get('FemaleName') ?? []), ...(byTag.get('MaleName') ?? [])]),
    family: capitalised(byTag.get('LastName') ?? []),
    towns: capitalised(byTag.get('City') ?? []),
  };
}

interface Model {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
}

function wordsByTag(): Map<string, string[]> {
  const { lexicon } = (nlp as unknown as { model(): Model }).model().one;
  const byTag = new Map<string, string[]>();
  for (const [word, tag] of Object.entries(lexicon)) {
    if (typeof tag !== 'string' || !/^[a-z]{3,}$/.test(word)) continue;
    const known = byTag.get(tag);
    if (known === undefined) byTag.set(tag, [word]);
    else known.push(word);
  }
  for (const list of byTag.values()) list.sort();
  return byTag;
}

function ringsOf(words: readonly string[], seed: number): [string, readonly string[]][] {
  const mixed = shuffled(randomFrom(seed + 1), words);
  return mixed.map((word, i) => {
    const start = i - (i % RING);
    return [word, mixed.slice(start, start + RING).filter((other) => other !== word)];
  });
}

function capitalised(words: readonly string[]): string[] {
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
}
