import { describe, expect, it } from 'vitest';
import { BASELINES } from './baselines.ts';
import { endIsRight, judgeRange, macroMean, scoreBaseline, scoreClaims } from './claims.ts';
import { storyOf } from './gold.ts';
import { testClaim, testDossier, testStatement } from './testing/dossier.ts';

const REPORTS = [
  { id: 'p', publisher: 'P', text: 'The minister said the bridge is safe.' },
  { id: 'q', publisher: 'Q', text: 'The bridge is safe, an engineer told us.' },
  { id: 's', publisher: 'Q', text: 'It is not safe, the union said.' },
];

const GOLD = {
  reports: REPORTS.map(({ id }) => ({ id, family: 'own', mode: 'own' })),
  claims: [
    {
      id: 'c1',
      claim: 'The bridge is safe.',
      statements: [
        { report: 'p', quote: 'the bridge is safe', relation: 'supports', source: 'The minister' },
        { report: 'q', quote: 'The bridge is safe', relation: 'supports', source: 'an engineer' },
        { report: 's', quote: 'It is not safe', relation: 'denies', source: 'the union' },
      ],
      origins: [
        { origin: 'minister', statements: [0] },
        { origin: 'engineer', statements: [1] },
        { origin: 'union', statements: [2] },
      ],
      independent_min: 2,
      independent_max: 2,
    },
  ],
};
const STORY = storyOf('bridge', REPORTS, GOLD);

describe('a range', () => {
  it('is right when both ends are: exactly up to two, then within a quarter and at least one', () => {
    expect([endIsRight(1, 2), endIsRight(2, 2), endIsRight(2, 3)]).toEqual([false, true, false]);
    expect([endIsRight(3, 4), endIsRight(3, 5), endIsRight(8, 10), endIsRight(8, 11)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('is over when its lower end is above, under when its upper end is below, and neither without numbers', () => {
    expect(judgeRange({ min: 1, max: 2 }, { min: 3, max: 3 })).toEqual({
      right: false,
      over: true,
      under: false,
    });
    expect(judgeRange({ min: 2, max: 4 }, { min: 1, max: 1 })).toEqual({
      right: false,
      over: false,
      under: true,
    });
    expect(judgeRange({ min: 1, max: 1 }, null)).toEqual({ right: false, over: false, under: false });
  });
});

describe('a labelled claim', () => {
  const minister = testStatement(REPORTS, { report: 'p', quote: 'the bridge is safe', source: 'minister' });
  const engineer = testStatement(REPORTS, { report: 'q', quote: 'The bridge is safe', source: null });
  const union = testStatement(REPORTS, { report: 's', quote: 'It is not safe', source: 'the trade union' });
  const statements = [minister, engineer, union];

  it('counts sources, relations, origins and the range of the claim that it was matched to', () => {
    const claim = testClaim('x', [[minister.id], [engineer.id]], { min: 2, max: 2 });
    const [outcome] = scoreClaims(STORY, testDossier({ statements, claims: [claim] }));
    expect(outcome).toMatchObject({ bucket: 2, matched: true, right: true, over: false, under: false });
    expect(outcome!.sources).toEqual({ right: 1, all: 3 });
    expect(outcome!.relations).toEqual({ right: 2, all: 3 });
    expect(outcome!.b3).toBeCloseTo(2 / 3, 12);
  });

  it('asks for the right relation', () => {
    const claim = testClaim('x', [[minister.id], [engineer.id], [union.id]], { min: 3, max: 3 });
    const [outcome] = scoreClaims(STORY, testDossier({ statements, claims: [claim] }));
    expect(outcome!.relations).toEqual({ right: 2, all: 3 });
    expect(outcome).toMatchObject({ b3: 1, right: false, over: true });
  });

  it('fails when nothing was matched to it', () => {
    const [outcome] = scoreClaims(STORY, testDossier({ statements }));
    expect(outcome).toMatchObject({ matched: false, b3: 0, right: false, over: false, under: false });
    expect(outcome!.sources!.right).toBe(0);
  });
});

it('counts only the supporting groups of a baseline', () => {
  const outcomes = BASELINES.slice(0, 3).map((baseline) => scoreBaseline(STORY, baseline)[0]!);
  expect(outcomes.map(({ right }) => right)).toEqual([false, true, true]);
  expect(outcomes.map(({ under }) => under)).toEqual([true, false, false]);
});

it('averages over buckets, however many claims each holds', () => {
  const outcome = scoreBaseline(STORY, BASELINES[0]!)[0]!;
  const of = (bucket: 1 | 2 | 3, b3: number) => ({ ...outcome, bucket, b3 });
  expect(macroMean([of(1, 1), of(1, 1), of(1, 0), of(3, 0.5)], ({ b3 }) => b3)).toBeCloseTo(
    (2 / 3 + 0.5) / 2,
    12,
  );
});
