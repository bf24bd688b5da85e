import { expect, test } from 'vitest';
import { lemmaOf } from '../../src/language/syntax/lemma.ts';
import type { TreebankSentence } from '../treebank/conllu.ts';
import { learnLemmas } from './lemmas.ts';

const words = (
  ...rows: readonly (readonly [form: string, xpos: string, lemma: string])[]
): TreebankSentence => ({
  document: '',
  forms: rows.map(([form]) => form),
  lemmas: rows.map(([, , lemma]) => lemma),
  xpos: rows.map(([, xpos]) => xpos),
  upos: rows.map(() => 'X'),
  heads: rows.map((_, i) => i - 1),
  deprels: rows.map(() => 'dep'),
});

const RULES = learnLemmas([
  words(
    ['walked', 'VBD', 'walk'],
    ['talked', 'VBD', 'talk'],
    ['worked', 'VBD', 'work'],
    ['went', 'VBD', 'go'],
  ),
  words(['cried', 'VBD', 'cry'], ['tried', 'VBD', 'try'], ['boats', 'NNS', 'boat'], ['gulls', 'NNS', 'gull']),
  words(['Gulls', 'NNPS', 'Gulls'], ['Quay', 'NNP', 'Quay'], ['Boat', 'NN', 'boat']),
]);

test.each([
  ['parked', 'VBD', 'park'],
  ['fried', 'VBD', 'fry'],
  ['went', 'VBD', 'go'],
  ['swam', 'VBD', 'swim'],
  ['Piers', 'NNS', 'pier'],
  ['Mole', 'NNP', 'Mole'],
  ['HARBOUR', 'NN', 'harbour'],
  ['', 'NN', ''],
])('%s/%s is a form of %s', (form, xpos, lemma) => {
  expect(lemmaOf(form, xpos, RULES)).toBe(lemma);
});
