import { expect, it } from 'vitest';
import type { Conflict } from '../../src/model/index.ts';
import { scoreConflicts } from './conflicts.ts';
import { storyOf } from './gold.ts';
import { testDossier, testStatement } from './testing/dossier.ts';

const REPORTS = [
  { id: 'a', text: 'Police counted 400 marchers. The bells rang at nine.' },
  { id: 'b', text: 'There were 2,000 marchers, the union said. The bells rang at ten.' },
];
const STORY = storyOf('march', REPORTS, {
  reports: REPORTS.map(({ id }) => ({ id, family: 'own', mode: 'own' })),
  claims: [],
  conflicts: [
    {
      kind: 'number',
      sides: [
        { report: 'a', quote: '400 marchers' },
        { report: 'b', quote: '2,000 marchers' },
      ],
      verdict: 'conflict',
    },
    {
      kind: 'date',
      sides: [
        { report: 'a', quote: 'rang at nine' },
        { report: 'b', quote: 'rang at ten' },
      ],
      verdict: 'update',
    },
  ],
});
const few = testStatement(REPORTS, { report: 'a', quote: 'Police counted 400 marchers.' });
const many = testStatement(REPORTS, { report: 'b', quote: 'There were 2,000 marchers, the union said.' });
const nine = testStatement(REPORTS, { report: 'a', quote: 'The bells rang at nine.' });
const ten = testStatement(REPORTS, { report: 'b', quote: 'The bells rang at ten.' });

function conflict(verdict: Conflict['verdict'], ...sides: string[][]): Conflict {
  const values = sides.map((statements, at) => ({ value: `${at}`, statements, independent: null }));
  return {
    id: `${verdict} ${sides.join(' ')}`,
    kind: 'number',
    verdict,
    claims: [],
    sides: values,
    reasons: [],
  };
}

function counts(...conflicts: Conflict[]) {
  return scoreConflicts(STORY, testDossier({ statements: [few, many, nine, ten], conflicts }));
}

it('needs a quote on each of two sides and the right verdict', () => {
  const right = conflict('conflict', [few.id], [many.id]);
  const wrongVerdict = conflict('conflict', [nine.id], [ten.id]);
  expect(counts(right, wrongVerdict)).toEqual({ right: 1, judged: 2, found: 1, labelled: 2 });
  expect(counts(conflict('conflict', [few.id, many.id], []))).toMatchObject({ judged: 0, found: 0 });
});

it('counts a wrong pair of labelled words against precision', () => {
  expect(counts(conflict('conflict', [few.id], [ten.id]))).toMatchObject({ right: 0, judged: 1, found: 0 });
});

it('leaves out what is called compatible and what has no labelled words', () => {
  expect(counts(conflict('compatible', [few.id], [many.id])).judged).toBe(0);
  expect(counts(conflict('conflict', ['elsewhere'], ['nowhere'])).judged).toBe(0);
});
