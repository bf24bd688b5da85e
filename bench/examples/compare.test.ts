import { expect, it } from 'vitest';
import { outcomeOfDossier, storyMetrics } from '../stories/figures.ts';
import { testClaim, testDossier, testStatement } from '../stories/testing/dossier.ts';
import { compareExample, rangesByClaim } from './compare.ts';
import type { Expected } from './expected.ts';

const TEXTS = [
  { id: 'x1', input: 'in/wire.jsonl#1', text: 'Twelve geese escaped from the market.' },
  {
    id: 'x2',
    input: 'in/paper.html',
    text: 'Twelve geese are gone. Twelve coats were sold. A reader: it was a fox.',
  },
];
const REPORTS = TEXTS.map(({ id, input, text }) => ({
  id,
  text,
  publisher: null,
  title: null,
  author: null,
  published: null,
  url: null,
  language: 'en',
  parts: [],
  original: { sha256: '', mediaType: 'text/plain' },
  inputs: [input],
  coverage: 0,
}));
const own = { family: 'own', mode: 'own' };
const EXPECTED: Expected = {
  about: 'geese',
  reports: [
    { id: 'wire.jsonl#1', ...own },
    { id: 'paper.html', ...own },
  ],
  claims: [
    {
      id: 'geese',
      claim: 'Twelve geese escaped.',
      statements: [
        { report: 'wire.jsonl#1', quote: 'Twelve geese escaped', relation: 'supports', source: null },
        { report: 'paper.html', quote: 'Twelve geese are gone', relation: 'supports', source: null },
      ],
      origins: [
        { origin: 'a', statements: [0] },
        { origin: 'b', statements: [1] },
      ],
      independent_min: 1,
      independent_max: 2,
    },
  ],
  conflicts: [],
  absent: [{ report: 'paper.html', quote: 'it was a fox' }],
  apart: [
    {
      why: 'geese and coats',
      claims: ['geese'],
      quotes: [{ report: 'paper.html', quote: 'Twelve coats were sold' }],
    },
  ],
};

const [escaped, gone, coats, fox] = [
  ['x1', 'Twelve geese escaped from the market.'],
  ['x2', 'Twelve geese are gone.'],
  ['x2', 'Twelve coats were sold.'],
  ['x2', 'A reader: it was a fox.'],
].map(([report, quote]) => testStatement(REPORTS, { report: report!, quote: quote! }));

function dossierWith(statements: (typeof escaped)[], origins: string[][]) {
  const known = statements.map((statement) => statement!);
  const claim = testClaim('ours', origins, { min: 1, max: 2 });
  return {
    ...testDossier({ statements: known, claims: [claim], families: [['x1'], ['x2']] }),
    reports: REPORTS,
  };
}

it('finds nothing wrong in a dossier that says what the answer says', () => {
  const dossier = dossierWith([escaped, gone, coats], [[escaped!.id], [gone!.id]]);
  const { story, ...wrong } = compareExample('geese', EXPECTED, dossier);
  expect(wrong).toEqual({ lost: [], evidence: [], joined: [] });
  expect(rangesByClaim(story, dossier)).toEqual({ geese: '1–2' });
  expect(storyMetrics([story], [outcomeOfDossier(story, dossier)])['origins.b3']!.value).toBe(1);
});

it('names what was joined, what counts as evidence and must not, and labels that stand nowhere', () => {
  const dossier = dossierWith([escaped, gone, coats, fox], [[escaped!.id, gone!.id, coats!.id]]);
  const lost = structuredClone(EXPECTED);
  (lost.claims[0]!.statements[0] as { quote?: string }).quote = 'Thirteen geese';
  const { lost: missing, evidence, joined } = compareExample('geese', lost, dossier);
  expect(missing).toEqual(['x1: Thirteen geese']);
  expect(evidence).toEqual(['it was a fox ‹ A reader: it was a fox.']);
  expect(joined).toEqual(['geese and coats']);
});

it('asks for every report of the answer', () => {
  const dossier = { ...dossierWith([], []), reports: [] };
  expect(() => compareExample('geese', EXPECTED, dossier)).toThrow('0 reports are called wire.jsonl#1');
});
