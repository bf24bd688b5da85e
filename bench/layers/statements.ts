import { analyseText } from '../../src/language/index.ts';
import type { AttributionLink, Report, Statement } from '../../src/model/index.ts';
import { readInputs } from '../../src/reports/index.ts';
import { readStatements } from '../../src/statements/index.ts';
import type { BenchContext, Metric, Scorer } from '../scorer.ts';
import { type LabelledStatement, readStories, type Story } from '../stories/gold.ts';
import { bestMeeting } from '../stories/match.ts';
import { sourceAgrees } from '../stories/sources.ts';

/**
 * Of the labelled statements of the stories, the share that one of our statements meets (`statements.met`: same
 * report, shared characters at least half of the shorter and a third of the longer), and the share that is met by
 * one with the right last-named source (`statements.sources`), whatever claim either is in. Diagnostic.
 */
export const statements: Scorer = {
  name: 'statements',
  metrics: ['statements.'],
  run: (context) => Promise.resolve(scoreStatements(context)),
};

/** A labelled statement with the one of ours that meets it best. */
export interface MetStatement {
  readonly labelled: LabelledStatement;
  readonly ours: Statement | null;
  readonly source: AttributionLink | null;
  readonly isRight: boolean;
}

function scoreStatements({ corpora, log }: BenchContext): Record<string, Metric> {
  const stories = readStories(corpora);
  if (stories.length === 0) return {};
  const met: MetStatement[] = [];
  const metrics: Record<string, Metric> = {};
  for (const story of stories) {
    log(`statements: ${story.name}`);
    const one = meetStatements(story);
    Object.assign(metrics, sharesOf(`statements.${story.name}`, one));
    met.push(...one);
  }
  return { ...sharesOf('statements', met), ...metrics };
}

function sharesOf(name: string, met: readonly MetStatement[]): Record<string, Metric> {
  const share = (test: (one: MetStatement) => boolean): Metric => ({
    value: met.length === 0 ? 0 : (100 * met.filter(test).length) / met.length,
    unit: '%',
    n: met.length,
  });
  return {
    [`${name}.met`]: share(({ ours }) => ours !== null),
    [`${name}.sources`]: share(({ isRight }) => isRight),
  };
}

/** Every labelled statement of a story beside ours. */
export function meetStatements(story: Story): MetStatement[] {
  const lines = story.inputs.map((input) => JSON.stringify(input)).join('\n');
  const { reports } = readInputs([{ name: 'story.jsonl', bytes: new TextEncoder().encode(lines) }]);
  const ours = new Map(reports.map((report) => [report.id, statementsOf(report)]));
  return story.claims
    .flatMap((claim) => claim.statements)
    .map((labelled) => meetOne(labelled, ours.get(labelled.report) ?? []));
}

function statementsOf(report: Report): readonly Statement[] {
  const analysis = analyseText(report.text, { parts: report.parts });
  return readStatements({ report, analysis, quantities: [], times: [], places: [] }).statements;
}

function meetOne(labelled: LabelledStatement, candidates: readonly Statement[]): MetStatement {
  const ours = bestMeeting(labelled, candidates);
  const source = ours?.attribution.at(-1) ?? null;
  return { labelled, ours, source, isRight: ours !== null && sourceAgrees(labelled.source, source) };
}
