import { type Kysely, sql, type Transaction } from 'kysely';
import { CaseEvent } from '../event.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { Database } from './open-database.ts';
import type { Tables } from './tables.ts';

export type InputRow = Tables['inputs'];
export type ReadingRow = Tables['readings'];
export type ResultRow = Tables['results'];
export type WordRow = Tables['words'];

/** Changes that become visible together or not at all. */
export interface Writer {
  readonly appendEvent: (event: CaseEvent) => Promise<void>;
  readonly addWords: (rows: readonly WordRow[]) => Promise<void>;
  readonly addInputs: (rows: readonly InputRow[]) => Promise<void>;
  readonly changeInput: (id: string, to: Partial<InputRow>) => Promise<void>;
  readonly dropInputs: (ids: readonly string[]) => Promise<void>;
  readonly dropReadings: (report: string) => Promise<void>;
  readonly dropWords: (events: readonly string[]) => Promise<void>;
  readonly putResults: (rows: readonly ResultRow[]) => Promise<void>;
  readonly dropResults: (keys: readonly { readonly kind: string; readonly id: string }[]) => Promise<void>;
  readonly setState: (key: string, value: string) => Promise<void>;
  readonly resultHashes: () => Promise<Pick<ResultRow, 'kind' | 'id' | 'ord' | 'hash'>[]>;
}

/** The kept data of a case, the same over PGlite and PostgreSQL. */
export interface Store {
  readonly events: (after?: number) => Promise<CaseEvent[]>;
  readonly words: () => Promise<WordRow[]>;
  readonly inputs: () => Promise<InputRow[]>;
  readonly readings: (analyser: string, keys: readonly string[]) => Promise<ReadingRow[]>;
  readonly putReadings: (rows: readonly ReadingRow[]) => Promise<void>;
  /** In no order: a server takes longer to sort long rows than to give them. */
  readonly results: (kind: string) => Promise<Pick<ResultRow, 'id' | 'ord' | 'body'>[]>;
  readonly state: (key: string) => Promise<string | null>;
  /**
   * Runs changes in one transaction. `expected` is the number of the last event that the caller knows of: false is
   * given, and nothing changed, when another process has written since.
   */
  readonly write: (expected: number, work: (writer: Writer) => Promise<void>) => Promise<boolean>;
  /** Leaves nothing of removed rows in files, as far as it is ours; the store that goes on is given. */
  readonly sweep: () => Promise<Store>;
  readonly close: () => Promise<void>;
}

/** Rows of one statement: PostgreSQL takes 65,535 values at most. */
const BATCH = 1000;

async function inBatches<Row>(rows: readonly Row[], put: (some: Row[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH) await put(rows.slice(at, at + BATCH));
}

function writerOf(tx: Transaction<Tables> | Kysely<Tables>): Writer {
  return {
    appendEvent: async (event) => {
      await tx
        .insertInto('events')
        .values({ seq: event.seq, body: canonicalJson(event) })
        .execute();
    },
    addWords: (rows) => inBatches(rows, (some) => tx.insertInto('words').values(some).execute()),
    addInputs: (rows) => inBatches(rows, (some) => tx.insertInto('inputs').values(some).execute()),
    changeInput: async (id, to) => {
      await tx.updateTable('inputs').set(to).where('id', '=', id).execute();
    },
    dropInputs: (ids) => inBatches(ids, (some) => tx.deleteFrom('inputs').where('id', 'in', some).execute()),
    dropReadings: async (report) => {
      await tx.deleteFrom('readings').where('report', '=', report).execute();
    },
    dropWords: (events) =>
      inBatches(events, (some) => tx.deleteFrom('words').where('event', 'in', some).execute()),
    putResults: (rows) => inBatches(rows, (some) => putResults(tx, some)),
    dropResults: async (keys) => {
      for (const kind of new Set(keys.map((key) => key.kind)))
        await inBatches(
          keys.filter((key) => key.kind === kind).map(({ id }) => id),
          (ids) => tx.deleteFrom('results').where('kind', '=', kind).where('id', 'in', ids).execute(),
        );
    },
    setState: (key, value) => setState(tx, key, value),
    resultHashes: () => tx.selectFrom('results').select(['kind', 'id', 'ord', 'hash']).execute(),
  };
}

async function putResults(tx: Kysely<Tables>, rows: ResultRow[]): Promise<void> {
  await tx
    .insertInto('results')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['kind', 'id']).doUpdateSet((set) => ({
        ord: set.ref('excluded.ord'),
        hash: set.ref('excluded.hash'),
        body: set.ref('excluded.body'),
      })),
    )
    .execute();
}

async function setState(tx: Kysely<Tables>, key: string, value: string): Promise<void> {
  await tx
    .insertInto('state')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}

async function putReadings(db: Kysely<Tables>, rows: ReadingRow[]): Promise<void> {
  await db
    .insertInto('readings')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['key', 'analyser']).doNothing())
    .execute();
}

async function headOf(db: Kysely<Tables>): Promise<number> {
  const { head } = await db
    .selectFrom('events')
    .select(({ fn }) => fn.max('seq').as('head'))
    .executeTakeFirstOrThrow();
  return head ?? 0;
}

async function readingsOf(db: Kysely<Tables>, analyser: string, keys: readonly string[]) {
  const rows: ReadingRow[] = [];
  await inBatches(keys, async (some) => {
    const found = db.selectFrom('readings').selectAll().where('analyser', '=', analyser);
    rows.push(...(await found.where('key', 'in', some).execute()));
  });
  return rows;
}

/** The store over an open database. */
export function storeOf({ db, schema, close, sweep }: Database): Store {
  return {
    events: async (after = 0) =>
      (await db.selectFrom('events').select('body').where('seq', '>', after).orderBy('seq').execute()).map(
        ({ body }) => CaseEvent.parse(JSON.parse(body)),
      ),
    words: () => db.selectFrom('words').selectAll().execute(),
    inputs: () => db.selectFrom('inputs').selectAll().orderBy('id').execute(),
    readings: (analyser, keys) => readingsOf(db, analyser, keys),
    putReadings: (rows) => inBatches(rows, (some) => putReadings(db, some)),
    results: (kind) =>
      db.selectFrom('results').select(['id', 'ord', 'body']).where('kind', '=', kind).execute(),
    state: async (key) =>
      (await db.selectFrom('state').select('value').where('key', '=', key).executeTakeFirst())?.value ?? null,
    write: (expected, work) =>
      db.transaction().execute(async (tx) => {
        await sql`select pg_advisory_xact_lock(hashtext(${schema}))`.execute(tx);
        if ((await headOf(tx)) !== expected) return false;
        await work(writerOf(tx));
        return true;
      }),
    sweep: async () => storeOf(await sweep()),
    close,
  };
}
