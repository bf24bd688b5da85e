import { expect, it } from 'vitest';
import { addFaults, faultLines, faultsOf } from './faults.ts';
import { givenLabels } from './given.ts';
import { storyOf } from './gold.ts';
import { testClaim, testDossier, testStatement } from './testing/dossier.ts';

const REPORTS = [
  { id: 'a', text: 'The mill closed, the owner said.' },
  { id: 'b', text: 'The mill closed on Friday.' },
  { id: 'c', text: 'The mill is not closed. It rained.' },
];
const supports = { relation: 'supports', source: null };
const STORY = storyOf('mill', REPORTS, {
  reports: REPORTS.map(({ id }) => ({ id, family: 'own', mode: 'own' })),
  claims: [
    {
      id: 'closed',
      claim: 'The mill closed.',
      statements: [
        { report: 'a', quote: 'The mill closed', relation: 'supports', source: 'the owner' },
        { report: 'b', quote: 'The mill closed', ...supports },
        { report: 'c', quote: 'The mill is not closed', relation: 'denies', source: null },
      ],
      origins: [
        { origin: 'owner', statements: [0] },
        { origin: 'unknown', statements: [1] },
        { origin: 'unknown too', statements: [2] },
      ],
      independent_min: 1,
      independent_max: 2,
    },
    {
      id: 'rain',
      claim: 'It rained.',
      statements: [{ report: 'c', quote: 'It rained', ...supports }],
      origins: [{ origin: 'unknown', statements: [0] }],
      independent_min: 1,
      independent_max: 1,
    },
  ],
});
const first = testStatement(REPORTS, { report: 'a', quote: 'The mill closed', source: null });
const second = testStatement(REPORTS, { report: 'b', quote: 'The mill closed on Friday.', source: null });
const denial = testStatement(REPORTS, { report: 'c', quote: 'The mill is not closed.', source: null });
const dossier = testDossier({
  statements: [first, second, denial],
  claims: [
    testClaim('one', [[first.id], [denial.id]], { min: 1, max: 1 }),
    testClaim('other', [[second.id]], { min: 1, max: 1 }),
  ],
});

it('says where statements went and what is wrong with sources, relations and ranges', () => {
  expect(faultsOf(STORY, dossier)).toEqual({
    statements: {
      'in the matched claim': 2,
      'in another claim': 1,
      'no statement of ours meets the words': 1,
    },
    sources: { 'somebody is named, ours has own voice': 1, right: 1 },
    relations: { 'supports, right': 1, 'denies, ours supports': 1 },
    ranges: { 'max = 2: max too low': 1, 'max = 1: no claim': 1 },
  });
});

it('adds the faults of stories and prints the most frequent first', () => {
  const faults = faultsOf(STORY, dossier);
  expect(faultLines(addFaults([faults, faults])).slice(0, 4)).toEqual([
    'statements (8)',
    '     4  in the matched claim',
    '     2  in another claim',
    '     2  no statement of ours meets the words',
  ]);
});

it('can count origins of the labelled statements themselves', () => {
  const reports = REPORTS.map((report) => ({
    ...report,
    publisher: report.id,
    title: null,
    author: null,
    published: null,
    url: null,
    language: 'en',
    parts: [],
    original: { sha256: '', mediaType: 'text/plain' },
    inputs: [report.id],
    coverage: 0,
  }));
  const given = givenLabels(STORY, { ...dossier, reports });
  expect(given.claims.map(({ id }) => id)).toEqual(['closed']);
  expect(given.claims[0]!.statements.map(({ relation }) => relation).toSorted()).toEqual([
    'denies',
    'supports',
    'supports',
  ]);
});
