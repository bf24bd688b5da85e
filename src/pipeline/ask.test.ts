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

  test('an outlet that names no source', () => {
    const { next } = answerTo(
      'the gate of the depot was opened',
      'The gate of the depot was opened at night.',
    );
    expect(next).toMatchObject([{ kind: 'outlet', name: 'Paper 0', reports: ['r0'] }]);
  });
});
