import { existsSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Kysely, Migrator, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { migrations } from './migrations.ts';
import type { Tables } from './tables.ts';

/** An open database with a case's schema in it. */
export interface Database {
  readonly db: Kysely<Tables>;
  readonly schema: string;
  readonly close: () => Promise<void>;
  /** Leaves nothing of removed rows in files; the database that goes on is given, for this one may be closed. */
  readonly sweep: () => Promise<Database>;
}

/** An initialised data directory, made by `tools/write-case-template.mjs`: starting from it takes a second, not several. */
const TEMPLATE = new URL('../../../templates/pglite.tar.gz', import.meta.url);

const INT8 = 20;

async function template(): Promise<Blob | undefined> {
  return existsSync(TEMPLATE) ? new Blob([new Uint8Array(await readFile(TEMPLATE))]) : undefined;
}

/** int8 as a number from both servers: counts here stay far below 2^53. */
const types = {
  getTypeParser: (id: number, format?: 'text' | 'binary') =>
    id === INT8 ? Number : (pg.types.getTypeParser(id, format as 'text') as (value: string) => unknown),
};

async function migrate(pool: pg.Pool, schema: string): Promise<Kysely<Tables>> {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  await sql`create schema if not exists ${sql.id(schema)}`.execute(db);
  const migrator = new Migrator({
    db: db.withSchema(schema),
    provider: migrations,
    migrationTableSchema: schema,
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error(JSON.stringify(error));
  return db.withSchema(schema);
}

const TABLES = ['events', 'words', 'inputs', 'readings', 'results', 'state'] as const;

/** A PGlite that runs, and the way to it. */
interface Running {
  readonly pool: pg.Pool;
  readonly close: () => Promise<void>;
}

/** Starts PGlite over a folder, or in memory without one. */
async function startPglite(folder: string | null): Promise<Running> {
  const isNew = folder === null || !existsSync(`${folder}/PG_VERSION`);
  const loadDataDir = isNew ? await template() : undefined;
  const pglite = await PGlite.create({
    dataDir: folder ?? 'memory://',
    ...(loadDataDir === undefined ? {} : { loadDataDir }),
  });
  const pool = new pg.Pool({ ...createPgConfig(pglite), max: 1, types } as unknown as pg.PoolConfig);
  pool.on('error', () => undefined);
  const close = async (): Promise<void> => {
    await pool.end();
    await pglite.close();
  };
  return { pool, close };
}

/** Opens PGlite over a folder. Takes no lock: see `takeLock`. */
export async function openPglite(folder: string, schema: string): Promise<Database> {
  await finishSwap(folder);
  const { pool, close } = await startPglite(folder);
  try {
    const db = await migrate(pool, schema);
    const opened: Database = { db, schema, close, sweep: () => rewrite(opened, folder) };
    return opened;
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
}

let inMemory: Promise<Running> | null = null;

/**
 * Opens a schema of the one PGlite that this process keeps in memory for as long as it runs, for starting one takes a second. What
 * was closed can be opened again.
 */
export async function openInMemory(schema: string): Promise<Database> {
  inMemory ??= startPglite(null);
  const db = await migrate((await inMemory).pool, schema);
  const opened: Database = { db, schema, close: async () => undefined, sweep: async () => opened };
  return opened;
}

/** The folder that is being made, and the one that it takes the place of. */
const besides = (folder: string): readonly [fresh: string, old: string] => [`${folder}.new`, `${folder}.old`];

/** Ends an exchange of folders that a crash broke off. A fresh one is whole once the old one was moved away. */
async function finishSwap(folder: string): Promise<void> {
  const [fresh, old] = besides(folder);
  if (!existsSync(folder) && existsSync(fresh)) await rename(fresh, folder);
  for (const one of [fresh, old]) await rm(one, { recursive: true, force: true });
}

/** Rows are copied so many at a time. */
const ROWS = 200;

async function copyTable(from: Database, to: Database, table: (typeof TABLES)[number]): Promise<void> {
  for (let offset = 0; ; offset += ROWS) {
    const page = sql`select * from ${sql.id(from.schema, table)} order by 1, 2 limit ${ROWS} offset ${offset}`;
    const { rows } = await page.execute(from.db);
    if (rows.length === 0) return;
    await to.db
      .insertInto(table)
      .values(rows as never)
      .execute();
  }
}

/**
 * Files and logs of PostgreSQL hold removed rows for long: the rows that are left are copied into a new folder, and
 * the old one is removed.
 */
async function rewrite(from: Database, folder: string): Promise<Database> {
  const [fresh, old] = besides(folder);
  const to = await openPglite(fresh, from.schema);
  for (const table of TABLES) await copyTable(from, to, table);
  await to.close();
  await from.close();
  await rename(folder, old);
  await rename(fresh, folder);
  return openPglite(folder, from.schema);
}

/** The files of the tables are written anew; the server's log of changes and its backups are not ours to touch. */
async function vacuum(database: Database): Promise<Database> {
  for (const table of TABLES) await sql`vacuum full ${sql.id(database.schema, table)}`.execute(database.db);
  return database;
}

/** Opens a PostgreSQL server by its URL. */
export async function openPostgres(url: string, schema: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 4, types, connectionTimeoutMillis: 10_000 });
  pool.on('error', () => undefined);
  try {
    const db = await migrate(pool, schema);
    const opened: Database = { db, schema, close: () => pool.end(), sweep: () => vacuum(opened) };
    return opened;
  } catch (error) {
    await pool.end().catch(() => undefined);
    throw error;
  }
}
