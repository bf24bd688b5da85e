import { mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Case } from '../case.ts';
import { initCase } from '../open-case.ts';
import { lookOnce, type Watched } from './look.ts';
import { watchFolder } from './watch-folder.ts';

let folder: string;
let inbox: string;
let held: Case;
/** What somebody else does in the folder while it is waited for files to settle. */
let meanwhile: () => void = () => undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-watch-'));
  inbox = join(folder, 'inbox');
  mkdirSync(inbox);
  const made = await initCase(join(folder, 'case'), { name: 'ferry', who: 'ana', inMemory: true });
  if (!made.ok) throw new Error(made.problem.message);
  held = made.value;
});
afterAll(async () => {
  await held.close();
  rmSync(folder, { recursive: true });
});

function watcher(): Watched {
  return watchFolder(inbox, {
    wait: async () => {
      meanwhile();
      meanwhile = () => undefined;
    },
  });
}

const place = (name: string): string => join(inbox, name);

/** What a look adds, as "report: outcome", and the codes of what it tells. */
async function look(watched: Watched) {
  const looked = await lookOnce(held, watched, { who: 'ana' });
  if (!looked.ok) throw new Error(looked.problem.message);
  const { outcomes, problems } = looked.value.added;
  return [
    ...outcomes.map(({ report, outcome }) => `${report}: ${outcome}`),
    ...problems.map(({ code }) => code),
  ];
}

const WIRE = {
  id: 'wire',
  publisher: 'Sarnpress',
  text: 'Twelve people drowned when the ferry sank off Osk, police said.',
};

test('a file that appears, is half-written, is finished and vanishes is one report, told once', async () => {
  const watched = watcher();
  expect(await look(watched)).toEqual([]);
  const whole = JSON.stringify(WIRE);
  writeFileSync(place('wire.json'), whole.slice(0, 40));
  meanwhile = () => writeFileSync(place('wire.json'), whole.slice(0, 60));
  expect(await look(watched)).toEqual(['being-written']);
  expect(await held.history()).toHaveLength(1);
  writeFileSync(place('wire.json'), whole);
  expect(await look(watched)).toEqual(['wire: new-claim']);
  expect(await look(watched)).toEqual([]);
  unlinkSync(place('wire.json'));
  expect(await look(watched)).toEqual(['file-gone']);
  expect(await look(watched)).toEqual([]);
  expect((await held.dossier()).reports.map(({ id }) => id)).toEqual(['wire']);
});

test('a half that was left for long gives no report, is told once, and is read when it is finished', async () => {
  const watched = watcher();
  const copy = JSON.stringify({ ...WIRE, id: 'copy', publisher: 'Dorn Courier' });
  writeFileSync(place('copy.json'), copy.slice(0, 30));
  expect(await look(watched)).toEqual(['broken-json']);
  expect(await look(watched)).toEqual([]);
  writeFileSync(place('copy.json'), copy);
  expect(await look(watched)).toEqual(['copy: echo']);
  expect((await held.dossier()).problems).toEqual([]);
});

test('a file that vanishes before it was read is no problem', async () => {
  const watched = watcher();
  writeFileSync(place('brief.txt'), 'The quay is closed.');
  meanwhile = () => unlinkSync(place('brief.txt'));
  expect(await look(watched)).toEqual([]);
});

test('nothing is added twice by a watch that begins anew, nor what was forgotten', async () => {
  const events = (await held.history()).length;
  expect(await look(watcher())).toEqual([]);
  expect(await held.forget('copy', { who: 'ana' })).toMatchObject({ ok: true });
  expect(await look(watcher())).toEqual([]);
  expect(await held.history()).toHaveLength(events + 1);
});

test('a report that updates and one that contradicts are told so, with a side file that comes along', async () => {
  const watched = watcher();
  writeFileSync(
    place('herald.txt'),
    'The ferry that sank off Osk drowned 30 people, harbour master Toma Brandt told the Osk Herald.',
  );
  writeFileSync(place('herald.txt.meta.json'), JSON.stringify({ id: 'herald', publisher: 'Osk Herald' }));
  expect(await look(watched)).toEqual(['herald: update']);
  const denial = 'Mayor Ilva Kern denied that twelve people drowned when the ferry sank off Osk.';
  writeFileSync(place('star.json'), JSON.stringify({ id: 'star', publisher: 'Dorn Star', text: denial }));
  expect(await look(watched)).toEqual(['star: contradiction']);
});

test('a folder that is not there is told', async () => {
  expect(await look(watchFolder(join(folder, 'nowhere')))).toEqual(['not-found']);
});
