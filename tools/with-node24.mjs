// Runs a command under Node 24, whatever Node it is started with:
//
//   node tools/with-node24.mjs npm test
//   node tools/with-node24.mjs node --version
//
// Node 24 comes from its npm package for this platform (no install script) into .cache/node24, once. Exit code 69
// when it cannot be had.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const VERSION = '24.21.0';
const UNAVAILABLE = 69;
const windows = process.platform === 'win32';
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, '.cache', 'node24');
const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
const bin = join(folder, 'node_modules', name, 'bin');

function install() {
  mkdirSync(folder, { recursive: true });
  const args = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
  execFileSync(windows ? 'npm.cmd' : 'npm', [...args, '--loglevel=error', `${name}@${VERSION}`], {
    stdio: ['ignore', 2, 2],
    shell: windows,
  });
}

try {
  if (!existsSync(join(bin, windows ? 'node.exe' : 'node'))) install();
} catch {
  process.stderr.write(`with-node24: ${name}@${VERSION} cannot be installed here\n`);
  process.exit(UNAVAILABLE);
}

const [command, ...args] = process.argv.slice(2);
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
const done = spawnSync(command ?? 'node', args, { stdio: 'inherit', env, shell: windows });
process.exit(done.status ?? 1);
