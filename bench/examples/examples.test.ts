import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/model/index.ts';
import { outcomeOfDossier, storyMetrics } from '../stories/figures.ts';
import { type Comparison, compareExample } from './compare.ts';
import { readExpected } from './expected.ts';
import { dossierOfExample } from './run.ts';

/** Figures that were reached on the examples: a change may raise them, and never lets them drop unseen. */
const REACHED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  harbour: { 'family.f1': 1, 'origins.b3': 0.5, 'range.right': 0.22, 'claims.matched': 0.8 },
  ballot: { 'family.f1': 1, 'origins.b3': 0.35, 'range.right': 0.1, 'claims.matched': 0.7 },
};

describe.each(Object.keys(REACHED))('the example %s', (name) => {
  let dossier: Dossier;
  let comparison: Comparison;
  beforeAll(async () => {
    const folder = fileURLToPath(new URL(`../../examples/${name}/`, import.meta.url));
    dossier = await dossierOfExample(folder);
    comparison = compareExample(name, readExpected(folder), dossier);
  });

  it('is read whole, and every labelled word stands in its report', () => {
    expect(dossier.problems).toEqual([]);
    expect(comparison.lost).toEqual([]);
  });

  it('takes no word of a comment, a link or a notice for evidence', () => {
    expect(comparison.evidence).toEqual([]);
  });

  it('keeps apart what is not the same', () => {
    expect(comparison.joined).toEqual([]);
  });

  it.each(Object.entries(REACHED[name]!))('reaches %s %d', (metric, reached) => {
    const metrics = storyMetrics([comparison.story], [outcomeOfDossier(comparison.story, dossier)]);
    expect(metrics[metric]!.value).toBeGreaterThanOrEqual(reached);
  });
});
