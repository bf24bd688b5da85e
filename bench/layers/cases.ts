import { join } from 'node:path';
import { compareExample } from '../examples/compare.ts';
import { readExpected } from '../examples/expected.ts';
import { caseNames, EXAMPLES } from '../examples/names.ts';
import { dossierOfExample } from '../examples/run.ts';
import type { BenchContext, Metric, Scorer } from '../scorer.ts';
import { caseMetrics, outcomeOfDossier, type StoryOutcome } from '../stories/figures.ts';
import type { Story } from '../stories/gold.ts';

/**
 * The cases of `examples/` whose texts and labels were written before any code was tried on them, measured as the labelled
 * stories are, beside the same baselines. `examples/README.md` says how they are judged.
 */
export const cases: Scorer = {
  name: 'cases of our own',
  metrics: ['cases.'],
  run: scoreCases,
};

async function scoreCases({ log }: BenchContext): Promise<Record<string, Metric>> {
  const stories: Story[] = [];
  const outcomes: StoryOutcome[] = [];
  for (const name of caseNames()) {
    log(`cases: ${name}`);
    const folder = join(EXAMPLES, name);
    const dossier = await dossierOfExample(folder);
    const { story } = compareExample(name, readExpected(folder), dossier);
    stories.push(story);
    outcomes.push(outcomeOfDossier(story, dossier));
  }
  return caseMetrics(stories, outcomes);
}
