import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Claim } from '../model/index.ts';
import { openDossierMemory } from '../pipeline/index.ts';
import { addInputs, memoOf } from './add.ts';
import { toolVersion } from './analyser.ts';
import { bundleCase } from './bundle.ts';
import type { Case, HistoryEntry } from './case.ts';
import { decide, turn } from './decide.ts';
import { removeDoor, writeDoor } from './door.ts';
import { undone } from './decisions.ts';
import { nextEvent } from './event.ts';
import { forgetReport, rowsOfReport, sweepTraces } from './forget.ts';
import { type Holder, type Lock, takeLock } from './lock.ts';
import { type Manifest, readManifest, writeManifest } from './manifest.ts';
import { openOriginals } from './originals.ts';
import { done, refused, type Result } from './result.ts';
import { recordsOf } from './result-rows.ts';
import { markOf, type Session, workingOf } from './session.ts';
import { type Database, openInMemory, openPglite, openPostgres } from './store/open-database.ts';
import { storeOf } from './store/store.ts';
import { statusOf } from './status.ts';
import { replayCase, verifyCase } from './verify-case.ts';

/** How a case is opened. */
export interface OpenOptions {
  /** URL of a PostgreSQL server that holds results and history; PGlite inside the folder when there is none. */
  readonly database?: string | undefined;
  /** The time in UTC, as ISO 8601: the clock unless a test gives one. */
  readonly now?: (() => string) | undefined;
  /** Keeps results and history in memory, for as long as the process runs: for tests. */
  readonly inMemory?: boolean | undefined;
}

/** Schema names of PostgreSQL are this long at most, with room for the prefix. */
function schemaOf({ id }: Manifest): string {
  return `headwater_${id}`;
}

function heldBy(folder: string, holder: Holder | null): Result<never> {
  const where = holder?.url === null || holder === null ? '' : ` and serves it at ${holder.url}`;
  const who = holder === null ? 'another process' : `process ${holder.pid} on ${holder.host}`;
  return refused(
    folder,
    'case-held',
    `${who} has this case open${where}; end it first, or open it with "headwater open" and work through that.`,
  );
}

async function openDatabase(folder: string, manifest: Manifest, options: OpenOptions): Promise<Database> {
  const schema = schemaOf(manifest);
  if (manifest.database === 'postgres') return openPostgres(options.database!, schema);
  return options.inMemory === true ? openInMemory(schema) : openPglite(join(folder, 'db'), schema);
}

function systemCode(error: unknown): string {
  const text = error instanceof Error ? `${'code' in error ? String(error.code) : ''} ${error.message}` : '';
  if (/ENOSPC|No space left/i.test(text)) return 'disk-full';
  // Making folders on a read-only disk ends in ENOENT with Node's recursive mkdir.
  if (/EACCES|EPERM|EROFS|ENOENT.*mkdir|permission|read-only/i.test(text)) return 'not-writable';
  return /ECONNREFUSED|ENOTFOUND|password|timeout/i.test(text) ? 'no-database' : 'not-opened';
}

const NEXT: Readonly<Record<string, string>> = {
  'disk-full': 'the disk is full; nothing that was acknowledged is lost; make room and open it again.',
  'not-writable': 'the folder may not be written by you; change its permissions or work on a copy.',
  'no-database': 'the database cannot be reached; check its address, name and password.',
  'not-opened': 'the case could not be opened; run "headwater case doctor" on it.',
};

/** A failure of disk or database as a refusal that says what to do. */
export function refusalOf(input: string, error: unknown): Result<never> {
  const code = systemCode(error);
  const told = code === 'not-opened' && error instanceof Error ? ` (${error.message})` : '';
  return refused(input, code, `${NEXT[code]}${told}`);
}

async function connect(
  folder: string,
  manifest: Manifest,
  options: OpenOptions,
): Promise<Session & { lock: Lock | null }> {
  const now = options.now ?? (() => new Date().toISOString());
  const needsLock = manifest.database === 'pglite';
  const taken = needsLock ? await takeLock(folder, now()) : null;
  if (taken !== null && !taken.taken) throw new HeldError(taken.holder);
  try {
    const store = storeOf(await openDatabase(folder, manifest, options));
    const originals = await openOriginals(join(folder, 'originals'));
    const tool = toolVersion();
    const lock = taken?.lock ?? null;
    const listeners = new Set<() => void>();
    return {
      folder,
      manifest,
      store,
      originals,
      cache: new Map(),
      memory: openDossierMemory(),
      now,
      tool,
      listeners,
      working: null,
      saved: null,
      lock,
    };
  } catch (error) {
    await taken?.lock.release();
    throw error;
  }
}

/** Thrown inside this file alone, to leave a half-opened case. */
class HeldError extends Error {
  readonly holder: Holder | null;
  constructor(holder: Holder | null) {
    super('held');
    this.holder = holder;
  }
}

async function claimsOf(session: Session): Promise<readonly Claim[]> {
  if (session.working === null) {
    const head = (await session.store.events()).at(-1)?.seq ?? 0;
    if ((await session.store.state('results')) === markOf(head))
      return recordsOf(await session.store.results('claims')) as Claim[];
  }
  return (await workingOf(session)).reviewed.dossier.claims;
}

