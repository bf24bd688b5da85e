import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { mixed, reversed } from '../determinism/orders.ts';
import type { BenchContext, Metric, Scorer } from '../scorer.ts';

/**
 * How many stories give other bytes in another process, in another order of input or on Node 24: the dossier JSON is
 * compared by its SHA-256. Must be 0.
 */
export const determinism: Scorer = { name: 'determinism', metrics: ['determinism.'], run: scoreDeterminism };

type Digests = Readonly<Record<string, string>>;

const UNAVAILABLE = 69;

async function scoreDeterminism({ corpora, log }: BenchContext): Promise<Record<string, Metric>> {
  const { storyDigests } = await import('../determinism/digest.ts');
  const here = await storyDigests(corpora, (items) => items);
  if (Object.keys(here).length === 0) {
    log('determinism: skipped, no stories to read');
    return {};
  }
  const backwards = await storyDigests(corpora, reversed);
  const shuffled = await storyDigests(corpora, mixed);
  const metrics: Record<string, Metric> = {
    'determinism.orders': differences(here, backwards, shuffled),
    'determinism.runs': differences(here, digestsIn([process.execPath], corpora)!),
  };
  const other = digestsIn([process.execPath, pathOf('../../tools/with-node24.mjs'), 'node'], corpora);
  if (other === null) log('determinism: Node 24 cannot be had here, skipped');
  else metrics['determinism.node24'] = differences(here, other);
  return metrics;
}

/** The digests that a process of its own gives; null when its Node cannot be had. */
function digestsIn([command, ...before]: readonly string[], corpora: string): Digests | null {
  const args = [...before, '--import', 'tsx', pathOf('../determinism/print-digests.ts'), corpora];
  const done = spawnSync(command!, args, { encoding: 'utf8' });
  if (done.status === UNAVAILABLE) return null;
  if (done.status !== 0) throw new Error(`another process failed: ${complaintOf(done.stderr)}`);
  return JSON.parse(done.stdout) as Digests;
}

/** The line that names an error, else the last one. */
function complaintOf(stderr: string): string {
  const lines = stderr.trim().split('\n');
  return lines.find((line) => /\w*Error\b/u.test(line)) ?? lines.at(-1) ?? '';
}

function differences(here: Digests, ...others: readonly Digests[]): Metric {
  const stories = Object.keys(here);
  const differing = stories.filter((story) => others.some((other) => other[story] !== here[story]));
  return { value: differing.length, unit: 'stories differ', n: stories.length };
}

function pathOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}
