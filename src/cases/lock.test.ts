import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Holder, holderOf, takeLock } from './lock.ts';
import { processStart } from './process-start.ts';

const SINCE = '2031-05-01T08:00:00.000Z';
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headwater-lock-'));
});
afterEach(() => rm(folder, { recursive: true }));

function holder(over: Partial<Holder>): Holder {
  return { pid: 1, start: null, host: hostname(), since: SINCE, url: null, token: 'other', ...over };
}

const lockedBy = (over: Partial<Holder>): Promise<void> =>
  writeFile(join(folder, 'lock'), JSON.stringify(holder(over)));

/** The number of a process that has ended. */
async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid!;
}

test('a free folder is taken, a second one is told who holds it, and released it is free again', async () => {
  const first = await takeLock(folder, SINCE);
  expect(first).toMatchObject({ taken: true });
  expect(await takeLock(folder, SINCE)).toMatchObject({
    taken: false,
    holder: { pid: process.pid, since: SINCE },
  });
  if (first.taken) await first.lock.release();
  expect(await holderOf(folder)).toBeNull();
  expect(await readdir(folder)).toEqual([]);
});

test('a lock is taken over from a process that has ended', async () => {
  await lockedBy({ pid: await endedProcess() });
  expect(await takeLock(folder, SINCE)).toMatchObject({ taken: true });
  expect(await readdir(folder)).toEqual(['lock']);
});

test('a lock of a process that runs is left alone, however old it is', async () => {
  const start = processStart(process.pid);
  await lockedBy({ pid: process.pid, start, since: '1999-01-01T00:00:00.000Z' });
  await utimes(join(folder, 'lock'), 0, 0);
  expect(await takeLock(folder, SINCE)).toMatchObject({ taken: false, holder: { token: 'other' } });
});

test('a lock of an ended process whose number another one has now is taken over', async () => {
  if (processStart(process.pid) === null) return;
  await lockedBy({ pid: process.pid, start: 'another start' });
  expect(await takeLock(folder, SINCE)).toMatchObject({ taken: true });
});

test('a lock from another machine is left alone: nobody here can tell whether its process runs', async () => {
  await lockedBy({ pid: await endedProcess(), host: 'dorn.example' });
  expect(await takeLock(folder, SINCE)).toMatchObject({ taken: false, holder: { host: 'dorn.example' } });
});

test('of many that want a dead lock at once, one gets it', async () => {
  await lockedBy({ pid: await endedProcess() });
  const all = await Promise.all(Array.from({ length: 8 }, () => takeLock(folder, SINCE)));
  expect(all.filter(({ taken }) => taken)).toHaveLength(1);
});

test('others read where the holder serves the case', async () => {
  const taken = await takeLock(folder, SINCE);
  if (taken.taken) await taken.lock.announce('http://127.0.0.1:4100/');
  expect(await holderOf(folder)).toMatchObject({ url: 'http://127.0.0.1:4100/' });
});
