import { randomBytes } from 'node:crypto';
import type { Report } from '../model/index.ts';
import { byPublication } from '../pipeline/index.ts';
import { applyToReports, wordsHash } from '../review/index.ts';
import { canonicalJson } from './canonical-json.ts';
import type { AddAct, Added, CaseInput, Memo } from './case.ts';
import { outcomesOf } from './outcome.ts';
import { done, type Result } from './result.ts';
import { commit, insist, keptOf, planEvent, reviewWith, type Session } from './session.ts';
import type { InputRow, Writer } from './store/store.ts';
import { type Kept, type Progress, readInput, readNew, readOf, reportsOf } from './working.ts';
import { decisionsOf } from './decisions.ts';

/** What makes two inputs the same: name, bytes and what was told beside them. */
function identityOf({ name, sha256, meta }: Pick<InputRow, 'name' | 'sha256' | 'meta'>): string {
  return canonicalJson([name, sha256, meta]);
}

/** Keeps the bytes and reads them; the row's id and event are set when it is written. */
async function rowOf(session: Session, input: CaseInput): Promise<InputRow> {
  const { name, bytes, meta } = input;
  const sha256 = await session.originals.keep(bytes);
  return {
    id: '',
    event: '',
    name,
    sha256,
    salt: randomBytes(16).toString('hex'),
    url: input.url ?? meta?.url ?? null,
    retrieved: input.retrieved ?? meta?.captured ?? session.now(),
    tool: session.tool,
    meta: meta === undefined ? null : canonicalJson(meta),
    read: JSON.stringify(await readInput(input)),
    gone: '[]',
  };
}

/** Rows whose content the case does not hold yet, each once, and the names of the others. */
function partKnown(rows: readonly InputRow[], kept: Kept): { fresh: InputRow[]; known: string[] } {
  const seen = new Set(kept.inputs.map(identityOf));
  const [fresh, known]: [InputRow[], string[]] = [[], []];
  for (const row of rows) {
    if (seen.has(identityOf(row))) known.push(row.name);
    else fresh.push(row);
    seen.add(identityOf(row));
  }
  return { fresh, known };
}

/** Reads the reports as decisions leave them, so that a report whose date was set is not read in vain. */
async function readAll(session: Session, kept: Kept, progress: Progress | undefined): Promise<void> {
  const { reports } = reportsOf(kept);
  const set = applyToReports(reports, decisionsOf(kept.events, kept.words));
  await readNew(session.store, session.cache, { reports: set, progress });
}

/** Reports as a reader would tell of them: from the first to the last published, else as their inputs came. */
function inOrder(reports: readonly Report[], rows: readonly InputRow[]): string[] {
  const names = rows.flatMap((row) => readOf(row).reports.flatMap(({ inputs }) => inputs));
  const places = new Map(names.map((name, i) => [name, i] as const).reverse());
  const placeOf = ({ inputs }: Report) => Math.min(...inputs.map((name) => places.get(name) ?? names.length));
  return byPublication(reports, (a, b) => placeOf(a) - placeOf(b)).map(({ id }) => id);
}

type Attempt = 'stale' | Result<Added>;

/** Memos stand beside the case's own state under names that it does not use. */
const memoKey = (key: string): string => `memo ${key}`;

/** What is kept under a memo's key, null when nothing is. */
export function memoOf(session: Session, key: string): Promise<string | null> {
  return session.store.state(memoKey(key));
}

function keepMemo(writer: Writer, { key, value }: Memo): Promise<void> {
  return writer.setState(memoKey(key), value);
}

async function addNothing(
  session: Session,
  { before, known, memo }: { before: Kept; known: readonly string[]; memo: Memo | undefined },
): Promise<Attempt> {
  const head = before.events.at(-1)?.seq ?? 0;
  if (memo && !(await session.store.write(head, (writer) => keepMemo(writer, memo)))) return 'stale';
  return done({ event: null, outcomes: [], known, problems: [] });
}

async function tryToAdd(session: Session, rows: readonly InputRow[], act: AddAct): Promise<Attempt> {
  const before = await keptOf(session);
  const { fresh, known } = partKnown(rows, before);
  if (fresh.length === 0) return addNothing(session, { before, known, memo: act.memo });
  const seq = (before.events.at(-1)?.seq ?? 0) + 1;
  const named = fresh.map((row, i) => ({ ...row, id: `i${seq}-${i + 1}`, event: `e${seq}` }));
  const kept: Kept = { ...before, inputs: [...before.inputs, ...named] };
  await readAll(session, kept, act.progress);
  const earlier = new Set(reportsOf(before).reports.map(({ id }) => id));
  const added = reportsOf(kept).reports.filter(({ id }) => !earlier.has(id));
  const inputs = named.map(({ id, salt, sha256 }) => ({ input: id, hash: wordsHash(salt, sha256) }));
  const reports = added.map(({ id }) => id);
  const body = { kind: 'add' as const, inputs, reports, tool: session.tool };
  const event = planEvent(session, before, { who: act.who, body });
  const reviewed = reviewWith(session, kept, event);
  const written = await commit(session, before, {
    event,
    kept,
    reviewed,
    rows: async (writer) => {
      await writer.addInputs(named);
      if (act.memo) await keepMemo(writer, act.memo);
    },
  });
  if (!written) return 'stale';
  const outcomes = outcomesOf(reviewed.dossier, inOrder(added, named), earlier);
  const names = new Set(named.map(({ name }) => name));
  const problems = reviewed.dossier.problems.filter(
    ({ input }) => names.has(input) || names.has(input.split('#')[0]!),
  );
  return done({ event: event.id, outcomes, known, problems });
}

/** Adds inputs as one event: originals first, then readings, then everything else in one transaction. */
export async function addInputs(
  session: Session,
  inputs: readonly CaseInput[],
  act: AddAct,
): Promise<Result<Added>> {
  const rows: InputRow[] = [];
  for (const input of inputs) rows.push(await rowOf(session, input));
  return insist(() => tryToAdd(session, rows, act));
}
