// Installs what a command of package.json needs and is not there yet, then builds. Uses nothing but Node and npm, so
// that it runs on a machine where nothing has been installed.
//
//   node tools/setup.mjs            packages and build
//   node tools/setup.mjs --tests    also Chromium and PostgreSQL, for the tests that need them
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.headwater-lock-sha256');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Everything that is said goes to stderr: stdout belongs to the command that follows. */
function say(line) {
  process.stderr.write(`${line}\n`);
}

function run(command, args) {
  execFileSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

function packagesAreInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash();
}

function installPackages() {
  say('headwater: installing packages (once)');
  run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, lockHash());
}

function chromiumIsThere() {
  const candidates = [process.env.HEADWATER_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'];
  return candidates.some((path) => path && existsSync(path));
}

function canInstallDebianPackages() {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

function postgresIsThere() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian) : [];
  const folders = [process.env.HEADWATER_POSTGRES, ...versions.map((one) => join(debian, one, 'bin'))];
  return folders.some((folder) => folder && existsSync(join(folder, 'initdb')));
}

const WANTED = [
  {
    name: 'chromium',
    isThere: chromiumIsThere,
    use: 'tests that look at pages',
    variable: 'HEADWATER_CHROMIUM to its path',
  },
  {
    name: 'postgresql',
    isThere: postgresIsThere,
    use: 'tests of cases on a PostgreSQL server',
    variable: 'HEADWATER_POSTGRES to the folder with initdb',
  },
];

function installForTests({ name, isThere, use, variable }) {
  if (!canInstallDebianPackages()) {
    say(`headwater: no ${name} found; ${use} will be skipped and say so.`);
    say(`headwater: on Debian, \`apt-get install ${name}\` adds it; elsewhere set ${variable}.`);
    return;
  }
  say(`headwater: installing ${name} from Debian for ${use} (once)`);
  spawnSync('apt-get', ['update', '-q'], { stdio: ['ignore', 2, 2] });
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['install', '-y', '-q', name], { stdio: ['ignore', 2, 2], env });
  if (!isThere()) say(`headwater: ${name} could not be installed; ${use} will be skipped and say so.`);
}

if (!packagesAreInstalled()) installPackages();
if (process.argv.includes('--tests')) for (const one of WANTED) if (!one.isThere()) installForTests(one);
run(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json']);
run(process.execPath, [
  join(root, 'node_modules', 'vite', 'bin', 'vite.js'),
  'build',
  'web',
  '--logLevel',
  'warn',
]);
run(process.execPath, [join(root, 'tools', 'copy-checker.mjs')]);
run(process.execPath, [join(root, 'tools', 'write-case-template.mjs')]);
