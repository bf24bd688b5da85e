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
    expect(ask('  ', readings, dossier)).toEqual({ asked: '', found: null, also: [] });
  });
});
