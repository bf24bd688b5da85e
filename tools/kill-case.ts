// npm run kill-case [-- --times 200 --seed 1 --on pglite|postgres]: kills a process at work on a case that many times (200 when
// not given), on PGlite and on PostgreSQL, and says what was lost. Parts with seeds of their own make up one long run.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killOften } from '../src/cases/testing/kill-often.ts';
import { startPostgres } from '../src/cases/testing/postgres-server.ts';
import { randomFrom } from './random.ts';

const { values } = parseArgs({
  options: { times: { type: 'string' }, seed: { type: 'string' }, on: { type: 'string' } },
});
const [times, seed] = [Number(values.times ?? 200), Number(values.seed ?? 1)];
const folder = await mkdtemp(join(tmpdir(), 'headwater-kill-'));

async function killOn(name: string, database: string | undefined): Promise<void> {
  const found = await killOften(join(folder, name), { times, random: randomFrom(seed), database });
  process.stdout.write(`${JSON.stringify({ on: name, seed, ...found })}\n`);
  if (found.lost.length > 0 || found.failures.length > 0) process.exitCode = 1;
}

if (values.on !== 'postgres') await killOn('pglite', undefined);
if (values.on !== 'pglite') {
  const server = await startPostgres();
  if (server === null) process.stderr.write('no PostgreSQL found: PGlite alone is tried\n');
  else await killOn('postgres', server.url).finally(server.stop);
}
await rm(folder, { recursive: true });
