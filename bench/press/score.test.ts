import { describe, expect, it } from 'vitest';
import { type Derivation, reportOfText } from '../../src/model/index.ts';
import { groupByContainment } from './baseline.ts';
import type { PressReport, Truth } from './press.ts';
import { simulatePress } from './press.ts';
import { countPairs, pairF1, scorePress } from './score.ts';

const truth = (fields: Partial<Truth>): Truth => ({
  root: 'x',
  ancestors: [],
  mode: 'verbatim',
  independent: false,
  timed: true,
  ...fields,
});

const report = (id: string, fields: Partial<Truth>): PressReport => ({
  report: reportOfText('', { id }),
  truth: truth(fields),
});

const edge = (from: string, to: string, direction: Derivation['direction']): Derivation => ({
  id: `${from}${to}`,
  from,
  to,
  kind: 'copies',
  passages: [],
  evidence: [],
  direction,
  reasons: [],
  strength: 1,
});

describe('pairs of a partition', () => {
  it('are counted without looking at each', () => {
    const found: Record<string, string> = { a: '1', b: '1', c: '1', d: '2' };
    const right: Record<string, string> = { a: 'x', b: 'x', c: 'y', d: 'y' };
    const counts = countPairs(
      ['a', 'b', 'c', 'd'],
      (item) => found[item]!,
      (item) => right[item]!,
    );
    expect(counts).toEqual({ right: 1, wrong: 2, missed: 1 });
    expect(pairF1(counts)).toBe(0.4);
  });

  it('score one when there is nothing to join', () => {
    expect(pairF1({ right: 0, wrong: 0, missed: 0 })).toBe(1);
  });
});

describe('the score of a lineage', () => {
  it('looks at rewritten texts, directions and mistaken joins apart', () => {
    const press = [
      report('a', { root: 'a', mode: 'own' }),
      report('b', { root: 'a', ancestors: ['a'] }),
      report('c', { root: 'a', ancestors: ['b', 'a'], mode: 'rewritten' }),
      report('d', { root: 'd', mode: 'own', independent: true }),
    ];
    const member = (id: string) => ({ report: id, mode: 'own' as const, also: [] });
    const score = scorePress(press, {
      families: [
        { id: 'f', origin: null, members: ['a', 'b', 'd'].map(member) },
        { id: 'g', origin: null, members: [member('c')] },
      ],
      derivations: [edge('b', 'a', 'known'), edge('c', 'b', 'unknown'), edge('d', 'a', 'known')],
    });
    expect(score).toMatchObject({
      families: 2 / 6,
      rewritten: 0,
      precision: 0.5,
      coverage: 0.5,
      joinedByMistake: 1,
    });
  });
});

describe('the simulated press', () => {
  const press = simulatePress(400);

  it('is the same in every run', () => {
    expect(simulatePress(400)).toEqual(press);
  });

  it('keeps the proportions that DESIGN.md fixes', () => {
    const share = (holds: (one: PressReport) => boolean) => press.filter(holds).length / press.length;
    expect(share(({ truth }) => truth.independent)).toBeCloseTo(0.2, 1);
    expect(share(({ truth, report }) => truth.independent && report.text.includes('"'))).toBeCloseTo(0.1, 1);
  });

  it('is too hard for word 8-grams where it was rewritten', () => {
    const groups = groupByContainment(press.map(({ report }) => report.text));
    const index = new Map(press.map(({ report }, i) => [report.id, String(groups[i])]));
    const rewritten = press.filter(({ truth }) => truth.mode === 'rewritten');
    const alone = rewritten.filter(
      ({ report }) => [...index.values()].filter((g) => g === index.get(report.id)).length === 1,
    );
    expect(alone.length / rewritten.length).toBeGreaterThan(0.5);
  });
});
