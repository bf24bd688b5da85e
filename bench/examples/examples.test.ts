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
  avalanche: { 'family.f1': 0.5, 'origins.b3': 0.54, 'range.right': 0.55, 'claims.matched': 1.0 },
  // Joined from 44 on with kind-of words at 20, `twelve-killed` counts the army and its ministry apart; pooled, all else rises.
  'border-shooting': { 'family.f1': 1.0, 'origins.b3': 0.5, 'range.right': 0.5, 'claims.matched': 1.0 },
  bridge: { 'family.f1': 1.0, 'origins.b3': 0.46, 'range.right': 0.11, 'claims.matched': 1.0 },
  'exam-leak': { 'family.f1': 1.0, 'origins.b3': 0.73, 'range.right': 0.44, 'claims.matched': 1.0 },
  hostages: { 'family.f1': 0.74, 'origins.b3': 0.47, 'range.right': 0.14, 'claims.matched': 1.0 },
  lighthouse: { 'family.f1': 0.0, 'origins.b3': 0.53, 'range.right': 0.08, 'claims.matched': 1.0 },
  march: { 'family.f1': 1.0, 'origins.b3': 0.53, 'range.right': 0.22, 'claims.matched': 1.0 },
  outbreak: { 'family.f1': 1.0, 'origins.b3': 0.82, 'range.right': 0.31, 'claims.matched': 1.0 },
  recall: { 'family.f1': 0.23, 'origins.b3': 0.51, 'range.right': 0.38, 'claims.matched': 1.0 },
  // Of `dam-leaked` we match the denials, which had the right range by accident before their speaker and his company were one.
  spill: { 'family.f1': 1.0, 'origins.b3': 0.55, 'range.right': 0.43, 'claims.matched': 1.0 },
};

/** Misses that examples/README.md lists: another one fails, and one that is mended is taken out of here. */
const MISSES: Readonly<Record<string, readonly string[]>> = {
  'border-shooting': ['each side claims the deed for itself'],
  bridge: ['figures that differ'],
  march: ['figures that differ', 'Lost property from the march can be fetched at our counter'],
  recall: ['Some links on this site earn us a commission'],
};

/** What is wrong and not among the known misses of a case. */
function unknownMisses(name: string, found: readonly string[]): readonly string[] {
  return found.filter((line) => !MISSES[name]?.includes(line.split(' ‹ ', 1)[0]!));
}

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
    expect(unknownMisses(name, comparison.evidence)).toEqual([]);
  });

  it('keeps apart what is not the same', () => {
    expect(unknownMisses(name, comparison.joined)).toEqual([]);
  });

  it.each(Object.entries(REACHED[name]!))('reaches %s %d', (metric, reached) => {
    const metrics = storyMetrics([comparison.story], [outcomeOfDossier(comparison.story, dossier)]);
    expect(metrics[metric]!.value).toBeGreaterThanOrEqual(reached);
  });
});
