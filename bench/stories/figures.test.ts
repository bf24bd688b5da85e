import { expect, it } from 'vitest';
import { explainClaim } from './explain-claim.ts';
import { givenMetrics, outcomeOfDossier, storyMetrics } from './figures.ts';
import { storyOf } from './gold.ts';
import { indexStatements, matchClaims } from './match.ts';
import { testClaim, testDossier, testStatement } from './testing/dossier.ts';

const REPORTS = [
  { id: 'a', text: 'The lamp fell, a clerk said.' },
  { id: 'b', text: 'The lamp fell.' },
];

/** A story of one claim over two reports that are of one family. */
function storyWith(name: string, max: number) {
  const statement = (report: string) => ({
    report,
    quote: 'The lamp fell',
    relation: 'supports',
    source: null,
  });
  return storyOf(name, REPORTS, {
    reports: REPORTS.map(({ id }) => ({ id, family: 'agency', mode: 'verbatim', credit: null })),
    claims: [
      {
        id: 'c1',
        claim: 'The lamp fell.',
        statements: REPORTS.map(({ id }) => statement(id)),
        origins: [{ origin: 'clerk', statements: [0, 1] }],
        independent_min: 1,
        independent_max: max,
      },
    ],
  });
}

const [first, second] = REPORTS.map(({ id }) =>
  testStatement(REPORTS, { report: id, quote: 'The lamp fell' }),
);
const found = testDossier({
  statements: [first!, second!],
  claims: [testClaim('ours', [[first!.id, second!.id]], { min: 1, max: 1 })],
  families: [['a', 'b']],
});
const missed = testDossier({ statements: [first!, second!], families: [['a'], ['b']] });
const [easy, hard] = [storyWith('easy', 1), storyWith('hard', 3)];
const metrics = storyMetrics([easy, hard], [outcomeOfDossier(easy, found), outcomeOfDossier(hard, missed)]);

it('gives families as means with the worst beside, claims pooled over stories, and every story by itself', () => {
  const values = Object.fromEntries(Object.entries(metrics).map(([name, { value }]) => [name, value]));
  expect(values).toMatchObject({
    'family.f1': 0.5,
    'stories.mean.family.f1': 0.5,
    'stories.worst.family.f1': 0,
    'family.hard': 0.5,
    'stories.pooled.range.right': 0.5,
    'stories.easy.range.right': 1,
    'stories.hard.range.right': 0,
    'stories.pooled.relation': 0.5,
    'stories.pooled.claims.b3': 0.5,
    'claims.matched': 0.5,
  });
  expect(metrics['stories.pooled.family.f1']).toBeUndefined();
});

it('puts the baselines beside every figure that they can have', () => {
  expect(metrics['range.right']!.peers).toMatchObject({ 'all one': 0.5, 'each report': 0 });
  expect(metrics['stories.hard.family.f1']!.peers).toMatchObject({ 'all one': 1, 'each report': 0 });
  expect(metrics['relation']!.peers).toEqual({});
});

it('keeps to claims when the labels are given', () => {
  const names = Object.keys(givenMetrics([easy], [outcomeOfDossier(easy, found)]));
  expect(names.sort()).toEqual(
    ['origins.b3', 'range.over', 'range.right', 'range.under', 'sources'].map(
      (name) => `stories.given.${name}`,
    ),
  );
});

it('explains a claim: both ranges, each statement, what was missed and where it went', () => {
  const split = testDossier({
    statements: [first!, second!],
    claims: [testClaim('one', [[first!.id]], { min: 1, max: 1 }), testClaim('two', [[second!.id]], null)],
  });
  const [match] = matchClaims(hard.claims, split);
  const context = { dossier: split, index: indexStatements(split), wrong: false };
  const lines = explainClaim(match!, context).join('\n');
  expect(lines).toContain('labelled [1, 3]   ours [1, 1]   range wrong');
  expect(lines).toContain('MISSED: in claim two (1) “two”');
  expect(lines).toContain('labelled origin A: clerk');
});