async function historyOf(session: Session): Promise<HistoryEntry[]> {
  const [events, words] = [await session.store.events(), await session.store.words()];
  const out = undone(events);
  return events.map((event) => {
    const own = words.filter((row) => row.event === event.id && row.field !== '');
    return {
      event,
      words: Object.fromEntries(own.map(({ field, value }) => [field, value])),
      undone: out.has(event.id),
    };
  });
}

/** One action at a time: each starts when the one before it is over, however that ended. */
function queue(): <Value>(action: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (action) => {
    const next = last.then(action, action);
    last = next.catch(() => undefined);
    return next;
  };
}

function caseOf(session: Session, lock: Lock | null): Case {
  const inTurn = queue();
  const guarded = <Value>(action: () => Promise<Result<Value>>): Promise<Result<Value>> =>
    inTurn(() => action().catch((error: unknown) => refusalOf(session.folder, error)));
  return {
    manifest: session.manifest,
    folder: session.folder,
    add: (inputs, act) => guarded(() => addInputs(session, inputs, act)),
    memo: (key) => inTurn(() => memoOf(session, key)),
    dossier: () => inTurn(async () => (await workingOf(session)).reviewed.dossier),
    readings: () => inTurn(async () => (await workingOf(session)).reviewed.readings),
    reviewed: () => inTurn(async () => (await workingOf(session)).reviewed),
    status: () => inTurn(() => statusOf(session)),
    claims: () => inTurn(() => claimsOf(session)),
    decide: (body, act) => guarded(() => decide(session, body, act)),
    undo: (event, { who }) => guarded(() => turn(session, 'undo', { event, who })),
    redo: (event, { who }) => guarded(() => turn(session, 'redo', { event, who })),
    history: () => inTurn(() => historyOf(session)),
    original: (sha256) => session.originals.read(sha256),
    inputsOf: (report) =>
      inTurn(async () =>
        rowsOfReport(await workingOf(session), report).map(({ name, sha256, url, retrieved, tool }) => ({
          name,
          sha256,
          url,
          retrieved,
          tool,
        })),
      ),
    forget: (report, act) => guarded(() => forgetReport(session, report, act)),
    verify: () => inTurn(() => verifyCase(session)),
    replay: () => inTurn(() => replayCase(session)),
    bundle: (redact = []) => inTurn(() => bundleCase(session, redact)),
    onChange: (listener) => {
      session.listeners.add(listener);
      return () => session.listeners.delete(listener);
    },
    announce: async (door) => {
      if (lock === null) return;
      await lock.announce(door.origin);
      await writeDoor(session.folder, door, lock.holder.token);
    },
    close: () =>
      inTurn(async () => {
        await session.store.close();
        if (lock !== null) await removeDoor(session.folder);
        await lock?.release();
      }),
  };
}

/** The first event of a case; also of one whose making was broken off before it was written. */
async function beginHistory({ store, manifest, tool }: Session, who: string): Promise<void> {
  if ((await store.events()).length > 0) return;
  const body = { kind: 'open' as const, case: manifest.id, tool };
  const event = nextEvent(undefined, { at: manifest.created, who, body });
  await store.write(0, (writer) => writer.appendEvent(event));
}

/** Opens a case folder. Refused with what to do next when it is no case, held by another process or not writable. */
export async function openCase(folder: string, options: OpenOptions = {}): Promise<Result<Case>> {
  const manifest = await readManifest(folder);
  if (manifest === null)
    return refused(folder, 'no-case', `${folder} is no case; make one with "headwater case init ${folder}".`);
  if (manifest.database === 'postgres' && options.database === undefined)
    return refused(
      folder,
      'no-database',
      'this case is kept on PostgreSQL; give --database or set DATABASE_URL.',
    );
  try {
    const { lock, ...session } = await connect(folder, manifest, options);
    await beginHistory(session, 'unknown');
    await sweepTraces(session);
    return done(caseOf(session, lock));
  } catch (error) {
    return error instanceof HeldError ? heldBy(folder, error.holder) : refusalOf(folder, error);
  }
}

/** Makes a folder a case and opens it. */
export async function initCase(
  folder: string,
  { name, who, ...options }: OpenOptions & { readonly name: string; readonly who: string },
): Promise<Result<Case>> {
  if (existsSync(join(folder, 'case.json')))
    return refused(
      folder,
      'is-case',
      `${folder} is a case already; add to it with "headwater case add ${folder}".`,
    );
  const created = options.now?.() ?? new Date().toISOString();
  const id = randomUUID().replaceAll('-', '').slice(0, 16);
  const database = options.database === undefined ? ('pglite' as const) : ('postgres' as const);
  try {
    const manifest = { headwaterCase: 1 as const, id, name, created, database };
    await writeManifest(folder, manifest);
    const { lock, ...session } = await connect(folder, manifest, options);
    await beginHistory(session, who);
    return done(caseOf(session, lock));
  } catch (error) {
    await rm(join(folder, 'case.json'), { force: true }).catch(() => undefined);
    return error instanceof HeldError ? heldBy(folder, error.holder) : refusalOf(folder, error);
  }
}
