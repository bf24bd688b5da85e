import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { useAliases } from '../language/index.ts';
import type { Dossier } from '../model/index.ts';
import { runHeadwater } from './testing/run-headwater.ts';

let folder: string;
let reports: string;
let aliases: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-aliases-'));
  reports = join(folder, 'in');
  aliases = join(folder, 'aliases.txt');
  mkdirSync(reports);
  report('bugle', 'Karim Zed said on Monday that the rebels had taken the bridge at Osk.');
  report('herald', 'The rebels had taken the bridge at Osk, Abu Nur said on Monday.');
  writeFileSync(aliases, '# noms de guerre\nKarim Zed | Abu Nur\nonly one name\n');
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => useAliases([]));

function report(id: string, text: string): void {
  writeFileSync(join(reports, `${id}.json`), JSON.stringify({ id, publisher: id, text }));
}

/** The range of the claim of two statements that some commands end with. */
function rangeIn(dossier: string) {
  const { claims } = JSON.parse(dossier) as Dossier;
  return claims.find(({ statements }) => statements.length === 2)?.independent;
}

const DOSSIER = ['--format', 'json'];

test('two names are two persons, until a person’s own list says that they are one', async () => {
  expect(rangeIn((await runHeadwater('dossier', reports, ...DOSSIER)).out)).toEqual({ min: 2, max: 2 });
  const { out, told } = await runHeadwater('dossier', reports, '--aliases', aliases, ...DOSSIER);
  expect(rangeIn(out)).toEqual({ min: 1, max: 1 });
  expect(out).toContain('two names of one, by your own list');
  expect(told).toContain('line 3: expected');
});

test('a list that lies in a case holds for every command on it', { timeout: 120_000 }, async () => {
  const held = join(folder, 'osk');
  await runHeadwater('case', 'init', held);
  copyFileSync(aliases, join(held, 'aliases.txt'));
  expect((await runHeadwater('case', 'add', held, reports)).code).toBe(0);
  expect(rangeIn((await runHeadwater('case', 'export', held, ...DOSSIER)).out)).toEqual({ min: 1, max: 1 });
  expect((await runHeadwater('case', 'replay', held)).code).toBe(0);
});
