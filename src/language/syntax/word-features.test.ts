import { expect, test } from 'vitest';
import { wordSigns } from './word-features.ts';

const featuresOf = (sentence: string, index: number): readonly string[] =>
  wordSigns(sentence.split(' '))[index]!.features;

test('a word is seen as itself, its ends, its beginnings, its shape and its place', () => {
  expect(featuresOf('The Port-12 closed', 1)).toEqual([
    'word=port-12',
    'ending1=2',
    'ending2=12',
    'ending3=-12',
    'ending4=t-12',
    'beginning1=p',
    'beginning2=po',
    'beginning3=por',
    'shape=Xx-d',
    'case=mixed  Capital',
  ]);
});

test('in a sentence of capitals only, capitals say nothing', () => {
  expect(featuresOf('PORT CLOSED', 0)).toContain('shape=x');
  expect(featuresOf('PORT CLOSED', 0)).toContain('case=capitals first CAPITALS');
});

test('of a very long word only the beginning is looked at', () => {
  expect(wordSigns(['x'.repeat(1_000_000)])[0]!.lower).toHaveLength(40);
});
