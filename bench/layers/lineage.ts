import { type Lineage, traceLineage } from '../../src/lineage/index.ts';
import { groupByContainment } from '../press/baseline.ts';
import { type PressReport, simulatePress } from '../press/press.ts';
import { type PressScore, scoreFamilies, scorePress } from '../press/score.ts';
import type { BenchContext, Metric, Scorer } from '../scorer.ts';

/** Sizes of the press: the first always, the others when `--only lineage.press-N` asks for them. */
const SIZES = [1000, 10_000, 100_000] as const;

/** The quadratic memory of the baseline stands no more. */
const LARGEST_BASELINE = 1000;

/**
 * Lineage on the simulated press (DESIGN.md, "The simulated press"): pairwise F1 of families, over all pairs and over pairs
 * with a rewritten text; direction of edges against the true tree; cost.
 */
export const lineagePress: Scorer = {
  name: 'lineage on the simulated press',
  metrics: ['lineage.'],
  async run(context) {
    const found: Record<string, Metric> = {};
    for (const size of SIZES) if (isWanted(context, size)) Object.assign(found, pressMetrics(context, size));
    return found;
  },
};

function isWanted({ only }: BenchContext, size: number): boolean {
  const prefix = `lineage.press-${size}.`;
  return size === SIZES[0] ? prefix.startsWith(only) || only.startsWith(prefix) : only.startsWith(prefix);
}

interface Timed {
  readonly lineage: Lineage;
  /** Processor time, which other work on the machine does not change much. */
  readonly milliseconds: number;
  readonly bytes: number;
}

function pressMetrics(context: BenchContext, size: number): Record<string, Metric> {
  context.log(`lineage: simulating ${size} reports`);
  const press = simulatePress(size);
  const { lineage, milliseconds, bytes } = trace(press);
  const score = scorePress(press, lineage);
  const n = size;
  return {
    ...familyMetrics(press, score),
    [`lineage.press-${n}.direction.precision`]: { value: score.precision, unit: 'share', n: score.given },
    [`lineage.press-${n}.direction.coverage`]: { value: score.coverage, unit: 'share', n: score.timed },
    [`lineage.press-${n}.direction.coverage-timeless`]: {
      value: score.coverageTimeless,
      unit: 'share',
      n: score.timeless,
    },
    [`lineage.press-${n}.joined-by-mistake`]: {
      value: score.joinedByMistake,
      unit: 'share',
      n: score.independent,
    },
    [`lineage.press-${n}.per_report`]: { value: milliseconds / size, unit: 'ms CPU', n },
    [`lineage.press-${n}.bytes`]: { value: bytes, unit: 'bytes', n },
  };
}

function familyMetrics(press: readonly PressReport[], score: PressScore): Record<string, Metric> {
  const n = press.length;
  const baseline = n > LARGEST_BASELINE ? undefined : baselineScore(press);
  const peers = (value: number | undefined) => (value === undefined ? {} : { peers: { '8-gram .3': value } });
  return {
    [`lineage.press-${n}.family.f1`]: { value: score.families, unit: 'F1', n, ...peers(baseline?.families) },
    [`lineage.press-${n}.rewritten.f1`]: {
      value: score.rewritten,
      unit: 'F1',
      n,
      ...peers(baseline?.rewritten),
    },
  };
}

function baselineScore(press: readonly PressReport[]): Pick<PressScore, 'families' | 'rewritten'> {
  const groups = groupByContainment(press.map(({ report }) => report.text));
  const groupOf = new Map(press.map(({ report }, i) => [report.id, String(groups[i])]));
  return scoreFamilies(press, (report) => groupOf.get(report)!);
}

function trace(press: readonly PressReport[]): Timed {
  const reports = press.map(({ report }) => report);
  const before = process.memoryUsage().rss;
  const start = process.cpuUsage();
  const lineage = traceLineage(reports, []);
  const { user, system } = process.cpuUsage(start);
  const milliseconds = (user + system) / 1000;
  return { lineage, milliseconds, bytes: Math.max(0, process.memoryUsage().rss - before) };
}
