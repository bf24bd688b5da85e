import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { type Problem, problemWith } from '../model/index.ts';
import { done, refused, type Result } from './result.ts';

/** What our own checker found in a bundle: `told` is its last line, with the number of quotes and the seal. */
export interface CheckedBundle {
  readonly told: string;
  readonly failures: readonly Problem[];
}

const CHECKER = fileURLToPath(new URL('./verify-bundle.mjs', import.meta.url));
const run = promisify(execFile);

/** Names that a bundle of ours has; anything else would be written who knows where. */
const MEMBER = /^(?:originals\/[0-9a-f]{64}|[a-z]+\.(?:json|html|mjs))$/;

/** A bundle is written out before it is checked: so many bytes at most. */
const MOST_BYTES = 8 * 1024 ** 3;

/** Whether a path is that of a bundle, as a zip or unpacked, and not a case's folder. */
export async function isBundle(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  if (found === null) return false;
  if (found.isFile()) return path.toLowerCase().endsWith('.zip');
  const manifest = await readFile(join(path, 'manifest.json'), 'utf8').catch(() => '');
  return manifest.includes('"headwaterBundle"');
}

/**
 * Checks a bundle, a zip or its unpacked folder, by the checker that ships with us, whatever `verify.mjs` the bundle holds. A file
 * that is no bundle is told as a problem.
 */
export async function checkBundle(path: string): Promise<Result<CheckedBundle>> {
  if ((await stat(path)).isDirectory()) return done(await checkFolder(path, path));
  const files = membersOf(new Uint8Array(await readFile(path)));
  if (typeof files === 'string') return refused(path, 'not-a-bundle', files);
  const place = await mkdtemp(join(tmpdir(), 'headwater-bundle-'));
  try {
    for (const [name, bytes] of Object.entries(files)) {
      await mkdir(dirname(join(place, name)), { recursive: true });
      await writeFile(join(place, name), bytes);
    }
    return done(await checkFolder(path, place));
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/** The files of a zip, or why it is no bundle. */
function membersOf(zip: Uint8Array): Record<string, Uint8Array> | string {
  let total = 0;
  const strange: string[] = [];
  try {
    const files = unzipSync(zip, {
      filter: ({ name, originalSize }) => {
        total += originalSize;
        if (!MEMBER.test(name)) strange.push(name);
        return MEMBER.test(name) && total <= MOST_BYTES;
      },
    });
    if (strange.length > 0) return `holds ${JSON.stringify(strange[0])}, which no bundle of a case does.`;
    return total <= MOST_BYTES ? files : 'is larger than 8 GB unpacked; unzip it and give the folder.';
  } catch (error) {
    return `is no zip that can be read (${(error as Error).message}); ask for it again.`;
  }
}

async function checkFolder(path: string, folder: string): Promise<CheckedBundle> {
  const { stdout, stderr } = await run(process.execPath, [CHECKER, folder], {
    maxBuffer: 256 * 1024 ** 2,
  }).catch((error: { stdout?: string; stderr?: string }) => ({
    stdout: error.stdout ?? '',
    stderr: error.stderr ?? '',
  }));
  const lines = stderr.split('\n').filter((line) => line !== '');
  const failures = lines.map((message) => ({ input: path, code: 'bundle', message }));
  const told = stdout.trim();
  return told === ''
    ? {
        told: '0 quotes checked',
        failures: [problemWith(path, 'bundle', 'could not be checked to the end.')],
      }
    : { told, failures };
}
