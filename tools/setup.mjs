// Installs what a command of package.json needs and is not there yet, then builds. Uses nothing but Node and npm, so
// that it runs on a machine where nothing has been installed.
//
//   node tools/setup.mjs            packages and build
//   node tools/setup.mjs --tests    also Chromium, for the tests that look at pages
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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

function installChromium() {
  if (!canInstallDebianPackages()) {
    say('headwater: no Chromium found; tests that look at pages will be skipped and say so.');
    say(
      'headwater: on Debian, `apt-get install chromium` adds it; elsewhere set HEADWATER_CHROMIUM to its path.',
    );
    return;
  }
  say('headwater: installing Chromium from Debian for the tests that look at pages (once)');
  spawnSync('apt-get', ['update', '-q'], { stdio: ['ignore', 2, 2] });
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['install', '-y', '-q', 'chromium'], { stdio: ['ignore', 2, 2], env });
}

if (!packagesAreInstalled()) installPackages();
if (process.argv.includes('--tests') && !chromiumIsThere()) installChromium();
run(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json']);
run(process.execPath, [
  join(root, 'node_modules', 'vite', 'bin', 'vite.js'),
  'build',
  'web',
  '--logLevel',
  'warn',
]);
run(process.execPath, [join(root, 'tools', 'copy-checker.mjs')]);
