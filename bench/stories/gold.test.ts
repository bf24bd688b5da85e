import { expect, it } from 'vitest';
import { placesOf, storyOf } from './gold.ts';

const REPORTS = [
  { id: 'r1', text: 'The weir broke at dawn. Nobody was hurt, the warden said.', title: 'Weir breaks' },
  { id: 'r2', text: 'The weir broke. The weir broke, said a neighbour.', title: null },
];

const LABELS = REPORTS.map(({ id }, at) => ({
  id,
  family: at === 0 ? 'own' : 'NPA',
  mode: 'rewrite',
  also: [],
  credit: null,
}));

function goldWith(origins: unknown, statement: Record<string, unknown>) {
  const statements = REPORTS.map(({ id }) => ({ report: id, quote: 'The weir broke', ...statement }));
  const claim = { id: 'c1', claim: 'A weir broke.', statements, origins };
  return { reports: LABELS, claims: [{ ...claim, independent_min: 1, independent_max: 2 }], conflicts: [] };
}

it('reads the form in which origins list reports and sources stand in attributed_to', () => {
  const gold = goldWith([{ origin: 'warden', reports: ['r2', 'r1'] }], {
    attributed_to: ['NPA', 'the warden'],
  });
  const [claim] = storyOf('s', REPORTS, gold).claims;
  expect(claim!.statements.map(({ origin }) => origin)).toEqual(['origin 0', 'origin 0']);
  expect(claim!.statements[0]).toMatchObject({ source: 'the warden', relation: null });
});

it('reads the form in which origins list statements and the source has words of its own', () => {
  const origins = [
    { origin: 'warden', kind: 'person', statements: [1] },
    { origin: 'unknown', kind: 'unknown', statements: [0] },
  ];
  const [claim] = storyOf('s', REPORTS, goldWith(origins, { relation: 'denies', source: null })).claims;
  expect(claim!.statements.map(({ originName }) => originName)).toEqual(['unknown', 'warden']);
  expect(claim!.statements[0]).toMatchObject({ source: null, relation: 'denies' });
});

it('gives the k-th statement of a report to the k-th origin that lists the report', () => {
  const gold = goldWith(
    [
      { origin: 'warden', reports: ['r1'] },
      { origin: 'caption', reports: ['r1'] },
    ],
    { report: 'r1' },
  );
  const [claim] = storyOf('s', REPORTS, gold).claims;
  expect(claim!.statements.map(({ originName }) => originName)).toEqual(['warden', 'caption']);
});

it('leaves a statement that no origin lists alone', () => {
  const [claim] = storyOf('s', REPORTS, goldWith([], {})).claims;
  expect(new Set(claim!.statements.map(({ origin }) => origin)).size).toBe(2);
});

it('makes singletons of own and unknown, and names modes as we do', () => {
  const { reports } = storyOf('s', REPORTS, goldWith([], {}));
  expect(reports.map(({ family }) => family)).toEqual(['own r1', 'NPA']);
  expect(reports[0]!.mode).toBe('rewritten');
});

it('takes a verdict, or whether the conflict is real', () => {
  const sides = [{ report: 'r1', quote: 'weir' }];
  const conflicts = [
    { kind: 'number', sides, verdict: 'update' },
    { kind: 'number', sides, real: true },
    { kind: 'number', sides, real: false },
  ];
  const verdicts = storyOf('s', REPORTS, { ...goldWith([], {}), conflicts }).conflicts.map((c) => c.verdicts);
  expect(verdicts).toEqual([['update'], ['conflict'], ['compatible', 'update', 'definition', 'rounding']]);
});

it('finds every place of the labelled words', () => {
  expect(placesOf(REPORTS[1]!.text, 'The weir broke')).toEqual([
    { start: 0, end: 14 },
    { start: 16, end: 30 },
  ]);
  expect(placesOf('text', '')).toEqual([]);
});
