import { describe, expect, it } from 'vitest';
import { claimPairs } from './claim-pairs.ts';
import { storyOf } from './gold.ts';
import { testClaim, testDossier, testStatement } from './testing/dossier.ts';

const REPORTS = [
  { id: 'p', publisher: 'P', text: 'The bridge fell. Two died.' },
  { id: 'q', publisher: 'Q', text: 'The bridge collapsed. It was old.' },
  { id: 'r', publisher: 'R', text: 'Two people died on the bridge.' },
];

function labelled(report: string, quote: string) {
  return { report, quote, relation: 'supports' as const, source: null };
}

const STORY = storyOf('bridge', REPORTS, {
  reports: REPORTS.map(({ id }) => ({ id, family: 'own', mode: 'own' })),
  claims: [
    {
      id: 'fell',
      claim: 'The bridge fell.',
      statements: [labelled('p', 'The bridge fell'), labelled('q', 'The bridge collapsed')],
      origins: [{ origin: 'unknown', statements: [0, 1] }],
      independent_min: 1,
      independent_max: 2,
    },
    {
      id: 'two',
      claim: 'Two people died.',
      statements: [labelled('p', 'Two died'), labelled('r', 'Two people died on the bridge')],
      origins: [{ origin: 'unknown', statements: [0, 1] }],
      independent_min: 1,
      independent_max: 2,
    },
  ],
});

const [fell, two, collapsed, died] = [
  testStatement(REPORTS, { report: 'p', quote: 'The bridge fell' }),
  testStatement(REPORTS, { report: 'p', quote: 'Two died' }),
  testStatement(REPORTS, { report: 'q', quote: 'The bridge collapsed' }),
  testStatement(REPORTS, { report: 'r', quote: 'Two people died on the bridge' }),
];
const statements = [fell, two, collapsed, died];

function pairsOf(...claims: readonly (readonly string[])[]) {
  return claimPairs(
    STORY,
    testDossier({
      statements,
      claims: claims.map((ids, at) => testClaim(`c${at}`, [ids], { min: 1, max: 1 })),
    }),
  );
}

describe('pairs of statements that a claim joins', () => {
  it('are both labelled pairs when the claims are the labelled ones', () => {
    expect(pairsOf([fell.id, collapsed.id], [two.id, died.id])).toEqual({ ours: 2, gold: 2, both: 2 });
  });

  it('cost when one claim holds both things: of five pairs across reports two are right', () => {
    expect(pairsOf([fell.id, two.id, collapsed.id, died.id])).toEqual({ ours: 5, gold: 2, both: 2 });
  });

  it('cost though another claim has them right, since a reader meets both', () => {
    expect(pairsOf([fell.id, collapsed.id], [two.id, died.id], [fell.id, died.id])).toEqual({
      ours: 3,
      gold: 2,
      both: 2,
    });
  });

  it('are none where nothing is joined', () => {
    expect(pairsOf([fell.id], [two.id], [collapsed.id], [died.id])).toEqual({ ours: 0, gold: 2, both: 0 });
  });
});
