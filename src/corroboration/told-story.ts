import type { Reading } from '../model/index.ts';
import { rememberFor } from '../text/index.ts';
import { rarityOf } from '../words/index.ts';

/** What tells the happenings of one report from those of another: the last words of its names in plain letters, and its rarer words. */
export interface ToldStory {
  readonly names: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN']);
const LEAST_RARITY = 60;
const WORD = /^\p{L}{4,}$/u;
/** Of the report with fewer, so many names or words are in the other when both may tell of one happening. Hundredths. */
const SHARED_AT = { names: 20, words: 12 };

/** The story of a report, the same record at each call. */
export const toldStoryOf = rememberFor(({ analysis }: Reading): ToldStory => {
  const lemmas = analysis.tokens
    .filter(({ upos, lemma }) => CONTENT.has(upos) && WORD.test(lemma))
    .map(({ lemma }) => lemma.toLowerCase());
  return {
    names: new Set(analysis.names.flatMap(({ key }) => key.split(' ').at(-1) || [])),
    words: new Set(lemmas.filter((lemma) => rarityOf(lemma) >= LEAST_RARITY)),
  };
});

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>, least: number): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size === 0) return true;
  let shared = 0;
  for (const one of few) if (many.has(one)) shared++;
  return shared * 100 >= least * few.size;
}

/** Whether two reports may tell of one happening: they share names or rarer words, or one has none that could tell. Symmetric. */
export function mayBeOneStory(a: ToldStory, b: ToldStory): boolean {
  return a === b || meet(a.names, b.names, SHARED_AT.names) || meet(a.words, b.words, SHARED_AT.words);
}
