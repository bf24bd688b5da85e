import { performance } from 'node:perf_hooks';
import {
  addReport,
  type Lineage,
  type LineageStream,
  openIndex,
  streamLineage,
} from '../../src/lineage/index.ts';
import type { Derivation, Report } from '../../src/model/index.ts';
import { compareText } from '../../src/text/index.ts';
import { groupByContainment } from '../press/baseline.ts';
import { type PressReport, simulatePress } from '../press/press.ts';
import { type PressScore, scoreFamilies, scorePress } from '../press/score.ts';
import type { BenchContext, Metric, Scorer } from '../scorer.ts';
import { yardstick } from '../yardstick.ts';

/** Sizes of the press: the first always, the others when `--only lineage.press-N` asks for them. */
const SIZES = [1000, 10_000, 100_000, 1_000_000] as const;

/** So many of the last reports are timed one by one: what adding one to all the others takes. */
const ADDED = 500;

/** The quadratic memory of the baseline stands no more. */
const LARGEST_BASELINE = 1000;

/**
 * Lineage on the simulated press (DESIGN.md, "The simulated press"): pairwise F1 of families, over all pairs and over pairs
 * with a rewritten text; direction of edges against the true tree; cost.
 */
export const lineagePress: Scorer = {
  name: 'lineage on the simulated press',
  metrics: ['lineage.press-'],
  async run(context) {
    const found: Record<string, Metric> = {};
    for (const size of SIZES) if (isWanted(context, size)) Object.assign(found, pressMetrics(context, size));
    return found;
  },
};

function isWanted({ only }: BenchContext, size: number): boolean {
  const prefix = `lineage.press-${size}.`;
  if (size === SIZES[0] && prefix.startsWith(only)) return true;
  return `${only}.`.startsWith(prefix) || only.startsWith(prefix);
}

interface Timed {
  readonly lineage: Lineage;
  /** Processor time, which other work on the machine does not change much. */
  readonly milliseconds: number;
  /** Memory beyond that of the reports themselves, and the most that the whole process has held. */
  readonly bytes: number;
  readonly peak: number;
  /** What adding each of the last reports took, by the clock, in rising order. */
  readonly added: readonly number[];
}

function pressMetrics(context: BenchContext, size: number): Record<string, Metric> {
  context.log(`lineage: simulating ${size} reports`);
  const press = simulatePress(size);
  const { lineage, ...cost } = trace(press);
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
    ...costMetrics(n, cost),
    [`lineage.press-${n}.cost`]: {
      value: cost.milliseconds / n / yardstickOf(press),
      unit: '× yardstick',
      n,
    },
  };
}

/** So many reports are enough to time the yardstick. */
const YARDSTICK_REPORTS = 100;

/** Milliseconds that the yardstick takes for one report of the press. */
function yardstickOf(press: readonly PressReport[]): number {
  const texts = press.slice(0, YARDSTICK_REPORTS).map(({ report }) => report.text);
  return (1000 * yardstick(texts)) / texts.length;
}

function costMetrics(
  n: number,
  { milliseconds, bytes, peak, added }: Omit<Timed, 'lineage'>,
): Record<string, Metric> {
  return {
    [`lineage.press-${n}.per_report`]: { value: milliseconds / n, unit: 'ms CPU', n },
    [`lineage.press-${n}.bytes`]: { value: bytes, unit: 'bytes', n },
    [`lineage.press-${n}.peak`]: { value: peak, unit: 'bytes', n },
    [`lineage.press-${n}.add.median`]: { value: quantile(added, 0.5), unit: 'ms', n: added.length },
    [`lineage.press-${n}.add.p95`]: { value: quantile(added, 0.95), unit: 'ms', n: added.length },
  };
}

function quantile(rising: readonly number[], part: number): number {
  return rising[Math.min(rising.length - 1, Math.floor(part * rising.length))] ?? 0;
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
  const reports = press.map(({ report }) => report).sort(byTime);
  const before = process.memoryUsage().rss;
  const start = process.cpuUsage();
  const index = openIndex();
  for (const report of reports.slice(0, -ADDED)) addReport(index, report);
  const added = reports.slice(-ADDED).map((report) => {
    const begun = performance.now();
    addReport(index, report);
    return performance.now() - begun;
  });
  const lineage = slim(streamLineage(index, []));
  const { user, system } = process.cpuUsage(start);
  return {
    lineage,
    milliseconds: (user + system) / 1000,
    bytes: Math.max(0, process.memoryUsage().rss - before),
    peak: process.resourceUsage().maxRSS * 1024,
    added: added.sort((a, b) => a - b),
  };
}

/** Derivations without their passages: those of a million reports do not fit beside all the rest. */
function slim({ families, derivations }: LineageStream): Lineage {
  const kept: Derivation[] = [];
  for (const derivation of derivations())
    kept.push({ ...derivation, passages: [], evidence: [], reasons: [] });
  return { families, derivations: kept };
}

/** The order in which an index compares reports; those without a time last. All times of the press have one form. */
function byTime(a: Report, b: Report): number {
  return compareText(a.published ?? '~', b.published ?? '~') || compareText(a.id, b.id);
}
