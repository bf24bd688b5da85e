// npm run kill-case [-- TIMES]: kills a process at work on a case TIMES times (200 when not given), on PGlite and on
// PostgreSQL, and says what was lost.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killOften } from '../src/cases/testing/kill-often.ts';
import { startPostgres } from '../src/cases/testing/postgres-server.ts';
import { randomFrom } from './random.ts';

const times = Number(process.argv[2] ?? 200);
const folder = await mkdtemp(join(tmpdir(), 'headwater-kill-'));
const server = await startPostgres();
if (server === null) process.stderr.write('no PostgreSQL found: PGlite alone is tried\n');
for (const database of server === null ? [undefined] : [undefined, server.url]) {
  const name = database === undefined ? 'PGlite' : 'PostgreSQL';
  const found = await killOften(join(folder, name), { times, random: randomFrom(times), database });
  process.stdout.write(`${JSON.stringify({ name, ...found })}\n`);
  if (found.lost.length > 0 || found.failures.length > 0 || !found.rebuilt) process.exitCode = 1;
}
server?.stop();
await rm(folder, { recursive: true });
