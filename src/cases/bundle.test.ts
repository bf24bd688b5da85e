import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkBundle } from './check-bundle.ts';
import { initCase } from './open-case.ts';

const folder = mkdtempSync(join(tmpdir(), 'headwater-bundle-'));
const place = join(folder, 'bundle');
const TEXT = 'Twelve people drowned when the ferry sank off Osk, harbour master Toma Brandt said.';

function unpack(zip: Uint8Array): void {
  rmSync(place, { recursive: true, force: true });
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    writeFileSync(join(place, name), bytes);
  }
}

function check(): number | null {
  return spawnSync(process.execPath, [join(place, 'verify.mjs'), place], { encoding: 'utf8' }).status;
}

let whole: Uint8Array;
let redacted: Uint8Array;
beforeAll(async () => {
  const opened = await initCase(join(folder, 'case'), { name: 'ferry', who: 'ana', inMemory: true });
  if (!opened.ok) throw new Error(opened.problem.message);
  const held = opened.value;
  const act = { who: 'ana' };
  await held.add([{ name: 'ferry.txt', bytes: new TextEncoder().encode(TEXT) }], act);
  const [claim] = await held.claims();
  const ref = { id: claim!.id, statements: claim!.statements.map(({ id }) => id) };
  await held.decide({ kind: 'accept-claim', claim: ref }, { ...act, words: { why: 'seen myself' } });
  [whole, redacted] = [await held.bundle(), await held.bundle(['Toma Brandt'])];
  await held.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The statuses of the bundle's own checker and of ours, 0 for what holds. */
async function bothChecks(): Promise<[own: number | null, ours: number]> {
  const found = await checkBundle(place);
  return [check(), found.ok ? found.value.failures.length : -1];
}

/** Puts a bundle in which one byte of a file is another one, tries it, and puts the file back. */
async function withByte(name: string, at: number, flip: number): Promise<[number | null, number]> {
  const file = join(place, name);
  const bytes = readFileSync(file);
  const changed = Buffer.from(bytes);
  changed[at]! ^= flip;
  writeFileSync(file, changed);
  const found = await bothChecks();
  writeFileSync(file, bytes);
  return found;
}

const KINDS = [
  'originals',
  'events.json',
  'inputs.json',
  'words.json',
  'dossier.json',
  'dossier.html',
  'manifest.json',
];

test('an untouched bundle holds, and one changed byte of each kind is found, by its own checker and by ours', async () => {
  unpack(whole);
  expect(await bothChecks()).toEqual([0, 0]);
  for (const kind of KINDS) {
    const name = kind === 'originals' ? join(kind, readdirSync(join(place, kind))[0]!) : kind;
    const { length } = readFileSync(join(place, name));
    const [own, ours] = await withByte(name, length >> 1, 1);
    expect([own, ours > 0], name).toEqual([1, true]);
  }
  expect(await bothChecks()).toEqual([0, 0]);
});

test('each value of the manifest is sealed: case, redaction, head of the chain, hashes, the seal itself', async () => {
  unpack(whole);
  const manifest = readFileSync(join(place, 'manifest.json'), 'utf8');
  for (const field of ['headwaterBundle', 'case', 'redacted', 'head', 'dossier.json', 'seal']) {
    const at = manifest.indexOf(': ', manifest.indexOf(`"${field}"`)) + 3;
    expect((await withByte('manifest.json', at, 2))[1], field).toBeGreaterThan(0);
  }
  writeFileSync(join(place, 'manifest.json'), manifest.replace('\n', '\r\n'));
  expect((await bothChecks())[1]).toBeGreaterThan(0);
});

test('a changed byte of the checker is found by another copy of it', async () => {
  unpack(whole);
  const { length } = readFileSync(join(place, 'verify.mjs'));
  for (let at = 7; at < length; at += Math.ceil(length / 6))
    expect((await withByte('verify.mjs', at, 1))[1], `byte ${at}`).toBeGreaterThan(0);
});

test('a zip is checked as well, and one of something else is told', async () => {
  const zip = join(folder, 'case.zip');
  writeFileSync(zip, whole);
  const found = await checkBundle(zip);
  expect(found.ok && found.value.failures).toEqual([]);
  expect(found.ok && found.value.told).toMatch(/^\d+ quotes checked, 0 failures; seal [0-9a-f]{64}$/);
  writeFileSync(zip, zipSync({ '../outside.txt': new Uint8Array(1) }));
  expect(await checkBundle(zip)).toMatchObject({ ok: false, problem: { code: 'not-a-bundle' } });
  writeFileSync(zip, 'no zip');
  expect(await checkBundle(zip)).toMatchObject({ ok: false, problem: { code: 'not-a-bundle' } });
});

test('the bundle of an empty case has no head, and holds', async () => {
  const opened = await initCase(join(folder, 'empty'), { name: 'empty', who: 'ana', inMemory: true });
  if (!opened.ok) throw new Error(opened.problem.message);
  unpack(await opened.value.bundle());
  await opened.value.close();
  expect(await bothChecks()).toEqual([0, 0]);
});

test('blackened words are nowhere in the bundle, no offset moves, it says so, and it still holds', async () => {
  unpack(redacted);
  expect(Object.values(unzipSync(redacted)).some((bytes) => Buffer.from(bytes).includes('Brandt'))).toBe(
    false,
  );
  expect(readFileSync(join(place, 'dossier.json'), 'utf8')).toContain('"code": "redacted"');
  expect(await bothChecks()).toEqual([0, 0]);
});
