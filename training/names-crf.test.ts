import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { documentSigns } from '../src/language/names/document-signs.ts';
import { featureRows } from '../src/language/names/features.ts';
import { spansOf } from '../src/language/names/labels.ts';
import { unpackNames } from '../src/language/names/model.ts';
import { bestLabels, emissionScores } from '../src/language/names/viterbi.ts';
import { wordClasses } from '../src/language/names/word-classes.ts';
import { trainChain } from './names-crf.ts';
import { examplesOf } from './names-examples.ts';
import { classTable, packNames } from './names-pack.ts';
import { namedSentence } from './names-uner.ts';

const SENTENCES = [
  namedSentence('Mr Aho lives in Port Vella .'.split(' '), [
    { first: 1, last: 2, kind: 'person' },
    { first: 4, last: 6, kind: 'place' },
  ]),
  namedSentence('The Vella Trust met Mr Orr .'.split(' '), [
    { first: 1, last: 3, kind: 'organisation' },
    { first: 5, last: 6, kind: 'person' },
  ]),
];
const TABLE = classTable(
  { words: ['vella', 'aho'], clusters: Uint16Array.of(5, 9), coarseOf: new Uint8Array(1024) },
  new Map([
    ['aho', 2],
    ['orr', 3],
  ]),
);
const CLASSES = wordClasses(TABLE.hashes, TABLE.codes, new Uint8Array(1024));
const OPTIONS = { rounds: 8, rate: 0.1, dropout: 0.1, decay: 0 };

describe('the training of the name tagger', () => {
  const examples = examplesOf([SENTENCES], CLASSES);
  const chain = trainChain(examples, OPTIONS);

  it('learns its examples, and still knows them after packing', () => {
    const { weights, classes } = unpackNames(gunzipSync(packNames(chain, TABLE, new Uint8Array(1024))));
    const signs = documentSigns(SENTENCES.map(({ words }) => words));
    for (const { words, names } of SENTENCES) {
      const scores = emissionScores(featureRows(words, classes, signs), weights);
      expect(spansOf(bestLabels(scores, weights.pairs))).toEqual(names);
    }
  });

  it('gives the same weights again', () => {
    const again = trainChain(examples, OPTIONS);
    expect(Buffer.from(again.rows.buffer).equals(Buffer.from(chain.rows.buffer))).toBe(true);
    expect(again.pairs).toEqual(chain.pairs);
  });

  it('keeps clusters and lists of words', () => {
    expect(CLASSES.of('aho')).toEqual({ cluster: 9, coarse: 0, lists: 2 });
    expect(CLASSES.of('orr')).toEqual({ cluster: 0, coarse: 0, lists: 3 });
    expect(CLASSES.of('unknown').cluster).toBe(0);
  });
});
