import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { randomFrom } from '../../tools/random.ts';
import { killOften } from './testing/kill-often.ts';
import { postgresPrograms, startPostgres } from './testing/postgres-server.ts';

const TIMES = 5;
const SURVIVED = { kills: TIMES, lost: [], failures: [], rebuilt: true };

test('killed at any moment on PGlite, nothing acknowledged is lost', { timeout: 180_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'headwater-kill-'));
  const outlived = await killOften(join(folder, 'case'), { times: TIMES, random: randomFrom(7) });
  expect(outlived).toMatchObject(SURVIVED);
  expect(outlived.acknowledged).toBeGreaterThan(0);
  await rm(folder, { recursive: true });
});

test.skipIf(postgresPrograms() === null)(
  'killed at any moment on PostgreSQL, nothing acknowledged is lost',
  { timeout: 180_000 },
  async () => {
    const server = (await startPostgres())!;
    const folder = await mkdtemp(join(tmpdir(), 'headwater-kill-'));
    const given = { times: TIMES, random: randomFrom(8), database: server.url };
    const outlived = await killOften(join(folder, 'case'), given);
    server.stop();
    expect(outlived).toMatchObject(SURVIVED);
    expect(outlived.acknowledged).toBeGreaterThan(0);
    await rm(folder, { recursive: true });
  },
);
