import { join } from 'node:path';
import type { Reading, Report } from '../../src/model/index.ts';
import { readExpected, storyOfExample } from '../examples/expected.ts';
import { caseNames, EXAMPLES } from '../examples/names.ts';
import { reportsOfExample } from '../examples/run.ts';
import { harmonic } from '../metrics/partition.ts';
import type { BenchContext, Metric, Scorer } from '../scorer.ts';
import { readStories, type Story } from '../stories/gold.ts';
import { meeting } from '../stories/match.ts';
import { loadLibrary, reportsOf } from '../stories/run.ts';

/**
 * The labelled claims, asked in the labellers' own words: `p` is the share of the answers' statements that meet a labelled
 * one of the claim, `r` the share of labelled statements that some statement of the answer meets. What says the same and was
 * not labelled counts as wrong, so `p` is too low.
 */
export const asking: Scorer = {
  name: 'asking in one’s own words',
  metrics: ['asking.'],
  run: scoreAsking,
};

/** Labelled statements, those that were met, answered statements, and those that meet a labelled one. */
interface Counts {
  readonly labelled: number;
  readonly met: number;
  readonly answered: number;
  readonly right: number;
}

const NONE: Counts = { labelled: 0, met: 0, answered: 0, right: 0 };

function add(a: Counts, b: Counts): Counts {
  return {
    labelled: a.labelled + b.labelled,
    met: a.met + b.met,
    answered: a.answered + b.answered,
    right: a.right + b.right,
  };
}

async function askAll(story: Story, reports: readonly Report[]): Promise<Counts> {
  const { analyse, ask } = await loadLibrary();
  const { dossierOf: assemble } = await import('../../src/pipeline/index.ts');
  const readings: readonly Reading[] = reports.map(analyse);
  const dossier = assemble(readings);
  const byId = new Map(dossier.statements.map((statement) => [statement.id, statement] as const));
  return story.claims.reduce((counts, { claim, statements }) => {
    const answered = (ask(claim, readings, dossier).claim?.statements ?? []).map(({ id }) => byId.get(id)!);
    return add(counts, {
      labelled: statements.length,
      met: statements.filter((labelled) => answered.some((ours) => meeting(labelled, ours) > 0)).length,
      answered: answered.length,
      right: answered.filter((ours) => statements.some((labelled) => meeting(labelled, ours) > 0)).length,
    });
  }, NONE);
}

function metricsOf(set: string, { labelled, met, answered, right }: Counts): Record<string, Metric> {
  if (labelled === 0) return {};
  const [p, r] = [answered === 0 ? 0 : right / answered, met / labelled];
  return {
    [`asking.${set}.p`]: { value: p, unit: 'share', n: answered },
    [`asking.${set}.r`]: { value: r, unit: 'share', n: labelled },
    [`asking.${set}.f1`]: { value: harmonic(p, r), unit: 'share', n: labelled },
  };
}

async function scoreAsking({ corpora, log }: BenchContext): Promise<Record<string, Metric>> {
  let [stories, cases] = [NONE, NONE];
  for (const story of readStories(corpora)) {
    log(`asking: ${story.name}`);
    stories = add(stories, await askAll(story, await reportsOf(story.inputs)));
  }
  for (const name of caseNames()) {
    log(`asking: ${name}`);
    const reports = await reportsOfExample(join(EXAMPLES, name));
    const story = storyOfExample(name, readExpected(join(EXAMPLES, name)), { reports });
    cases = add(cases, await askAll(story, reports));
  }
  return { ...metricsOf('stories', stories), ...metricsOf('cases', cases) };
}
