import type { BenchContext, Metric, Scorer } from '../scorer.ts';
import { outcomeOfDossier, type StoryOutcome, storyMetrics } from '../stories/figures.ts';
import { readStories } from '../stories/gold.ts';
import { dossierOf } from '../stories/run.ts';

/**
 * The labelled stories of `corpora/stories`: families, origins with their range, sources, relations, claims and
 * conflicts, beside the baselines. Definitions stand at the functions of `bench/stories`.
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
  for (const story of all) {
    log(`stories: ${story.name}`);
    outcomes.push(outcomeOfDossier(story, await dossierOf(story)));
  }
  return storyMetrics(all, outcomes);
}
