import { verifyDossier } from '../dossier/index.ts';
import type { Problem } from '../model/index.ts';
import { wordsHash } from '../review/index.ts';
import { sha256 } from '../text/index.ts';
import type { Checked, Replayed } from './case.ts';
import { brokenLink, type CaseEvent } from './event.ts';
import { dossierHash } from './result-rows.ts';
import { markOf, type Session } from './session.ts';
import type { InputRow } from './store/store.ts';
import { type Kept, loadKept, readInput, readNew, reportsOf, review } from './working.ts';

function problem(input: string, code: string, message: string): Problem {
  return { input, code, message };
}

/** The hash that events last gave for each input's original; null where it was removed. */
export function expectedOriginals(events: readonly CaseEvent[]): ReadonlyMap<string, string | null> {
  const expected = new Map<string, string | null>();
  for (const { body } of events) {
    if (body.kind === 'add') for (const { input, hash } of body.inputs) expected.set(input, hash);
    if (body.kind === 'forget') for (const { input, replaced } of body.inputs) expected.set(input, replaced);
  }
  return expected;
}

async function originalProblem(session: Session, row: InputRow, hash: string | null): Promise<Problem[]> {
  if (hash === null)
    return [problem(row.name, 'not-in-chain', 'is kept, but no event says that it was added')];
  if (wordsHash(row.salt, row.sha256) !== hash)
    return [problem(row.name, 'other-original', 'is not the original that its event tells of')];
  const bytes = await session.originals.read(row.sha256);
  if (bytes === null)
    return [
      problem(row.name, 'original-missing', `its original ${row.sha256} is not in the folder; restore it`),
    ];
  return sha256(bytes) === row.sha256
    ? []
    : [
        problem(
          row.name,
          'original-changed',
          `its original is not the bytes that were kept as ${row.sha256}`,
        ),
      ];
}

async function originalProblems(session: Session, kept: Kept): Promise<Problem[]> {
  const expected = expectedOriginals(kept.events);
  const rows = new Map(kept.inputs.map((row) => [row.id, row]));
  const missing = [...expected].filter(([id, hash]) => hash !== null && !rows.has(id));
  const found: Problem[] = missing.map(([id]) =>
    problem(id, 'input-missing', 'an event tells of it, and it is not kept'),
  );
  for (const row of kept.inputs)
    found.push(...(await originalProblem(session, row, expected.get(row.id) ?? null)));
  return found;
}

function chainProblems(events: readonly CaseEvent[]): Problem[] {
  const broken = brokenLink(events);
  return broken === null ? [] : [problem(`event ${broken.seq}`, 'broken-chain', broken.reason)];
}

function wordProblems({ events, words }: Kept): Problem[] {
  const hashes = new Map(
    events.flatMap(({ id, body }) => (body.kind === 'decide' ? [[id, body.words] as const] : [])),
  );
  const salts = new Map(words.filter(({ field }) => field === '').map(({ event, value }) => [event, value]));
  return words
    .filter(({ field }) => field !== '')
    .filter(
      ({ event, field, value }) => hashes.get(event)?.[field] !== wordsHash(salts.get(event) ?? '', value),
    )
    .map(({ event, field }) =>
      problem(event, 'words-changed', `its “${field}” is not what was written then`),
    );
}

/** Checks chain, originals, words beside decisions, kept results and every quote. */
export async function verifyCase(session: Session): Promise<Checked> {
  const kept = await loadKept(session.store);
  const { reports } = reportsOf(kept);
  await readNew(session.store, session.cache, { reports });
  const { dossier } = review(kept, session.cache);
  const { checked, failures } = verifyDossier(dossier);
  const head = kept.events.at(-1)?.seq ?? 0;
  const isCurrent = (await session.store.state('results')) === markOf(head);
  const isKept = (await session.store.state('dossier')) === dossierHash(dossier);
  const stale =
    isCurrent && !isKept
      ? [problem('results', 'results-differ', 'are not what the events give; run "headwater case replay"')]
      : [];
  return {
    events: kept.events.length,
    originals: kept.inputs.length,
    quotes: checked,
    failures: [
      ...chainProblems(kept.events),
      ...(await originalProblems(session, kept)),
      ...wordProblems(kept),
      ...stale,
      ...failures,
    ],
  };
}

async function rereadInput(session: Session, row: InputRow): Promise<InputRow> {
  const bytes = await session.originals.read(row.sha256);
  if (bytes === null) return { ...row, read: JSON.stringify({ reports: [], problems: [] }) };
  const meta = row.meta === null ? undefined : (JSON.parse(row.meta) as object);
  return { ...row, read: JSON.stringify(await readInput({ name: row.name, bytes, meta })) };
}

/** Makes the dossier again from the originals and the events, with nothing that was kept of the work before. */
export async function replayCase(session: Session): Promise<Replayed> {
  const kept = await loadKept(session.store);
  const inputs: InputRow[] = [];
  for (const row of kept.inputs) inputs.push(await rereadInput(session, row));
  const again: Kept = { ...kept, inputs };
  const { dossier, standing } = review(again, new Map());
  const [made, stored] = [dossierHash(dossier), await session.store.state('dossier')];
  return {
    same: made === stored,
    reports: dossier.reports.length,
    decisions: standing.length,
    kept: stored,
    made,
    problems: chainProblems(kept.events),
  };
}
