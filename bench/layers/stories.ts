import type { BenchContext, Metric, Scorer } from '../scorer.ts';
import { givenMetrics, outcomeOfDossier, type StoryOutcome, storyMetrics } from '../stories/figures.ts';
import { givenLabels } from '../stories/given.ts';
import { readStories } from '../stories/gold.ts';
import { dossierOf } from '../stories/run.ts';

/**
 * The labelled stories of `corpora/stories`: families, origins with their range, sources, relations, claims and
 * conflicts, beside the baselines. Definitions stand at the functions of `bench/stories`. `stories.given.…` are
 * figures with the labelled statements given, as the baselines have them.
 */
export const stories: Scorer = {
  name: 'stories',
  metrics: ['stories.', 'family.', 'origins.', 'range.', 'sources', 'relation', 'claims.', 'conflicts.'],
  run: scoreStories,
};

async function scoreStories({ corpora, log }: BenchContext): Promise<Record<string, Metric>> {
  const all = readStories(corpora);
  if (all.length === 0) {
    log('stories: skipped, no stories/*/gold.json');
    return {};
  }
  const outcomes: StoryOutcome[] = [];
  const given: StoryOutcome[] = [];
  for (const story of all) {
    log(`stories: ${story.name}`);
    const dossier = await dossierOf(story);
    outcomes.push(outcomeOfDossier(story, dossier));
    given.push(outcomeOfDossier(story, givenLabels(story, dossier)));
  }
  return { ...storyMetrics(all, outcomes), ...givenMetrics(all, given) };
}
