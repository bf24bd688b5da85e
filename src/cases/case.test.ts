import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDossier } from '../pipeline/index.ts';
import { readInputs } from '../reports/index.ts';
import type { Case } from './case.ts';
import { initCase, openCase } from './open-case.ts';
import type { Result } from './result.ts';
import { postgresPrograms, startPostgres, type TestServer } from './testing/postgres-server.ts';

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const report = (id: string, publisher: string, text: string) => ({
  name: `${id}.json`,
  bytes: bytes(JSON.stringify({ id, publisher, text })),
});

/** Files under a folder in which words stand. */
function filesWith(folder: string, words: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .filter((file) => readFileSync(file).includes(words));
}

const WIRE = report(
  'wire',
  'Sarnpress',
  'At least 12 people drowned when the ferry sank off Osk, police said. The owner of the ferry, Ilva Kern, said it had passed its yearly inspection.',
);
const COPY = report(
  'copy',
  'Dorn Courier',
  'At least 12 people drowned when the ferry sank off Osk, police said. The owner of the ferry, Ilva Kern, said it had passed its yearly inspection.',
);
const OTHER = report(
  'other',
  'Osk Herald',
  'The ferry that sank off Osk drowned 30 people, harbour master Toma Brandt told the Osk Herald.',
);
const ACT = { who: 'ana' };

const BACKENDS = ['PGlite', 'PostgreSQL'] as const;
if (postgresPrograms() === null)
  process.stderr.write(
    'no PostgreSQL found: cases on a server are not tested; npm test installs it on Debian\n',
  );

/** One suite for both databases: a case behaves alike on either. */
describe.each(BACKENDS)('a case on %s from its first report to its export', (backend) => {
  if (backend === 'PostgreSQL' && postgresPrograms() === null) {
    test.skip('needs PostgreSQL', () => {});
    return;
  }
  let folder: string;
  let held: Case;
  let server: TestServer | null = null;
  let database: string | undefined;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'headwater-case-'));
    if (backend === 'PostgreSQL') server = await startPostgres();
    database = server?.url;
    held = value(await initCase(join(folder, 'one'), { name: 'ferry', who: 'ana', database }));
  });
  afterAll(async () => {
    await held.close();
    server?.stop();
    await rm(folder, { recursive: true });
  });

  test('adding one by one gives the dossier of all at once', async () => {
    for (const input of [OTHER, WIRE, COPY]) value(await held.add([input], ACT));
    const { reports, problems } = readInputs([WIRE, COPY, OTHER]);
    expect(JSON.stringify(await held.dossier())).toBe(JSON.stringify(buildDossier(reports, problems)));
  });

  test('what it has already is passed over without an event', async () => {
    expect(value(await held.add([WIRE], ACT))).toMatchObject({ event: null, known: ['wire.json'] });
  });

  test('undo takes a rejected claim back to the letter', async () => {
    const before = await held.dossier();
    const claim = before.claims[0]!;
    const ref = { id: claim.id, statements: claim.statements.map(({ id }) => id) };
    value(await held.decide({ kind: 'reject-claim', claim: ref }, { ...ACT, words: { why: 'not ours' } }));
    expect((await held.dossier()).claims.some(({ id }) => id === claim.id)).toBe(false);
    value(await held.undo(null, ACT));
    expect(await held.dossier()).toEqual(before);
    value(await held.redo(null, ACT));
    expect((await held.dossier()).claims.some(({ id }) => id === claim.id)).toBe(false);
  });

  test.runIf(backend === 'PGlite')('a second opening is refused and says who holds it', async () => {
    const second = await openCase(held.folder);
    expect(second).toMatchObject({ ok: false, problem: { code: 'case-held' } });
    expect(second.ok ? '' : second.problem.message).toContain(`${process.pid}`);
  });

  test.runIf(backend === 'PostgreSQL')('two people who write at once lose nothing', async () => {
    const second = value(await openCase(held.folder, { database }));
    const claim = (await held.claims())[0]!;
    const note = { kind: 'note' as const, target: { statement: claim.statements[0]!.id } };
    const people = [held, second, held, second].map((one, i) =>
      one.decide(note, { who: one === held ? 'ana' : 'ben', words: { note: `note ${i}` } }),
    );
    for (const one of await Promise.all(people)) value(one);
    const notes = (await second.history()).flatMap(({ words }) => words.note ?? []);
    expect(notes.toSorted()).toEqual(['note 0', 'note 1', 'note 2', 'note 3']);
    expect(await held.history()).toEqual(await second.history());
    expect(await held.verify()).toMatchObject({ failures: [] });
    await second.close();
  });

  test('it verifies, and replay makes it again', async () => {
    expect(await held.verify()).toMatchObject({ failures: [], originals: 3 });
    expect(await held.replay()).toMatchObject({ same: true, reports: 3, problems: [] });
  });

  test('closed and opened again it lists the same claims', async () => {
    const before = (await held.dossier()).claims;
    await held.close();
    held = value(await openCase(join(folder, 'one'), { database }));
    expect(await held.claims()).toEqual(before);
  });

  test('a forgotten report is gone from everything, and the chain holds', async () => {
    const [input] = await held.inputsOf('other');
    expect(filesWith(held.folder, 'Toma Brandt').length).toBeGreaterThan(backend === 'PGlite' ? 1 : 0);
    value(await held.forget('other', ACT));
    expect(await held.original(input!.sha256)).toBeNull();
    expect(JSON.stringify(await held.dossier())).not.toContain('Toma Brandt');
    expect(JSON.stringify(await held.history())).not.toContain('Toma Brandt');
    expect(await held.verify()).toMatchObject({ failures: [] });
  });

  test('no file of the folder holds its words, before or after it is opened again', async () => {
    expect(filesWith(held.folder, 'Toma Brandt')).toEqual([]);
    await held.close();
    expect(filesWith(held.folder, 'Toma Brandt')).toEqual([]);
    held = value(await openCase(held.folder, { database }));
    expect(await held.replay()).toMatchObject({ same: true, reports: 2 });
  });
});
