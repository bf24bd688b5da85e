import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderJson, verifyDossier } from '../dossier/index.ts';
import type { Claim, Dossier } from '../model/index.ts';
import { buildDossier } from './build-dossier.ts';
import { type ReportLiteral, reportsOf } from './testing/reports-of.ts';

/** The claim whose statements include one with these words. */
function claimWith(dossier: Dossier, words: string): Claim {
  const ids = new Set(dossier.statements.filter(({ quote }) => quote.includes(words)).map(({ id }) => id));
  const claim = dossier.claims.find(({ statements }) => statements.some(({ id }) => ids.has(id)));
  if (claim === undefined) throw new Error(`no claim holds “${words}”`);
  return claim;
}

const BRIDGE: readonly ReportLiteral[] = [
  {
    id: 'wire',
    publisher: 'Sarnpress',
    published: '2025-03-02T08:00',
    text:
      'Bridge at Osk closed after crack is found\n\nThe old stone bridge at Osk was closed to all traffic on Sunday after ' +
      'divers found a crack in its third pillar, the transport minister said. “The bridge will stay closed for six weeks,” ' +
      'Ilva Kern told reporters in the town hall. About 4,000 people cross it every day, she said.',
  },
  {
    id: 'copy',
    publisher: 'Dorn Courier',
    published: '2025-03-02T09:30',
    text:
      'Osk loses its bridge\n\nThe old stone bridge at Osk was closed to all traffic on Sunday after divers found a crack in ' +
      'its third pillar, the transport minister said. “The bridge will stay closed for six weeks,” Ilva Kern told reporters ' +
      'in the town hall.',
  },
  {
    id: 'local',
    publisher: 'Osk Herald',
    published: '2025-03-02T18:00',
    text:
      'Ferry to run from Monday\n\nOur reporter saw workmen close the stone bridge with concrete blocks at noon. ' +
      'A ferry will run from Monday, harbour master Toma Brandt told the Osk Herald.',
  },
];

describe('a dossier of three reports, one of them a copy', () => {
  const dossier = buildDossier(reportsOf(BRIDGE));

  test('the copy is in the family of its original, the local paper by itself', () => {
    expect(
      dossier.families.map(({ members }) => members.map(({ report }) => report).toSorted()).toSorted(),
    ).toEqual([['copy', 'wire'], ['local']]);
  });

  test('a sentence in two copies has one origin', () => {
    const claim = claimWith(dossier, 'will stay closed for six weeks');
    expect(claim.statements).toHaveLength(2);
    expect(claim.independent).toEqual({ min: 1, max: 1 });
  });

  test('every quote stands where its span says', () => {
    expect(verifyDossier(JSON.parse(renderJson(dossier)))).toMatchObject({ failures: [] });
  });

  test('a claim’s gist is the words of one of its statements', () => {
    for (const { gist, statements } of dossier.claims) {
      const quotes = dossier.statements.filter(({ id }) => statements.some((link) => link.id === id));
      expect(quotes.map(({ quote }) => quote)).toContain(gist);
    }
  });

  test('every statement of a claim is in exactly one of its origins', () => {
    for (const { statements, origins } of dossier.claims)
      expect(origins.flatMap((origin) => origin.statements).toSorted()).toEqual(
        statements.map(({ id }) => id).toSorted(),
      );
  });
});

test('the order in which reports are given changes no byte', () => {
  const reports = reportsOf(BRIDGE);
  const expected = renderJson(buildDossier(reports));
  fc.assert(
    fc.property(fc.shuffledSubarray([...reports], { minLength: reports.length }), (shuffled) => {
      expect(renderJson(buildDossier(shuffled))).toBe(expected);
    }),
    { numRuns: 6 },
  );
});

test('a report in a language that is not read makes no claims and keeps its place', () => {
  const german =
    'Brücke gesperrt\n\nDie alte Steinbrücke wurde am Sonntag für den gesamten Verkehr gesperrt, nachdem Taucher einen Riss ' +
    'im dritten Pfeiler gefunden hatten, sagte die Verkehrsministerin.';
  const dossier = buildDossier(reportsOf([...BRIDGE, { id: 'de', publisher: 'Osker Bote', text: german }]));
  expect(dossier.reports.map(({ id, language }) => [id, language])).toContainEqual(['de', 'de']);
  expect(dossier.statements.filter(({ report }) => report === 'de')).toEqual([]);
  expect(dossier.families.some(({ members }) => members.some(({ report }) => report === 'de'))).toBe(true);
});

test('no reports give an empty dossier that hands on why', () => {
  const problem = { input: 'a.txt', code: 'empty', message: 'nothing in it' };
  expect(buildDossier([], [problem])).toMatchObject({ reports: [], claims: [], problems: [problem] });
});
