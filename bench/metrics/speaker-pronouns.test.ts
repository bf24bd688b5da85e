import { describe, expect, it } from 'vitest';
import { readDocuments } from '../treebank/documents.ts';
import { type Called, isMeant, speakerPronouns } from './speaker-pronouns.ts';

const row = (columns: string, misc = '_'): string => {
  const [id = '', form = '', upos = '', head = '', deprel = ''] = columns.split(' ');
  return [id, form, '_', upos, '_', '_', head, deprel, '_', misc].join('\t');
};

/** Aho is entity 1, a guard without a name entity 2. */
const STORY = [
  '# newdoc id = harbour',
  '# text = Juhani Aho met a guard .',
  row('1 Juhani PROPN 3 nsubj', 'Entity=(1-person-new'),
  row('2 Aho PROPN 1 flat', 'Entity=1)'),
  row('3 met VERB 0 root'),
  row('4 a DET 5 det', 'Entity=(2-person-new'),
  row('5 guard NOUN 3 obj', 'Entity=2)'),
  row('6 . PUNCT 3 punct'),
  '',
  '# text = “ I ran , ” he said , but I stayed .',
  row('1 “ PUNCT 3 punct'),
  row('2 I PRON 3 nsubj', 'Entity=(1-person-giv)'),
  row('3 ran VERB 7 ccomp'),
  row('4 , PUNCT 3 punct'),
  row('5 ” PUNCT 3 punct'),
  row('6 he PRON 7 nsubj', 'Entity=(1-person-giv)'),
  row('7 said VERB 0 root'),
  row('8 , PUNCT 11 punct'),
  row('9 but CCONJ 11 cc'),
  row('10 I PRON 11 nsubj', 'Entity=(3-person-new)'),
  row('11 stayed VERB 7 conj'),
  row('12 . PUNCT 7 punct'),
  '',
  '# text = He told him . He slept .',
  row('1 He PRON 2 nsubj', 'Entity=(2-person-giv)'),
  row('2 told VERB 0 root'),
  row('3 him PRON 2 iobj', 'Entity=(1-person-giv)'),
  row('4 . PUNCT 2 punct'),
  row('5 He PRON 6 nsubj', 'Entity=(1-person-giv)'),
  row('6 slept VERB 2 parataxis'),
  row('7 . PUNCT 2 punct'),
].join('\n');

describe('pronouns that stand for a speaker', () => {
  const [document] = readDocuments(STORY);

  it('are the "I" of a quotation and the subject of a verb of speech, when their person is called something', () => {
    // Not the writer's "I", not "him", not who slept.
    const found = speakerPronouns(document!);
    expect(found.map(({ word }) => `${word} ${document!.words[word]!.form}`)).toEqual([
      '7 I',
      '11 he',
      '18 He',
    ]);
    expect(found.map(({ called }) => [...called.names].join(' '))).toEqual(['juhani aho', 'juhani aho', '']);
    expect(found.map(({ called }) => [...called.heads])).toEqual([[0], [0], [17]]);
  });

  it('are resolved right by a name of that person or a mention with the same head', () => {
    const called = (names: string, heads: readonly number[]): Called => ({
      names: new Set(names.split(' ').filter((name) => name !== '')),
      heads: new Set(heads),
    });
    expect(isMeant(called('mr aho', []), called('juhani aho', [0]))).toBe(true);
    expect(isMeant(called('', [17]), called('', [17, 80]))).toBe(true);
    expect(isMeant(called('orr', [60]), called('juhani aho', [0]))).toBe(false);
    expect(isMeant(called('', []), called('juhani aho', [0]))).toBe(false);
  });
});
