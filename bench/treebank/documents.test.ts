import { describe, expect, it } from 'vitest';
import { readDocuments } from './documents.ts';
import { readEntities } from './entities.ts';
import { readIob } from './iob.ts';

/** A row of CoNLL-U from "number form part-of-speech head relation", and MISC. */
function row(columns: string, misc = '_'): string {
  const [id = '', form = '', upos = '', head = '', deprel = ''] = columns.split(' ');
  return [id, form, '_', upos, '_', '_', head, deprel, '_', misc].join('\t');
}

const TREE = [
  '# newdoc id = harbour',
  '# newpar',
  "# text = The mayor didn't come.",
  row('1 The DET 2 det', 'Entity=(1-person-new'),
  row('2 mayor NOUN 5 nsubj', 'Entity=1)'),
  row("3-4 didn't _ _ _"),
  row('3 did AUX 5 aux'),
  row("4 n't PART 5 advmod"),
  row('5 come VERB 0 root', 'SpaceAfter=No'),
  row('6 . PUNCT 5 punct'),
  '',
  '# text = He slept.',
  row('1 He PRON 2 nsubj', 'Entity=(1-person-giv)'),
  row('2 slept VERB 0 root', 'SpaceAfter=No'),
  row('3 . PUNCT 2 punct'),
].join('\n');

describe('a treebank as raw text', () => {
  const [document] = readDocuments(TREE);

  it('joins sentences and puts every word at its place, multiword tokens cut', () => {
    expect(document!.text).toBe("The mayor didn't come. He slept.");
    const words = document!.words.map(({ start, end }) => document!.text.slice(start, end));
    expect(words).toEqual(['The', 'mayor', 'did', "n't", 'come', '.', 'He', 'slept', '.']);
    expect(document!.sentences.map(({ first, last }) => [first, last])).toEqual([
      [0, 6],
      [6, 9],
    ]);
  });

  it('reads the brackets of entities with their heads', () => {
    expect(readEntities(document!)).toEqual([
      { first: 0, last: 2, head: 1, kind: 'person', entity: '1' },
      { first: 6, last: 7, head: 6, kind: 'person', entity: '1' },
    ]);
  });
});

describe('a name corpus as raw text', () => {
  it('gives names by characters and passes over stray tags', () => {
    const iob = [
      '# newdoc id = a',
      '# text = In Port Vella, Aho waits.',
      '1\tIn\tO',
      '2\tPort\tB-LOC',
      '3\tVella\tI-LOC',
      '4\t,\tB-O',
      '5\tAho\tB-PER',
      '6\twaits\tB-OTH',
      '7\t.\tO',
    ].join('\n');
    expect(readIob(iob)).toEqual([
      {
        text: 'In Port Vella, Aho waits.',
        names: [
          { start: 3, end: 13, kind: 'place' },
          { start: 15, end: 18, kind: 'person' },
        ],
      },
    ]);
  });
});
