import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSentence, type SyntaxToken } from './index.ts';

/** A tree as text: "Officials nsubj of said". */
function arcs(sentence: string): string[] {
  const forms = sentence.split(' ');
  return parseSentence(forms).map(
    ({ head, deprel }, i) => `${forms[i]} ${deprel}${head < 0 ? '' : ` of ${forms[head]}`}`,
  );
}

const tags = (sentence: string): string =>
  parseSentence(sentence.split(' '))
    .map(({ xpos }) => xpos)
    .join(' ');

describe('who does what', () => {
  test('subject and object', () => {
    expect(arcs('The harbour master closed the pier .')).toEqual([
      'The det of master',
      'harbour compound of master',
      'master nsubj of closed',
      'closed root',
      'the det of pier',
      'pier obj of closed',
      '. punct of closed',
    ]);
  });

  test('what is said is a clause of its own', () => {
    expect(arcs('Officials said that the bridge was unsafe .')).toEqual([
      'Officials nsubj of said',
      'said root',
      'that mark of unsafe',
      'the det of bridge',
      'bridge nsubj of unsafe',
      'was cop of unsafe',
      'unsafe ccomp of said',
      '. punct of said',
    ]);
  });

  test('quoted words hang on the verb of saying that follows', () => {
    expect(arcs('" We lost everything , " said the harbour master .')).toEqual(
      expect.arrayContaining([
        'lost ccomp of said',
        'said root',
        'master nsubj of said',
        'everything obj of lost',
      ]),
    );
  });

  test('a passive has its subject and its agent', () => {
    expect(arcs('The bridge was closed by the coast guard on Monday .')).toEqual(
      expect.arrayContaining([
        'bridge nsubj:pass of closed',
        'was aux:pass of closed',
        'guard obl:agent of closed',
      ]),
    );
  });

  test('a relative clause hangs on its noun', () => {
    expect(arcs('The sailors who saw the flare have called the station .')).toEqual(
      expect.arrayContaining([
        'sailors nsubj of called',
        'saw acl:relcl of sailors',
        'who nsubj of saw',
        'called root',
      ]),
    );
  });
});

describe('text as it comes', () => {
  test('a headline without a full stop has a tree', () => {
    expect(arcs('Minister denies talks with rebels')).toEqual(
      expect.arrayContaining(['Minister nsubj of denies', 'denies root']),
    );
  });

  test('capitals throughout change no tag', () => {
    expect(tags('THE FERRY SANK ON MONDAY')).toBe(tags('The ferry sank on Monday'));
  });

  test.each([
    ['“ Stay away , ” he said .', '" Stay away , " he said .'],
    ["`` Stay away , '' he said .", '" Stay away , " he said .'],
    ['He did n’t sail .', "He did n't sail ."],
  ])('%s is read as %s', (typographic, plain) => {
    expect(parseSentence(typographic.split(' '))).toEqual(parseSentence(plain.split(' ')));
  });

  test('lemmas are those of the tags', () => {
    const lemmas = parseSentence('The boats were sinking and two men drove to the shore'.split(' ')).map(
      ({ lemma }) => lemma,
    );
    expect(lemmas).toEqual(['the', 'boat', 'be', 'sink', 'and', 'two', 'man', 'drive', 'to', 'the', 'shore']);
  });
});

/** Whether there is one root, and following heads leads to it from everywhere. */
function isTree(tokens: readonly SyntaxToken[]): boolean {
  const depthLimit = tokens.length;
  const reachesRoot = (start: number): boolean => {
    let node = start;
    for (let steps = 0; steps <= depthLimit && node >= 0; steps++) node = tokens[node]!.head;
    return node === -1;
  };
  return tokens.filter(({ head }) => head < 0).length === 1 && tokens.every((_, i) => reachesRoot(i));
}

describe('any strings', () => {
  test('give one token each, in a tree with one root', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('the', 'said', '"', '', '\ud800', '\u200b', '.', 'Quay', '12'),
    );
    const forms = fc.array(words, { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(forms, (sentence) => {
        const tokens = parseSentence(sentence);
        expect(tokens).toHaveLength(sentence.length);
        expect(isTree(tokens)).toBe(true);
        expect(tokens.every(({ head, deprel }) => head < 0 === (deprel === 'root'))).toBe(true);
      }),
    );
  });

  test('no words, no tree', () => {
    expect(parseSentence([])).toEqual([]);
  });

  test('a sentence of a thousand words is one tree too', () => {
    const tokens = parseSentence(Array.from({ length: 1000 }, (_, i) => (i % 3 === 0 ? '"' : 'gull')));
    expect(isTree(tokens)).toBe(true);
  });

  test('what was read before changes nothing', () => {
    const sentence = ['Gulls', 'circle', 'the', 'pier', '.'];
    const before = parseSentence(sentence);
    for (let i = 0; i < 50; i++) parseSentence([`word${i}`, 'Gulls', 'PIER']);
    expect(parseSentence(sentence)).toEqual(before);
  });
});
