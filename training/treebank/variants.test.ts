import { expect, test } from 'vitest';
import { randomFrom } from '../../tools/random.ts';
import type { TreebankSentence } from './conllu.ts';
import { variantOf } from './variants.ts';

const SENTENCE: TreebankSentence = {
  document: '',
  forms: ['Gulls', 'circle', 'the', 'pier', '.'],
  lemmas: ['gull', 'circle', 'the', 'pier', '.'],
  upos: ['NOUN', 'VERB', 'DET', 'NOUN', 'PUNCT'],
  xpos: ['NNS', 'VBP', 'DT', 'NN', '.'],
  heads: [1, -1, 3, 1, 1],
  deprels: ['nsubj', 'root', 'det', 'obj', 'punct'],
};

test('a sentence is shown in capitals, small letters, Title Case and without its full stop, each now and then', () => {
  const random = randomFrom(3);
  const seen = new Set(Array.from({ length: 400 }, () => variantOf(SENTENCE, random).forms.join(' ')));
  expect(seen).toContain('Gulls circle the pier .');
  expect(seen).toContain('GULLS CIRCLE THE PIER .');
  expect(seen).toContain('gulls circle the pier .');
  expect(seen).toContain('Gulls Circle The Pier .');
  expect(seen).toContain('Gulls circle the pier');
});

test('a full stop that carries the tree stays', () => {
  const bare = { ...SENTENCE, forms: ['.'], heads: [-1] };
  const random = randomFrom(3);
  for (let i = 0; i < 100; i++) expect(variantOf(bare, random).forms).toEqual(['.']);
});
