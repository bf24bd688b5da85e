import { describe, expect, it } from 'vitest';
import { BASELINES } from './baselines.ts';
import { balancedAccuracy, dossierFamilies, scoreFamilies } from './families.ts';
import { storyOf } from './gold.ts';
import { testDossier } from './testing/dossier.ts';

const COPY =
  'Customs officers at the port of Velm opened forty crates of tinned plums on Tuesday and found clocks';
const REPORTS = [
  { id: 'a', text: COPY, title: 'Clocks found among plums' },
  { id: 'b', text: `${COPY} inside.`, title: 'Clocks found among the plums' },
  {
    id: 'c',
    text: 'In Velm, crates that should hold plums held clocks, officers say.',
    title: 'A surprise at Velm',
  },
  {
    id: 'd',
    text: `Quoting: "${COPY}" is what the agency wrote, and we were there too.`,
    title: 'We were there',
  },
];

function label(id: string, family: string, mode: string, credit: string | null) {
  return { id, family, mode, credit };
}

const STORY = storyOf('plums', REPORTS, {
  reports: [
    label('a', 'NPA', 'verbatim', '(NPA)'),
    label('b', 'NPA', 'verbatim', '(NPA)'),
    label('c', 'NPA', 'rewrite', null),
    label('d', 'own', 'own', null),
  ],
  claims: [],
});

describe('families', () => {
  it('are scored with own reports alone', () => {
    const score = scoreFamilies(STORY, [1, 1, 1, 2]);
    expect(score).toMatchObject({ f1: 1, ari: 1 });
  });

  it('have hard pairs: of one family with a rewritten or uncredited member, of two with shared wording', () => {
    // ac and bc are to be joined (ab is easy); ad and bd share eight words and are to be kept apart (cd does not).
    expect(scoreFamilies(STORY, [1, 1, 2, 1]).hard).toEqual({ joined: 0, toJoin: 2, kept: 0, toKeep: 2 });
    expect(scoreFamilies(STORY, [1, 2, 1, 3]).hard).toEqual({ joined: 1, toJoin: 2, kept: 2, toKeep: 2 });
  });

  it('come from the members of a dossier, a report in no family alone', () => {
    const dossier = testDossier({ families: [['b', 'a']] });
    expect(dossierFamilies(STORY, dossier)).toEqual(['family 0', 'family 0', 'none c', 'none d']);
  });
});

it('pools hard pairs, and leaves out a side that has none', () => {
  const hard = { joined: 1, toJoin: 2, kept: 3, toKeep: 3 };
  expect(balancedAccuracy([hard, { joined: 3, toJoin: 3, kept: 0, toKeep: 0 }])).toBeCloseTo(
    (4 / 5 + 1) / 2,
    12,
  );
  expect(balancedAccuracy([{ joined: 0, toJoin: 0, kept: 1, toKeep: 2 }])).toBe(0.5);
  expect(balancedAccuracy([])).toBeNull();
});

it('has baselines that group by title, by wording, by publisher and not at all', () => {
  const groups = Object.fromEntries(BASELINES.map(({ name, group }) => [name, new Set(group(STORY)).size]));
  expect(groups).toEqual({
    'all one': 1,
    'each report': 4,
    'each publisher': 4,
    'titles .55': 3,
    '5-gram .2': 2,
    '8-gram .3': 2,
  });
});
