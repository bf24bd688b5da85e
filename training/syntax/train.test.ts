import { expect, test } from 'vitest';
import { readSyntaxModel } from '../../src/language/syntax/model.ts';
import { parseWith } from '../../src/language/syntax/parse.ts';
import type { WordVectors } from '../../src/language/syntax/word-vectors.ts';
import type { TreebankSentence } from '../treebank/conllu.ts';
import { evaluate } from './evaluate.ts';
import { PLAN, trainSyntax } from './train.ts';

const row = (line: string): readonly string[] => line.split(' ');

/** A treebank of our own: a word, its lemma, tags, head and relation a row. */
function sentence(...lines: readonly string[]): TreebankSentence {
  const rows = lines.map(row);
  const column = (index: number): string[] => rows.map((columns) => columns[index]!);
  return {
    document: 'tiny',
    forms: column(0),
    lemmas: column(1),
    upos: column(2),
    xpos: column(3),
    heads: column(4).map(Number),
    deprels: column(5),
  };
}

const NOUNS = ['keeper', 'sailor', 'pilot', 'mayor'];
const VERBS = [
  ['sees', 'see'],
  ['helps', 'help'],
  ['calls', 'call'],
];

const TREEBANK = NOUNS.flatMap((subject) =>
  VERBS.flatMap(([form, lemma]) =>
    NOUNS.map((object) =>
      sentence(
        'The the DET DT 1 det',
        `${subject} ${subject} NOUN NN 2 nsubj`,
        `${form} ${lemma} VERB VBZ -1 root`,
        'the the DET DT 4 det',
        `${object} ${object} NOUN NN 2 obj`,
        '. . PUNCT . 2 punct',
      ),
    ),
  ),
);

const VECTORS: WordVectors = {
  rowOf: new Map([['the', 0]]),
  columns: 4,
  values: Int8Array.from([1, 2, 3, 4]),
  steps: Float32Array.from([1, 1, 1, 1]),
};

const plan = {
  ...PLAN,
  sizes: { width: 16, layers: 2, tagLayer: 1, arcWidth: 8, labelWidth: 8 },
  rounds: 24,
  batchWords: 40,
  rate: 0.02,
};

const train = (changes: Partial<typeof plan> = {}): Uint8Array =>
  trainSyntax(TREEBANK, VECTORS, { ...plan, ...changes }, () => {});

test('the same treebank and seed give the same bytes, another seed others', () => {
  const bytes = train({ rounds: 2 });
  expect(Buffer.compare(train({ rounds: 2 }), bytes)).toBe(0);
  expect(Buffer.compare(train({ rounds: 2, seed: 2 }), bytes)).not.toBe(0);
});

test('a pattern as plain as this one is learned', () => {
  const model = readSyntaxModel(train(), VECTORS);
  const scores = evaluate((forms) => parseWith(model, forms), TREEBANK);
  expect(scores).toEqual({ tags: 1, upos: 1, uas: 1, las: 1, lemmas: 1 });
});
