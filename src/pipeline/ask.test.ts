import { describe, expect, test } from 'vitest';
import { analyse } from './analyse.ts';
import { ask } from './ask.ts';
import { dossierOf } from './build-dossier.ts';
import { reportsOf } from './testing/reports-of.ts';

const readings = reportsOf([
  {
    id: 'a',
    publisher: 'Dorn Courier',
    text: 'At least 12 people drowned when the ferry sank off Osk on Friday, police said.',
  },
  {
    id: 'b',
    publisher: 'Osk Herald',
    text: 'The ferry that sank off Osk had passed its yearly inspection, its owner said.',
  },
]).map(analyse);
const dossier = dossierOf(readings);

describe('asking in one’s own words', () => {
  test('the claim about the drowned is found', () => {
    expect(ask('twelve people drowned off Osk', readings, dossier).found?.claim.gist).toMatch(/drowned/);
  });

  test('a claim that nobody speaks of is not found', () => {
    expect(ask('the mayor of Dorn resigned over a loan', readings, dossier).found).toBeNull();
  });

  test('nothing asked, nothing found', () => {
    expect(ask('  ', readings, dossier)).toMatchObject({ asked: '', kind: 'nobody', found: null });
  });
});

function answerTo(words: string, ...texts: readonly string[]) {
  const read = reportsOf(texts.map((text, at) => ({ id: `r${at}`, publisher: `Paper ${at}`, text }))).map(
    analyse,
  );
  return ask(words, read, dossierOf(read));
}

describe('what the reports say to it', () => {
  test('reported, in other words and with a figure that leaves room', () => {
    const answer = ask('twelve people drowned off Osk', readings, dossier);
    expect(answer.kind).toBe('reported');
    expect(answer.figures[0]!.agreeing.map(({ words }) => words)).toEqual(['At least 12']);
  });

  test('other figures are told as such', () => {
    const answer = ask('thirty people drowned off Osk', readings, dossier);
    expect(answer.kind).toBe('reported');
    const fewer = ask('three people drowned off Osk', readings, dossier);
    expect(fewer.kind).toBe('other-figures');
    expect(fewer.figures[0]!.differing.map(({ words }) => words)).toEqual(['At least 12']);
  });

  test('a figure that nobody gives', () => {
    const answer = answerTo(
      '40 litres of diesel leaked from the ferry Alma',
      'Diesel leaked from the ferry Alma, the harbour master said.',
    );
    expect(answer.kind).toBe('figure-not-given');
  });

  test('a claim that is denied', () => {
    const answer = answerTo(
      'the guard opened the gate of the depot',
      'Driver Toma Brandt said the guard did not open the gate of the depot.',
    );
    expect(answer.kind).toBe('denied');
  });

  test('reported in part, with the words that no report has', () => {
    const answer = answerTo(
      'a welder died at the mine in Dorn',
      'A man died at the mine in Dorn on Monday, police said.',
    );
    expect(answer).toMatchObject({ kind: 'in-part', unmet: ['welder'] });
  });

  test('only asked', () => {
    const answer = answerTo('the gate of the depot was opened', 'Who opened the gate of the depot?');
    expect(answer.kind).toBe('only-asked');
  });

  test('reported, and denied', () => {
    const answer = answerTo(
      'the guard opened the gate of the depot',
      'The guard opened the gate of the depot, police said.',
      'Driver Toma Brandt said the guard did not open the gate of the depot.',
    );
    expect(answer.kind).toBe('disputed');
  });

  test('what says that something is not so reports nothing of the kind', () => {
    const answer = answerTo(
      'the boy aimed a gun at the guard of the depot',
      'The boy aimed a gun at the guard of the depot, police said.',
      'The boy at the depot did not have a gun, witnesses said.',
    );
    expect(answer.claim?.statements.map(({ relation }) => relation).toSorted()).toEqual([
      'questions',
      'supports',
    ]);
  });

  test('the origins are those of what was asked, and not of all that a claim of the dossier holds', () => {
    const answer = answerTo(
      'seven bullets hit the boy',
      'Seven bullets hit the boy, an autopsy found.',
      'The boy was hit by seven bullets, the coroner said. The boy had a gun that was loaded with four bullets, police said.',
    );
    expect(answer.claim?.statements).toHaveLength(2);
    expect(answer.claim?.independent).toEqual({ min: 1, max: 2 });
  });

  test('a figure of another thing is not held beside the asked one', () => {
    const answer = answerTo(
      '900 people marched in Osk',
      'Some 900 people marched in Osk on Monday against a law that raises the age of retirement to 68.',
    );
    expect(answer.figures).toMatchObject([{ words: '900', differing: [] }]);
  });

  test('what somebody is asked to have said is looked for by what was said, and whether it is theirs', () => {
    const texts = [
      'Inspector Ada Lind said the dam at Osk leaked on Monday.',
      'The dam at Osk did not leak, mine spokesman Toma Brandt said.',
    ] as const;
    const { speaker, kind } = answerTo('Ada Lind said that the dam at Osk leaked', ...texts);
    expect(kind).toBe('disputed');
    expect(speaker).toMatchObject({ name: 'Ada Lind', statements: [{ relation: 'supports' }] });
    expect(answerTo('Kari Orr said that the dam at Osk leaked', ...texts).speaker?.statements).toEqual([]);
  });

  test('nobody says so', () => {
    expect(ask('the mayor of Dorn resigned over a loan', readings, dossier).kind).toBe('nobody');
  });
});

describe('what to get next', () => {
  test('a cited paper that is not in the set, and whom the account rests on', () => {
    const { next } = answerTo(
      'the guard opened the gate of the depot',
      'The guard opened the gate of the depot, the Velm Herald reported.',
      'The guard opened the gate of the depot, driver Toma Brandt said.',
    );
    expect(next.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'report Velm Herald',
      'source Toma Brandt',
    ]);
  });

  test('an agency whose own text is in the set need not be got, though it signs with its initials', () => {
    const read = reportsOf([
      {
        id: 'r',
        publisher: 'Lestria Now',
        text: 'OSK, Aug 17 (LN) - The gate of the depot was opened at night, police said.',
      },
    ]).map(analyse);
    const { next } = ask('the gate of the depot was opened', read, dossierOf(read));
    expect(next.map(({ kind }) => kind)).not.toContain('agency-text');
  });

  test('a document and the text of a credited agency that are not in the set', () => {
    const { next } = answerTo(
      'the gate of the depot was opened',
      'OSK (Reuters) - The gate of the depot was opened at night, according to an inspection report.',
    );
    expect(next.map(({ kind, name }) => `${kind} ${name}`)).toEqual(
      expect.arrayContaining(['document an inspection report', 'agency-text Reuters']),
    );
  });

  test('an outlet that names no source', () => {
    const { next } = answerTo(
      'the gate of the depot was opened',
      'The gate of the depot was opened at night.',
    );
    expect(next).toMatchObject([{ kind: 'outlet', name: 'Paper 0', reports: ['r0'] }]);
  });
});
