import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { blacken } from './bundle.ts';
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

test('an untouched bundle holds, and one changed byte of each kind is found', () => {
  unpack(whole);
  expect(check()).toBe(0);
  const original = join('originals', readdirSync(join(place, 'originals'))[0]!);
  for (const name of [original, 'events.json', 'inputs.json', 'words.json', 'dossier.json', 'dossier.html']) {
    const file = join(place, name);
    const bytes = readFileSync(file);
    const changed = Buffer.from(bytes);
    changed[Math.floor(bytes.length / 2)]! ^= 1;
    writeFileSync(file, changed);
    expect(check(), name).toBe(1);
    writeFileSync(file, bytes);
  }
  expect(check()).toBe(0);
});

test('blackened words are nowhere in the bundle, no offset moves, and it still holds', () => {
  unpack(redacted);
  expect(Object.values(unzipSync(redacted)).some((bytes) => Buffer.from(bytes).includes('Brandt'))).toBe(
    false,
  );
  expect(check()).toBe(0);
  expect(blacken('Toma Brandt left', ['toma brandt'])).toBe('███████████ left');
});
