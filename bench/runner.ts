import { performance } from 'node:perf_hooks';
import type { BenchContext, Metric, Scorer } from './scorer.ts';

/** One line of the table. `seconds` is the time of the whole scorer that gave it. */
export interface Row {
  readonly metric: string;
  readonly figure: Metric;
  readonly seconds: number;
}

export interface Outcome {
  readonly rows: readonly Row[];
  /** Scorers that threw, with their message: their metrics are missing from `rows`. */
  readonly failures: readonly { readonly scorer: string; readonly message: string }[];
  /** Scorers that found no data of theirs. */
  readonly skipped: readonly string[];
}

/** Runs the scorers whose metrics can begin with `context.only`, one after the other; a failure stops only its own. */
export async function runScorers(scorers: readonly Scorer[], context: BenchContext): Promise<Outcome> {
  const rows: Row[] = [];
  const failures: { scorer: string; message: string }[] = [];
  const skipped: string[] = [];
  for (const scorer of scorers.filter((candidate) => concerns(candidate, context.only))) {
    const start = performance.now();
    try {
      const metrics = Object.entries(await scorer.run(context));
      if (metrics.length === 0) skipped.push(scorer.name);
      const seconds = (performance.now() - start) / 1000;
      const wanted = metrics.filter(([metric]) => metric.startsWith(context.only));
      rows.push(...wanted.map(([metric, figure]) => ({ metric, figure, seconds })));
    } catch (error) {
      failures.push({ scorer: scorer.name, message: messageOf(error) });
      context.log(`${scorer.name}: failed\n${error instanceof Error ? (error.stack ?? '') : ''}`);
    }
  }
  return { rows, failures, skipped };
}

/** Whether a scorer can give a metric that begins with `only`: one of the two is the beginning of the other. */
export function concerns(scorer: Scorer, only: string): boolean {
  return scorer.metrics.some((prefix) => prefix.startsWith(only) || only.startsWith(prefix));
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}
