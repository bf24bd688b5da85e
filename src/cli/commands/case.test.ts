import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runHeadwater } from '../testing/run-headwater.ts';

let folder: string;
let flood: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-case-cli-'));
  flood = join(folder, 'flood');
  mkdirSync(join(folder, 'in'));
  write('wire', 'Twelve people drowned when the ferry sank off Osk, police said.');
  write(
    'herald',
    'The ferry that sank off Osk drowned 30 people, harbour master Toma Brandt told the Osk Herald.',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(id: string, text: string): void {
  writeFileSync(join(folder, 'in', `${id}.json`), JSON.stringify({ id, publisher: id, text }));
}

/** Runs `headwater case …` in this process and gives its answer, what it told, and its exit code. */
function run(...args: readonly string[]) {
  return runHeadwater('case', ...args);
}

/** The answer to a command as JSON. */
async function json(...args: readonly string[]): Promise<unknown> {
  return JSON.parse((await run(...args, '--json', '--as', 'ana')).out);
}

test('a case from init to export by its commands', { timeout: 240_000 }, async () => {
  expect(await json('init', flood, '--name', 'flood')).toMatchObject({ name: 'flood', database: 'pglite' });
  expect((await run('init', flood)).told).toContain('is a case already');
  expect(await json('add', flood, join(folder, 'in'))).toMatchObject({ event: 'e2', known: [] });
  expect((await run('add', flood, join(folder, 'in'))).out).toContain('wire.json: known');
  expect(await run('watch', flood, join(folder, 'in'), '--once')).toMatchObject({ code: 0, out: '' });
  write('quay', 'The quay at Osk is closed, mayor Ilva Kern said.');
  expect((await run('watch', flood, join(folder, 'in'), '--once')).out).toContain('quay: new-claim');
  expect(await run('watch', flood, 'https://paper.example/feed', '--every', '5')).toMatchObject({ code: 2 });
  const claims = (await json('list', flood)) as { id: string }[];
  const claim = claims[0]!.id;
  expect(await json('show', flood, claim)).toMatchObject({ id: claim });
  expect((await run('show', flood, 'wire')).out).toContain('wire.json');
  expect(await run('show', flood, 'c-0')).toMatchObject({ code: 1 });

  const rejection = JSON.stringify({ kind: 'reject-claim', claim, words: { why: 'another flood' } });
  expect(await json('decide', flood, rejection)).toMatchObject({ id: 'e4', who: 'ana' });
  expect(JSON.stringify(await json('list', flood))).not.toContain(claim);
  expect(await json('undo', flood)).toEqual({ undo: 'e4' });
  expect(await json('list', flood)).toEqual(claims);
  expect(await json('redo', flood)).toEqual({ redo: 'e4' });
  expect(await run('decide', flood, '{"kind": "praise"}')).toMatchObject({ code: 2 });

  expect(await json('status', flood)).toMatchObject({ reports: 3, decisions: 1, orphans: [] });
  const history = (await json('history', flood)) as { event: { body: { kind: string } } }[];
  expect(history.map(({ event }) => event.body.kind)).toEqual([
    'open',
    'add',
    'add',
    'decide',
    'undo',
    'redo',
  ]);
  expect(await json('replay', flood)).toMatchObject({ same: true });
  expect(await json('verify', flood)).toMatchObject({ failures: [], originals: 3 });
  expect(await run('doctor', flood)).toMatchObject({ code: 0 });

  const file = join(folder, 'dossier.json');
  await run('export', flood, '--format', 'json', '-o', file);
  expect(JSON.parse(readFileSync(file, 'utf8')).reports).toHaveLength(3);
  const table = await runHeadwater('export', flood, '--to', 'csv', '--only', 'statements.csv');
  expect(table).toMatchObject({ code: 0, out: expect.stringContaining('Toma Brandt') });
  expect((await run('export', flood, '--redact', 'Brandt')).out).toMatch(/^<!doctype html>(?!.*Brandt)/is);
  const blackened = await runHeadwater('export', flood, '--to', 'annotations', '--redact', 'Brandt');
  expect(blackened).toMatchObject({ code: 0, out: expect.not.stringContaining('Brandt') });
  const zip = join(folder, 'flood.zip');
  const told = /seal ([0-9a-f]{64})/.exec((await run('export', flood, '--bundle', zip)).told)![1]!;
  expect(await json('verify', zip)).toMatchObject({ failures: [], told: expect.stringContaining(told) });
  writeFileSync(zip, readFileSync(zip).subarray(0, 900));
  expect(await run('verify', zip)).toMatchObject({ code: 1, out: '' });

  expect(await json('forget', flood, 'herald')).toEqual({ forgotten: 'herald' });
  expect((await run('list', flood)).out).not.toContain('Brandt');
});

test('what is no case is told with what to do next', async () => {
  const { code, told } = await run('list', join(folder, 'in'));
  expect({ code, told }).toMatchObject({ code: 1, told: expect.stringContaining('headwater case init') });
});

test('a file where the case should be is refused and left as it is', async () => {
  const file = join(folder, 'taken');
  writeFileSync(file, 'mine');
  expect(await run('init', file)).toMatchObject({ code: 1 });
  expect(readFileSync(file, 'utf8')).toBe('mine');
});
