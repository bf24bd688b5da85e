import { wordSigns } from '../../src/language/syntax/word-features.ts';
import type { TreebankSentence } from '../treebank/conllu.ts';
import type { Batch } from './batch.ts';
import type { Random } from '../../tools/random.ts';
import { tagPair, type Vocabulary } from './vocabulary.ts';

/** Numbers for names, made once. */
export interface Numbering {
  readonly tag: ReadonlyMap<string, number>;
  readonly label: ReadonlyMap<string, number>;
  /** What the network may see of each word of a sentence. */
  readonly wordsOf: (forms: readonly string[]) => readonly KnownWord[];
}

interface KnownWord {
  readonly lower: string;
  /** Rows of the feature table, with how likely each is hidden, so that the network learns to do without. */
  readonly rows: readonly { readonly row: number; readonly hidden: number }[];
}

const FEATURE_HIDDEN = 0.05;
const VECTOR_HIDDEN = 0.05;
/** A word seen n times is hidden with probability RARE / (RARE + n). */
const RARE = 1;

export function numberingOf(vocabulary: Vocabulary): Numbering {
  const numbers = (names: readonly string[]) => new Map(names.map((name, index) => [name, index]));
  const feature = numbers(vocabulary.features);
  const seen = new WeakMap<readonly string[], readonly KnownWord[]>();
  const rowOf = (name: string) => {
    const row = feature.get(name);
    if (row === undefined) return [];
    const rare = RARE / (RARE + (vocabulary.frequency.get(name) ?? 0));
    return [{ row, hidden: name.startsWith('word=') ? rare : FEATURE_HIDDEN }];
  };
  const wordsOf = (forms: readonly string[]): readonly KnownWord[] => {
    const known =
      seen.get(forms) ??
      wordSigns(forms).map(({ lower, features }) => ({ lower, rows: features.flatMap(rowOf) }));
    seen.set(forms, known);
    return known;
  };
  return { tag: numbers(vocabulary.tags), label: numbers(vocabulary.labels), wordsOf };
}

/** Lays sentences out as a batch, hiding some features and vectors. */
export function batchOf(numbering: Numbering, sentences: readonly TreebankSentence[], random: Random): Batch {
  const rows: { first: number; last: number }[] = [];
  const words: (string | null)[] = [];
  const features: number[][] = [];
  const tags: number[] = [];
  const heads: number[] = [];
  const labels: number[] = [];
  for (const sentence of sentences) {
    const first = tags.length;
    for (const [index, { lower, rows: known }] of numbering.wordsOf(sentence.forms).entries()) {
      words.push(random() < VECTOR_HIDDEN ? null : lower);
      features.push(known.filter(({ hidden }) => random() >= hidden).map(({ row }) => row));
      tags.push(numbering.tag.get(tagPair(sentence, index)) ?? 0);
      heads.push(sentence.heads[index]! < 0 ? -1 : first + sentence.heads[index]!);
      labels.push(numbering.label.get(sentence.deprels[index]!) ?? 0);
    }
    rows.push({ first, last: tags.length });
  }
  return {
    sentences: rows,
    words,
    features,
    tags: Int32Array.from(tags),
    heads: Int32Array.from(heads),
    labels: Int32Array.from(labels),
  };
}
