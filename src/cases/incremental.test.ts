import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildDossier } from '../pipeline/index.ts';
import { FERRY_REPORTS } from '../pipeline/testing/ferry-reports.ts';
import { readInputs } from '../reports/index.ts';
import type { CaseInput } from './case.ts';
import { initCase } from './open-case.ts';

/** The reports in any order, cut into batches at any places. */
const batches = fc
  .tuple(
    fc.shuffledSubarray([...FERRY_REPORTS], { minLength: FERRY_REPORTS.length }),
    fc.array(fc.boolean(), { minLength: FERRY_REPORTS.length, maxLength: FERRY_REPORTS.length }),
  )
  .map(([order, cuts]) => {
    const all: CaseInput[][] = [[]];
    for (const [i, input] of order.entries()) {
      if (cuts[i] && all.at(-1)!.length > 0) all.push([]);
      all.at(-1)!.push(input);
    }
    return all;
  });

async function dossierOf(order: readonly (readonly CaseInput[])[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'headwater-order-'));
  const opened = await initCase(join(folder, 'case'), { name: 'ferry', who: 'ana', inMemory: true });
  if (!opened.ok) throw new Error(opened.problem.message);
  const held = opened.value;
  for (const batch of order) expect((await held.add(batch, { who: 'ana' })).ok).toBe(true);
  const text = JSON.stringify(await held.dossier());
  expect(await held.replay()).toMatchObject({ same: true, reports: FERRY_REPORTS.length });
  await held.close();
  await rm(folder, { recursive: true });
  return text;
}

test('in any order and any batches, the case holds the dossier of all reports at once', async () => {
  const { reports, problems } = readInputs(FERRY_REPORTS);
  const whole = JSON.stringify(buildDossier(reports, problems));
  await fc.assert(
    fc.asyncProperty(batches, async (order) => {
      expect(await dossierOf(order)).toBe(whole);
    }),
    { numRuns: 8, seed: 20310501 },
  );
});
