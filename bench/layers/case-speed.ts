import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Case, type CaseInput, initCase } from '../../src/cases/index.ts';
import { buildDossier } from '../../src/pipeline/index.ts';
import { readInputs } from '../../src/reports/index.ts';
import { median } from '../metrics/median.ts';
import type { Metric, Scorer } from '../scorer.ts';
import { mixedInputs } from '../speed/case-inputs.ts';

const SIZES = [100, 1000];

/** So many reports are added one by one to the open case; the first of them is not counted. */
const ONE_BY_ONE = 6;

/**
 * A case of mixed reports of the simulated press, on PGlite: adding all at once as a multiple of the time of their dossier, one
 * more report while the case is open (median of five), and, in a process of its own, opening it and listing its claims,
 * and the first report that is added then.
 */
export const caseSpeed: Scorer = {
  name: 'the speed of a case',
  metrics: SIZES.map((size) => `case-${size}.`),
  async run({ log }) {
    // The first of all runs pays for weights and for code that is not compiled yet.
    dossierOf(mixedInputs(SIZES[0]!));
    const metrics: Record<string, Metric> = {};
    for (const size of SIZES) {
      log(`case: ${size} reports`);
      for (const [name, metric] of Object.entries(await timesOf(size)))
        metrics[`case-${size}.${name}`] = metric;
    }
    return metrics;
  },
};

function dossierOf(inputs: readonly CaseInput[]): void {
  const { reports, problems } = readInputs(inputs.map(({ name, bytes }) => ({ name, bytes })));
  buildDossier(reports, problems);
}

async function seconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

async function add(held: Case, inputs: readonly CaseInput[]): Promise<void> {
  const added = await held.add(inputs, { who: 'bench' });
  if (!added.ok) throw new Error(added.problem.message);
}

async function timesOf(size: number): Promise<Record<string, Metric>> {
  const inputs = mixedInputs(size + ONE_BY_ONE + 1);
  const [all, more] = [inputs.slice(0, size), inputs.slice(size)];
  const dossier = await seconds(() => dossierOf(all));
  const folder = mkdtempSync(join(tmpdir(), 'headwater-bench-'));
  try {
    const made = await initCase(join(folder, 'case'), { name: 'bench', who: 'bench' });
    if (!made.ok) throw new Error(made.problem.message);
    const together = await seconds(() => add(made.value, all));
    const singly: number[] = [];
    for (const one of more.slice(0, ONE_BY_ONE)) singly.push(await seconds(() => add(made.value, [one])));
    await made.value.close();
    const opened = timesAfterOpening(folder, more.at(-1)!);
    const metric = (value: number, unit = 's', n = size): Metric => ({ value, unit, n });
    return {
      'add-all': metric(together / dossier, '× dossier'),
      'add-one': metric(median(singly.slice(1)), 's', singly.length - 1),
      'open-list': metric(opened.list),
      'add-one.opened': metric(opened.add, 's', 1),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function timesAfterOpening(
  folder: string,
  { name, bytes }: CaseInput,
): { readonly list: number; readonly add: number } {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const script = fileURLToPath(new URL('../speed/case-opened.ts', import.meta.url));
  const args = ['--import', 'tsx', script, join(folder, 'case'), file];
  const done = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`the case in a process of its own: ${done.stderr}`);
  return JSON.parse(done.stdout) as { list: number; add: number };
}
