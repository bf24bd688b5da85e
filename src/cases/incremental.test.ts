import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildDossier } from '../pipeline/index.ts';
import { readInputs } from '../reports/index.ts';
import type { CaseInput } from './case.ts';
import { initCase } from './open-case.ts';

const TEXTS = [
  ['Sarnpress', 'At least 12 people drowned when the ferry sank off Osk, police said. The quay is closed.'],
  [
    'Dorn Courier',
    'At least 12 people drowned when the ferry sank off Osk, police said. The quay is closed.',
  ],
  [
    'Osk Herald',
    'The ferry that sank off Osk drowned 30 people, harbour master Toma Brandt told the Osk Herald.',
  ],
  ['Dorn Star', 'Police denied that 30 people drowned off Osk. Sarnpress had reported 12.'],
  ['Osk Herald', 'The quay at Osk will open on Friday, harbour master Toma Brandt said.'],
  ['Lake Post', 'According to the Osk Herald, 30 people drowned when the ferry sank off Osk.'],
] as const;
const INPUTS = TEXTS.map(([publisher, text], i) => ({
  name: `r${i}.json`,
  bytes: new TextEncoder().encode(JSON.stringify({ id: `r${i}`, publisher, text })),
}));

/** The reports in any order, cut into batches at any places. */
const batches = fc
  .tuple(
    fc.shuffledSubarray([...INPUTS], { minLength: INPUTS.length }),
    fc.array(fc.boolean(), { minLength: INPUTS.length, maxLength: INPUTS.length }),
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
  expect(await held.replay()).toMatchObject({ same: true, reports: INPUTS.length });
  await held.close();
  await rm(folder, { recursive: true });
  return text;
}

test('in any order and any batches, the case holds the dossier of all reports at once', async () => {
  const { reports, problems } = readInputs(INPUTS);
  const whole = JSON.stringify(buildDossier(reports, problems));
  await fc.assert(
    fc.asyncProperty(batches, async (order) => {
      expect(await dossierOf(order)).toBe(whole);
    }),
    { numRuns: 5, seed: 20310501 },
  );
});
