import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { initCase, openCase } from '../../cases/index.ts';
import { runHeadwater } from '../testing/run-headwater.ts';

const MAIN = join(import.meta.dirname, '..', 'main.ts');

let folder: string;
let running: ChildProcess | null = null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-open-'));
});
afterEach(() => {
  running?.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

function open(path: string): Promise<string> {
  return served('open', path, '--as', 'ana');
}

/** Starts a command that serves the workbench and gives the address that it prints. */
function served(...args: readonly string[]): Promise<string> {
  running = spawn(process.execPath, ['--import', 'tsx', MAIN, ...args, '--no-browser']);
  return new Promise((done, fail) => {
    running!.stdout!.once('data', (data: Buffer) => done(data.toString().trim()));
    running!.once('exit', () => fail(new Error('it ended')));
  });
}

function stopped(): Promise<number | null> {
  return new Promise((done) => {
    running!.once('exit', (code) => done(code));
    running!.kill('SIGTERM');
  });
}

async function makeCase(path: string): Promise<void> {
  const made = await initCase(path, { name: 'ferry', who: 'ana' });
  if (!made.ok) throw new Error(made.problem.message);
  const bytes = new TextEncoder().encode('The ferry sank off Osk, police said.');
  await made.value.add([{ name: 'ferry.txt', bytes }], { who: 'ana' });
  await made.value.close();
}

test('a case is served, held against others who are told where, and free again when it is closed', async () => {
  const path = join(folder, 'ferry');
  await makeCase(path);
  const url = new URL(await open(path));
  const authorization = `Bearer ${url.hash.replace('#token=', '')}`;
  const info = await fetch(`${url.origin}/api/case`, { headers: { authorization } });
  expect(await info.json()).toMatchObject({ title: 'ferry', reports: 1, abilities: ['add', 'decide'] });
  const second = await openCase(path);
  expect(second).toMatchObject({ ok: false, problem: { code: 'case-held' } });
  if (!second.ok) expect(second.problem.message).toContain(url.origin);
  expect(await stopped()).toBe(0);
  const again = await openCase(path);
  expect(again.ok).toBe(true);
  if (again.ok) await again.value.close();
}, 60_000);

test('while a workbench has the case open, other commands have it do their work', {
  timeout: 120_000,
}, async () => {
  const path = join(folder, 'ferry');
  await makeCase(path);
  const url = await open(path);
  const json = async (...args: readonly string[]): Promise<unknown> =>
    JSON.parse((await runHeadwater('case', ...args, '--json', '--as', 'ben')).out);

  const inbox = join(folder, 'in');
  mkdirSync(inbox);
  writeFileSync(join(inbox, 'quay.txt'), 'The quay at Osk is closed, mayor Ilva Kern said.');
  const added = await runHeadwater('case', 'add', path, inbox, '--as', 'ben');
  expect(added.told).toContain(`the workbench at ${new URL(url).origin} has this case open`);
  expect(added).toMatchObject({ code: 0, out: expect.stringContaining('new-claim') });
  expect(await json('status', path)).toMatchObject({ reports: 2, decisions: 0 });
  const [claim] = (await json('list', path)) as { id: string }[];
  const shown = (await json('show', path, claim!.id)) as { statements: { report: string }[] };
  const rejection = JSON.stringify({ kind: 'reject-claim', claim: claim!.id, words: { why: 'not ours' } });
  expect(await json('decide', path, rejection)).toMatchObject({ id: 'e4', who: 'ben' });
  expect(await json('undo', path)).toEqual({ undo: 'e4' });
  expect(await json('redo', path)).toEqual({ redo: 'e4' });
  expect(await json('history', path)).toMatchObject([
    { event: { who: 'ana' } },
    { event: { who: 'ana' } },
    { event: { who: 'ben', body: { kind: 'add' } } },
    { words: { why: 'not ours' } },
    {},
    {},
  ]);
  expect(await json('verify', path)).toMatchObject({ failures: [], originals: 2 });
  expect(await json('replay', path)).toMatchObject({ same: true });
  await runHeadwater('case', 'export', path, '--bundle', join(folder, 'ferry.zip'));
  expect(readFileSync(join(folder, 'ferry.zip')).subarray(0, 2).toString()).toBe('PK');
  expect(await runHeadwater('case', 'watch', path, inbox, '--once')).toMatchObject({ code: 0 });
  expect(await json('forget', path, shown.statements[0]!.report)).toMatchObject({});
  expect((await runHeadwater('open', path, '--no-browser')).out).toBe(`${url}\n`);

  expect(statSync(join(path, 'door')).mode & 0o077).toBe(0);
  expect(await stopped()).toBe(0);
  expect(existsSync(join(path, 'door'))).toBe(false);
  expect(await json('status', path)).toMatchObject({ reports: 1 });
});

test('a workbench that was killed leaves a door that nobody goes through', { timeout: 60_000 }, async () => {
  const path = join(folder, 'ferry');
  await makeCase(path);
  await open(path);
  const ended = once(running!, 'exit');
  running!.kill('SIGKILL');
  await ended;
  expect(existsSync(join(path, 'door'))).toBe(true);
  expect(await runHeadwater('case', 'status', path)).toMatchObject({ code: 0, told: '' });
});

test('what holds a case without a workbench is named', { timeout: 60_000 }, async () => {
  const path = join(folder, 'ferry');
  const made = await initCase(path, { name: 'ferry', who: 'ana' });
  if (!made.ok) throw new Error(made.problem.message);
  const { code, told } = await runHeadwater('case', 'status', path);
  expect({ code, told }).toMatchObject({
    code: 1,
    told: expect.stringContaining(`process ${process.pid} on`),
  });
  await made.value.close();
});

test('the worked case is served by the demo', async () => {
  const url = new URL(await served('demo', '--open'));
  const authorization = `Bearer ${url.hash.replace('#token=', '')}`;
  const info = await fetch(`${url.origin}/api/case`, { headers: { authorization } });
  expect(await info.json()).toMatchObject({ title: 'reports', abilities: ['add'] });
  expect(await stopped()).toBe(0);
}, 60_000);
