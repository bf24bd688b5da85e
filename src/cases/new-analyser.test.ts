import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Reading, Report, Statement } from '../model/index.ts';
import type { Case } from './case.ts';
import { initCase, openCase } from './open-case.ts';
import type { Result } from './result.ts';

/** The analyser at work: its version, and the reports that it was given. */
const analyser = vi.hoisted(() => ({ version: 'first', read: [] as string[] }));

/** The second one cuts statements under other ids, and takes what is said of the quay for no statement. */
const secondId = (id: string): string => `second-${id}`;
function readAnew(reading: Reading): Reading {
  const statements = reading.statements.filter(({ quote }) => !quote.includes('quay'));
  return { ...reading, statements: statements.map((one) => ({ ...one, id: secondId(one.id) })) };
}

vi.mock('./analyser.ts', async (load) => ({
  ...(await load<typeof import('./analyser.ts')>()),
  analyserVersion: () => analyser.version,
}));
vi.mock('../pipeline/index.ts', async (load) => {
  const pipeline = await load<typeof import('../pipeline/index.ts')>();
  const analyse = (report: Report): Reading => {
    analyser.read.push(report.id);
    const reading = pipeline.analyse(report);
    return analyser.version === 'first' ? reading : readAnew(reading);
  };
  return { ...pipeline, analyse };
});

const REPORTS = [
  ['wire', 'Sarnpress', 'At least 12 people drowned when the ferry sank off Osk, police said.'],
  [
    'herald',
    'Osk Herald',
    'Twelve people drowned when the ferry sank off Osk, police said. The quay is closed.',
  ],
].map(([id, publisher, text]) => ({
  name: `${id}.json`,
  bytes: new TextEncoder().encode(JSON.stringify({ id, publisher, text })),
}));
const ANA = { who: 'ana' };

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

let folder = '';
let held: Case;
let quay: Statement;
let accepted = '';
let noted = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headwater-analyser-'));
  const first = value(await initCase(folder, { name: 'ferry', ...ANA, inMemory: true }));
  value(await first.add(REPORTS, ANA));
  const { claims, statements } = await first.dossier();
  const claim = claims.find((one) => one.statements.length > 1)!;
  quay = statements.find(({ quote }) => quote.includes('quay'))!;
  const ref = { id: claim.id, statements: claim.statements.map(({ id }) => id) };
  accepted = value(await first.decide({ kind: 'accept-claim', claim: ref }, ANA)).id;
  const note = { kind: 'note' as const, target: { statement: quay.id } };
  noted = value(await first.decide(note, { ...ANA, words: { note: 'ask the harbour' } })).id;
  await first.close();
  [analyser.version, analyser.read] = ['second', []];
  held = value(await openCase(folder, { inMemory: true }));
});
afterAll(async () => {
  await held.close();
  await rm(folder, { recursive: true });
});

test('claims listed after the new version came are its own and not those that were kept', async () => {
  const ids = (await held.claims()).flatMap(({ statements }) => statements.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(1);
  expect(ids.every((id) => id.startsWith(secondId('')))).toBe(true);
});

test('a decision whose words still stand holds on to them under their new ids', async () => {
  const { accepted: by, dossier, standing } = await held.reviewed();
  expect(standing.map(({ id }) => id)).toEqual([accepted]);
  const [claim] = [...by].find(([, decision]) => decision === accepted)!;
  expect(dossier.claims.find(({ id }) => id === claim)!.statements).toHaveLength(2);
});

test('a decision whose words are no statement any more is listed with the reason, and its event stays', async () => {
  expect((await held.status()).orphans).toEqual([
    { decision: noted, reasons: ['no statement is read from its words in report herald any more'] },
  ]);
  expect((await held.history()).map(({ event }) => event.id)).toContain(noted);
});

test('each report is read once by the new version, and not again after the case was closed', async () => {
  expect(analyser.read.toSorted()).toEqual(['herald', 'wire']);
  value(await held.decide({ kind: 'note', target: { report: 'wire' } }, { ...ANA, words: { note: 'seen' } }));
  await held.close();
  held = value(await openCase(folder, { inMemory: true }));
  expect((await held.dossier()).reports).toHaveLength(2);
  expect(analyser.read).toHaveLength(2);
});

test('the first version, put back, finds its own readings and the decision stands again', async () => {
  await held.close();
  analyser.version = 'first';
  held = value(await openCase(folder, { inMemory: true }));
  expect((await held.status()).orphans).toEqual([]);
  expect(analyser.read).toHaveLength(2);
});
