import { expect, test } from 'vitest';
import {
  attachmentScores,
  countAttachments,
  countRawAttachments,
  noAttachments,
  type PlacedWord,
  rawAttachmentF1,
  type TreeWord,
} from './attachment.ts';

const word = (xpos: string, upos: string, head: number, deprel: string): TreeWord => ({
  xpos,
  upos,
  head,
  deprel,
});

test('tags count all words, arcs leave out punctuation', () => {
  const gold = [
    word('NNS', 'NOUN', 1, 'nsubj'),
    word('VBD', 'VERB', -1, 'root'),
    word('.', 'PUNCT', 1, 'punct'),
  ];
  const ours = [
    word('NN', 'NOUN', 1, 'obj'),
    word('VBD', 'VERB', -1, 'root'),
    word('.', 'PUNCT', 0, 'punct'),
  ];
  const counts = noAttachments();
  countAttachments(counts, gold, ours);
  expect(attachmentScores(counts)).toEqual({ tags: 2 / 3, upos: 1, uas: 1, las: 1 / 2 });
});

test('a missing answer is wrong', () => {
  const counts = noAttachments();
  countAttachments(counts, [word('NN', 'NOUN', -1, 'root')], []);
  expect(attachmentScores(counts)).toEqual({ tags: 0, upos: 0, uas: 0, las: 0 });
});

const placed = (start: number, end: number, head: number, deprel: string): PlacedWord => ({
  start,
  end,
  head,
  deprel,
});

test('from raw text, a word that is cut otherwise costs precision and recall, and so do its dependents', () => {
  // "Boats can't sail": gold cuts "ca" "n't", ours leaves "can't" whole.
  const gold = [
    placed(0, 5, 3, 'nsubj'),
    placed(6, 8, 3, 'aux'),
    placed(8, 11, 3, 'advmod'),
    placed(12, 16, -1, 'root'),
  ];
  const ours = [placed(0, 5, 2, 'nsubj:pass'), placed(6, 11, 2, 'aux'), placed(12, 16, -1, 'root')];
  const counts = { gold: 0, ours: 0, right: 0 };
  countRawAttachments(counts, gold, ours);
  expect(counts).toEqual({ gold: 4, ours: 3, right: 2 });
  expect(rawAttachmentF1(counts)).toBeCloseTo(4 / 7);
});
