import { CHROMIUM } from '../../src/dossier/testing/browser.ts';
import { openReports, type Served } from '../../src/server/index.ts';
import { openStage, type Stage } from '../../web/testing/workbench.ts';
import { simulatePress } from '../press/press.ts';
import { median } from '../metrics/median.ts';
import type { Metric, Scorer } from '../scorer.ts';
import { bundleSize } from '../workbench/bundle-size.ts';
import { framesOfScroll, millisecondsToFilter, millisecondsToShow } from '../workbench/page-times.ts';

const REPORTS = 1000;
const DRAWN = 200;
const ROUNDS = 5;
const FRAMES = 120;

/** What is typed into the board, each as one change of the field. */
const TYPED = ['s', 'said', 'the', 'of the', 'not one claim says this'];

/**
 * The workbench in Chromium over reports of the simulated press: from asking for the page to the painted board, from a
 * typed word to the painted list, frames while scrolling, the painted lineage; medians of five rounds. And what the page
 * weighs after gzip, without what only the map needs.
 */
export const workbench: Scorer = {
  name: 'the workbench in Chromium',
  metrics: ['workbench.'],
  async run({ log }) {
    if (!CHROMIUM) return {};
    const stage = await openStage();
    try {
      return {
        ...sizes(stage),
        ...(await lineageTimes(stage, await served(stage, DRAWN, log))),
        ...(await boardTimes(stage, await served(stage, REPORTS, log))),
      };
    } finally {
      await stage.close();
    }
  },
};

function sizes({ assets }: Stage): Record<string, Metric> {
  const { page, map } = bundleSize(assets);
  return {
    'workbench.bundle': { value: page, unit: 'kB gz', n: 1 },
    'workbench.bundle.map': { value: map, unit: 'kB gz', n: 1 },
  };
}

async function served(stage: Stage, size: number, log: (line: string) => void): Promise<Served> {
  log(`workbench: reading ${size} reports`);
  const reports = simulatePress(size).map(({ report }) => report);
  const opening = { title: `${size} reports`, reports, problems: [], inputs: [] };
  return stage.serve(await openReports(opening, () => undefined));
}

function times(values: readonly number[]): Metric {
  return { value: median(values), unit: 'ms', n: values.length };
}

async function boardTimes(stage: Stage, desk: Served): Promise<Record<string, Metric>> {
  const first = await millisecondsToShow(stage, desk, '/claims', '.claim-row');
  const interactive: number[] = [];
  const filter: number[] = [];
  const frames: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { shown, milliseconds } = await millisecondsToShow(stage, desk, '/claims', '.claim-row');
    interactive.push(milliseconds);
    for (const words of TYPED) filter.push(await millisecondsToFilter(shown, words));
    await millisecondsToFilter(shown, '');
    frames.push(...(await framesOfScroll(shown, FRAMES)));
  }
  frames.sort((a, b) => a - b);
  return {
    'workbench.board.first': { value: first.milliseconds, unit: 'ms', n: 1 },
    'workbench.board.interactive': times(interactive),
    'workbench.board.filter': times(filter),
    'workbench.board.frame': times(frames),
    'workbench.board.frame.p95': {
      value: frames[Math.floor(frames.length * 0.95)]!,
      unit: 'ms',
      n: frames.length,
    },
  };
}

async function lineageTimes(stage: Stage, desk: Served): Promise<Record<string, Metric>> {
  const shown: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    shown.push((await millisecondsToShow(stage, desk, '/lineage', '.graph .node')).milliseconds);
  return { 'workbench.lineage-200.shown': times(shown) };
}
