import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { traceLineage } from '../../src/lineage/index.ts';
import type { Metric, Scorer } from '../scorer.ts';
import { BASELINES } from '../stories/baselines.ts';
import { readStories, type Story } from '../stories/gold.ts';
import { reportsOf } from '../stories/run.ts';
import {
  certainLeanings,
  countDirections,
  foundLeanings,
  foundPairs,
  groupedPairs,
  labelledPairs,
  type Leaning,
  type LineageLabel,
  type Pairs,
} from './lineage-pairs.ts';

/**
 * Lineage on the labelled stories, pooled: pairs of one lineage without direction, and the direction only where the label is
 * certain, because the originator's own page is in the set. From wording and credits alone: statements are not read.
 */
export const lineageStories: Scorer = {
  name: 'lineage on the labelled stories',
  metrics: ['lineage.stories.'],
  async run({ corpora, log }) {
    const stories = readStories(corpora);
    if (stories.length === 0) return {};
    log('lineage: labelled stories');
    const judged = [];
    for (const story of stories) judged.push(await judge(story, labelsOf(corpora, story)));
    return { ...pairMetrics(judged), ...directionMetrics(judged) };
  },
};

const Labels = z.object({
  reports: z.array(
    z.object({
      id: z.string(),
      family: z.string(),
      mode: z.string(),
      derives_from: z.array(z.string()).nullish(),
    }),
  ),
});

const ALONE: ReadonlySet<string> = new Set(['own', 'unknown']);

function labelsOf(corpora: string, { name }: Story): LineageLabel[] {
  const file: unknown = JSON.parse(readFileSync(join(corpora, 'stories', name, 'gold.json'), 'utf8'));
  return Labels.parse(file).reports.map(({ id, family, mode, derives_from }) => ({
    id,
    family: ALONE.has(family) ? null : family,
    mode,
    comesFrom: derives_from ?? [],
  }));
}

/** One story: the labels, what each method found, ours first. */
interface Judged {
  readonly pairs: Pairs;
  readonly found: Readonly<Record<string, Pairs>>;
  readonly certain: readonly Leaning[];
  readonly given: Readonly<Record<string, readonly Leaning[]>>;
}

const OURS = 'ours';

/** The baseline of directions: whoever published later leans on whoever published before. */
const BY_TIME = 'by time';

async function judge(story: Story, labels: readonly LineageLabel[]): Promise<Judged> {
  const lineage = traceLineage(await reportsOf(story.inputs), []);
  const ids = story.inputs.map(({ id }) => id);
  const baselines = BASELINES.map(({ name, group }) => [name, groupedPairs(ids, group(story))] as const);
  return {
    pairs: labelledPairs(labels),
    found: { [OURS]: foundPairs(lineage), ...Object.fromEntries(baselines) },
    certain: certainLeanings(labels),
    given: { [OURS]: foundLeanings(lineage), [BY_TIME]: leaningsByTime(story) },
  };
}

function leaningsByTime({ inputs }: Story): Leaning[] {
  return inputs.flatMap(({ id, published }) =>
    inputs
      .filter((other) => published && other.published && other.published < published)
      .map((other) => ({ from: id, to: other.id })),
  );
}

function pairMetrics(judged: readonly Judged[]): Record<string, Metric> {
  const labelled = total(judged, ({ pairs }) => pairs.size);
  const right = (method: string): number =>
    total(judged, ({ pairs, found }) => [...found[method]!].filter((pair) => pairs.has(pair)).length);
  const all = (method: string): number => total(judged, ({ found }) => found[method]!.size);
  const methods = Object.keys(judged[0]!.found);
  return {
    'lineage.stories.pairs.precision': figure(
      methods,
      all(OURS),
      (method) => right(method) / (all(method) || 1),
    ),
    'lineage.stories.pairs.recall': figure(methods, labelled, (method) => right(method) / labelled),
  };
}

function directionMetrics(judged: readonly Judged[]): Record<string, Metric> {
  const certain = total(judged, (story) => story.certain.length);
  const counts = (method: string, key: 'given' | 'right'): number =>
    total(judged, (story) => countDirections(story.certain, story.given[method]!)[key]);
  const methods = [OURS, BY_TIME];
  const precision = (method: string): number => counts(method, 'right') / (counts(method, 'given') || 1);
  return {
    'lineage.stories.direction.precision': figure(methods, counts(OURS, 'given'), precision),
    'lineage.stories.direction.coverage': figure(
      methods,
      certain,
      (method) => counts(method, 'given') / certain,
    ),
  };
}

function figure(methods: readonly string[], n: number, score: (method: string) => number): Metric {
  const scores = methods.map((method) => [method, score(method)] as const);
  const peers = Object.fromEntries(scores.filter(([method]) => method !== OURS));
  return { value: score(OURS), unit: 'share', n, peers };
}

function total<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((sum, item) => sum + count(item), 0);
}
