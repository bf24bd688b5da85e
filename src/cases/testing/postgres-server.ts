import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL server for a run of tests, in a folder of its own. */
export interface TestServer {
  readonly url: string;
  readonly stop: () => void;
}

const DEBIAN = '/usr/lib/postgresql';

/** The folder with the server's programs, null where there is none. */
export function postgresPrograms(): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort().reverse() : [];
  const folders = [process.env.HEADWATER_POSTGRES ?? '', ...versions.map((one) => join(DEBIAN, one, 'bin'))];
  return folders.find((folder) => folder !== '' && existsSync(join(folder, 'initdb'))) ?? null;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

const isRoot = process.getuid?.() === 0;

/** PostgreSQL refuses to run as root, so that its own user runs it there. */
function run(program: string, args: readonly string[]): void {
  const [command, ...all] = isRoot
    ? ['runuser', '-u', 'postgres', '--', program, ...args]
    : [program, ...args];
  const { status, stderr } = spawnSync(command!, all, {
    cwd: tmpdir(),
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
}

function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-postgres-'));
  if (!isRoot) return folder;
  const { stdout } = spawnSync('id', ['-u', 'postgres'], { encoding: 'utf8' });
  chownSync(folder, Number(stdout), -1);
  chmodSync(folder, 0o700);
  return folder;
}

/** Starts a server on a free port of this machine. Null where PostgreSQL is not installed. */
export async function startPostgres(): Promise<TestServer | null> {
  const programs = postgresPrograms();
  if (programs === null) return null;
  const [folder, port] = [ownFolder(), await freePort()];
  const data = join(folder, 'data');
  run(join(programs, 'initdb'), ['-D', data, '-U', 'headwater', '--auth=trust', '-E', 'UTF8', '--no-sync']);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder}`;
  const control = join(programs, 'pg_ctl');
  run(control, ['-D', data, '-l', join(folder, 'log'), '-w', '-o', options, 'start']);
  return {
    url: `postgres://headwater@127.0.0.1:${port}/postgres`,
    stop: () => {
      run(control, ['-D', data, '-m', 'immediate', '-w', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
