import { type Figures, outcomeOfBaseline, pooledFigures } from '../stories/figures.ts';
import { BASELINES } from '../stories/baselines.ts';
import { align } from '../table.ts';
import type { Scored } from './system.ts';

/** The figures of a row, as they are named in docs/benchmark.md. */
const SHOWN = [
  'range.right',
  'range.over',
  'range.under',
  'origins.b3',
  'sources',
  'relation',
  'claims.b3',
  'conflicts.p',
  'conflicts.r',
  'family.f1',
];

/** A system with what it scored, case by case. */
export interface SystemRow {
  readonly system: string;
  readonly scored: readonly Scored[];
}

/**
 * One row a system, pooled over its cases, then one a baseline over the cases of the last system, whose reports are read
 * whole. Baselines are handed the labelled statements, so they have no figure for what finds these.
 */
export function systemTable(rows: readonly SystemRow[]): string {
  const stories = rows.at(-1)!.scored.map(({ story }) => story);
  const lines = [
    ['', ...SHOWN],
    ...rows.map(({ system, scored }) => [
      system,
      ...cells(pooledFigures(scored.map(({ outcome }) => outcome))),
    ]),
    ...BASELINES.map((baseline) => [
      `baseline: ${baseline.name}`,
      ...cells(pooledFigures(stories.map((story) => outcomeOfBaseline(story, baseline)))),
    ]),
  ];
  return align(lines).join('\n');
}

function cells(figures: Figures): readonly string[] {
  return SHOWN.map((name) => figures.get(name)?.value.toFixed(3) ?? '–');
}
