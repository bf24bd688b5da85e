import { wordSigns } from '../../src/language/syntax/word-features.ts';
import { compareText } from '../../src/text/index.ts';
import type { TreebankSentence } from '../treebank/conllu.ts';

/** What a network knows by name, counted in a treebank. */
export interface Vocabulary {
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly features: readonly string[];
  /** How often each feature was seen. */
  readonly frequency: ReadonlyMap<string, number>;
}

/** Features seen less often than this are unknown to the network. */
const LEAST_SEEN = 3;

/** The vocabulary of a treebank, in an order that does not depend on the order of the sentences. */
export function vocabularyOf(sentences: readonly TreebankSentence[]): Vocabulary {
  const frequency = new Map<string, number>();
  const tags = new Set<string>();
  const labels = new Set<string>();
  for (const sentence of sentences) {
    for (const { features } of wordSigns(sentence.forms))
      for (const name of features) frequency.set(name, (frequency.get(name) ?? 0) + 1);
    for (let i = 0; i < sentence.forms.length; i++) {
      tags.add(tagPair(sentence, i));
      if (sentence.deprels[i] !== 'root') labels.add(sentence.deprels[i]!);
    }
  }
  const features = [...frequency.keys()].filter((name) => frequency.get(name)! >= LEAST_SEEN);
  return {
    tags: [...tags].sort(compareText),
    labels: ['root', ...[...labels].sort(compareText)],
    features: features.sort(compareText),
    frequency,
  };
}

/** Both tags of a word as one: "NN NOUN". */
export function tagPair(sentence: TreebankSentence, index: number): string {
  return `${sentence.xpos[index]} ${sentence.upos[index]}`;
}
