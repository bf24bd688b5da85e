import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { randomFrom } from '../../tools/random.ts';
import { killOften } from './testing/kill-often.ts';
import { postgresPrograms, startPostgres } from './testing/postgres-server.ts';

const TIMES = 20;

async function outlives(seed: number, database?: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'headwater-kill-'));
  const given = { times: TIMES, random: randomFrom(seed), database };
  const outlived = await killOften(join(folder, 'case'), given);
  expect(outlived).toMatchObject({ kills: TIMES, lost: [], failures: [] });
  expect(outlived.acknowledged).toBeGreaterThan(TIMES);
  await rm(folder, { recursive: true });
}

test(
  'killed at any moment of adding and review on PGlite, nothing acknowledged is lost',
  {
    timeout: 240_000,
  },
  () => outlives(7),
);

test.skipIf(postgresPrograms() === null)(
  'killed at any moment of adding and review on PostgreSQL, nothing acknowledged is lost',
  { timeout: 240_000 },
  async () => {
    const server = (await startPostgres())!;
    await outlives(8, server.url).finally(server.stop);
  },
);
