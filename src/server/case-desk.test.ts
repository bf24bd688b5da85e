import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { initCase, openCase } from '../cases/index.ts';
import { openApp } from './app.ts';
import { Board, ClaimPage, DecidedView, HistoryView } from './api/index.ts';
import { openCaseDesk } from './case-desk.ts';
import type { Desk } from './desk.ts';

const HOST = '127.0.0.1:4510';
const TOKEN = 'a-token';
/** All three say the same of one ferry, each on the word of somebody else. */
const REPORTS = [
  {
    id: 'a',
    publisher: 'Osk Herald',
    text: 'Twelve people drowned when the ferry sank off Osk, police said.',
  },
  {
    id: 'b',
    publisher: 'Dorn Courier',
    text: 'Twelve people drowned when the ferry sank off Osk, mayor Ilva Kern said.',
  },
  {
    id: 'c',
    publisher: 'Lorm Post',
    text: 'Twelve people drowned when the ferry sank off Osk, diver Toma Brandt said.',
  },
];

let folder: string;
let desk: Desk;
let app: ReturnType<typeof openApp>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headwater-desk-'));
  const made = await initCase(folder, { name: 'ferry', who: 'ana', inMemory: true });
  if (!made.ok) throw new Error(made.problem.message);
  desk = await openCaseDesk(made.value, 'ana');
  app = openApp({ desk, door: { token: TOKEN, hosts: [HOST], rate: 1000 }, assets: folder, version: '0' });
  const lines = REPORTS.map((report) => JSON.stringify(report)).join('\n');
  await desk.add([{ name: 'three.jsonl', bytes: new TextEncoder().encode(lines) }], () => undefined);
});
afterEach(async () => {
  await desk.close();
  await rm(folder, { recursive: true });
});

async function get(path: string): Promise<unknown> {
  const headers = { host: HOST, authorization: `Bearer ${TOKEN}` };
  return (await app.request(`http://${HOST}/api${path}`, { headers })).json();
}

async function post(path: string, body: unknown): Promise<Response> {
  const headers = { host: HOST, authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' };
  return app.request(`http://${HOST}/api${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
}

/** The claim of all three reports. */
async function joined() {
  const { rows } = Board.parse(await get('/claims'));
  const row = rows.find(({ reports }) => reports === 3)!;
  const { claim } = ClaimPage.parse(await get(`/claims/${row.id}`));
  return { row, ref: { id: claim.id, statements: claim.statements.map(({ id }) => id) } };
}

test('a split changes the counts at once, is told in the history, and undo brings everything back', async () => {
  const { row, ref } = await joined();
  const revisions: number[] = [];
  desk.subscribe((revision) => revisions.push(revision));
  const decision = { kind: 'split-claim', claim: ref, out: ref.statements.slice(0, 1) };
  const answer = await post('/decisions', { decision, words: { why: 'another ferry' } });
  const { claims } = DecidedView.parse(await answer.json());
  expect(claims).toHaveLength(2);
  const split = Board.parse(await get('/claims'));
  const counts = claims.map((id) => split.rows.find((one) => one.id === id)!);
  expect(counts.map(({ reports }) => reports).sort()).toEqual([1, 2]);
  expect(counts.map(({ decision: mark }) => mark)).toEqual(['changed', 'changed']);
  const { items } = HistoryView.parse(await get('/history'));
  expect(items.at(-1)).toMatchObject({ kind: 'split-claim', who: 'ana', words: { why: 'another ferry' } });
  expect((await post('/undo', { event: null })).status).toBe(200);
  expect((await joined()).row).toEqual(row);
  expect(revisions).toHaveLength(2);
  expect((await post('/redo', { event: null })).status).toBe(200);
  expect(Board.parse(await get('/claims'))).toMatchObject({ rows: split.rows });
});

test('a claim that was set aside leaves the counts and can still be looked at', async () => {
  const { ref, row } = await joined();
  await post('/decisions', { decision: { kind: 'reject-claim', claim: ref } });
  expect(desk.state().dossier.claims.some(({ id }) => id === row.id)).toBe(false);
  expect(ClaimPage.parse(await get(`/claims/${row.id}`)).row).toMatchObject({
    decision: 'rejected',
    independent: null,
  });
});

test('a decision about something that the case does not hold is refused with what to do', async () => {
  const decision = { kind: 'accept-claim', claim: { id: 'none', statements: ['none'] } };
  const answer = await post('/decisions', { decision });
  expect(answer.status).toBe(409);
  expect(await answer.json()).toMatchObject({ error: { code: 'not-in-case' } });
});

test('a report added to the case is shown, and nobody else may open the case meanwhile', async () => {
  const bytes = new TextEncoder().encode('The quay at Dorn is closed, harbour master Ilva Kern said.');
  const seen: number[] = [];
  const added = await desk.add([{ name: 'quay.txt', bytes }], ({ done }) => seen.push(done));
  expect(added.reports).toHaveLength(1);
  expect(seen.length).toBeGreaterThan(0);
  expect(desk.state().dossier.reports).toHaveLength(4);
  const second = await openCase(folder, { inMemory: true });
  expect(second).toMatchObject({ ok: false, problem: { code: 'case-held' } });
});
