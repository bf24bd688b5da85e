import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { initCase, openCase } from '../../cases/index.ts';

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

test('a case is served, held against others who are told where, and free again when it is closed', async () => {
  const path = join(folder, 'ferry');
  const made = await initCase(path, { name: 'ferry', who: 'ana' });
  if (!made.ok) throw new Error(made.problem.message);
  const bytes = new TextEncoder().encode('The ferry sank off Osk, police said.');
  await made.value.add([{ name: 'ferry.txt', bytes }], { who: 'ana' });
  await made.value.close();
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

test('the worked case is served by the demo', async () => {
  const url = new URL(await served('demo', '--open'));
  const authorization = `Bearer ${url.hash.replace('#token=', '')}`;
  const info = await fetch(`${url.origin}/api/case`, { headers: { authorization } });
  expect(await info.json()).toMatchObject({ title: 'reports', abilities: ['add'] });
  expect(await stopped()).toBe(0);
}, 60_000);
