import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDossier } from '../pipeline/index.ts';
import { readInputs } from '../reports/index.ts';
import type { Case } from './case.ts';
import { initCase, openCase } from './open-case.ts';
import type { Result } from './result.ts';

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const report = (id: string, publisher: string, text: string) => ({
  name: `${id}.json`,
  bytes: bytes(JSON.stringify({ id, publisher, text })),
});

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

let folder: string;
let held: Case;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headwater-case-'));
  held = value(await initCase(join(folder, 'one'), { name: 'ferry', who: 'ana' }));
});
afterAll(async () => {
  await held.close();
  await rm(folder, { recursive: true });
});

describe('a case from its first report to its export', () => {
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

  test('a second opening is refused and says who holds it', async () => {
    const second = await openCase(held.folder);
    expect(second).toMatchObject({ ok: false, problem: { code: 'case-held' } });
    expect(second.ok ? '' : second.problem.message).toContain(`${process.pid}`);
  });

  test('it verifies, and replay makes it again', async () => {
    expect(await held.verify()).toMatchObject({ failures: [], originals: 3 });
    expect(await held.replay()).toMatchObject({ same: true, reports: 3, problems: [] });
  });

  test('closed and opened again it lists the same claims', async () => {
    const before = (await held.dossier()).claims;
    await held.close();
    held = value(await openCase(join(folder, 'one')));
    expect(await held.claims()).toEqual(before);
  });

  test('a forgotten report is gone from everything, and the chain holds', async () => {
    const [input] = await held.inputsOf('other');
    value(await held.forget('other', ACT));
    expect(await held.original(input!.sha256)).toBeNull();
    expect(JSON.stringify(await held.dossier())).not.toContain('Toma Brandt');
    expect(JSON.stringify(await held.history())).not.toContain('Toma Brandt');
    expect(await held.verify()).toMatchObject({ failures: [] });
  });
});
