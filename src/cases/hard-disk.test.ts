import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { initCase, openCase } from './open-case.ts';
import { writeManifest } from './manifest.ts';
import type { Result } from './result.ts';

const ACT = { who: 'ana' };
const report = (id: string, text: string) => ({
  name: `${id}.json`,
  bytes: new TextEncoder().encode(JSON.stringify({ id, publisher: 'Osk Herald', text })),
});
const FIRST = report('first', 'At least 12 people drowned off Osk, police said.');
const LONG = report('long', 'The quay at Osk is closed, police said. '.repeat(2000));

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

let disk = '';

/** A small disk of its own, which takes Linux and the right to mount; false where there is none. */
function mountDisk(): boolean {
  if (process.platform !== 'linux') return false;
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', disk]).status === 0;
}

beforeAll(async () => {
  disk = await mkdtemp(join(tmpdir(), 'headwater-disk-'));
});
afterAll(async () => {
  spawnSync('umount', ['-l', disk]);
  await rm(disk, { recursive: true });
});

describe('on a disk that fills up and then becomes read-only', () => {
  const filler = (): string => join(disk, 'filler');
  const folder = (): string => join(disk, 'case');

  test('adding to a full disk says so, and nothing that was there is lost', { timeout: 60_000 }, async ({
    skip,
  }) => {
    if (!mountDisk()) skip('a disk of its own cannot be mounted here');
    const held = value(await initCase(folder(), { name: 'ferry', ...ACT }));
    value(await held.add([FIRST], ACT));
    await writeFile(filler(), Buffer.alloc(80e6)).catch(() => undefined);
    const refused = await held.add([LONG], ACT);
    expect(refused).toMatchObject({ ok: false, problem: { code: 'disk-full' } });
    expect(!refused.ok && refused.problem.message).toContain('make room');
    await held.close();
    await rm(filler());
    const again = value(await openCase(folder()));
    expect((await again.history()).map(({ event }) => event.body.kind)).toEqual(['open', 'add']);
    expect((await again.verify()).failures).toEqual([]);
    expect(await again.replay()).toMatchObject({ same: true, reports: 1 });
    value(await again.add([LONG], ACT));
    await again.close();
  });

  test('a read-only disk is told as such, and written to again it opens', { timeout: 60_000 }, async ({
    skip,
  }) => {
    if (!existsSync(folder())) skip('a disk of its own cannot be mounted here');
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    expect(await openCase(folder())).toMatchObject({ ok: false, problem: { code: 'not-writable' } });
    expect(await initCase(join(disk, 'other'), { name: 'other', ...ACT })).toMatchObject({
      ok: false,
      problem: { code: 'not-writable' },
    });
    execFileSync('mount', ['-o', 'remount,rw', disk]);
    const held = value(await openCase(folder()));
    expect((await held.dossier()).reports).toHaveLength(2);
    await held.close();
  });
});

describe('making a case that is broken off', () => {
  test('after its name was written, it opens and its history begins', async () => {
    const folder = join(await mkdtemp(join(tmpdir(), 'headwater-init-')), 'case');
    await writeManifest(folder, {
      headwaterCase: 1,
      id: '0123456789abcdef',
      name: 'ferry',
      created: '2031-05-01T08:00:00.000Z',
      database: 'pglite',
    });
    const held = value(await openCase(folder));
    value(await held.add([FIRST], ACT));
    expect((await held.history()).map(({ event }) => event.body.kind)).toEqual(['open', 'add']);
    expect((await held.verify()).failures).toEqual([]);
    await held.close();
    await rm(folder, { recursive: true });
  });

  test('because no database answers, it leaves no case behind', async () => {
    const folder = join(await mkdtemp(join(tmpdir(), 'headwater-init-')), 'case');
    mkdirSync(folder);
    const nobody = 'postgres://nobody@127.0.0.1:1/none';
    expect(await initCase(folder, { name: 'ferry', ...ACT, database: nobody })).toMatchObject({
      ok: false,
      problem: { code: 'no-database' },
    });
    expect(existsSync(join(folder, 'case.json'))).toBe(false);
    await rm(folder, { recursive: true });
  });
});
