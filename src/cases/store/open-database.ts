import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
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

/** Opens PGlite over a folder, or in memory without one. Takes no lock: see `takeLock`. */
export async function openPglite(folder: string | null, schema: string): Promise<Database> {
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
  try {
    return { db: await migrate(pool, schema), schema, close };
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
}

/** Opens a PostgreSQL server by its URL. */
export async function openPostgres(url: string, schema: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 4, types, connectionTimeoutMillis: 10_000 });
  pool.on('error', () => undefined);
  try {
    return { db: await migrate(pool, schema), schema, close: () => pool.end() };
  } catch (error) {
    await pool.end().catch(() => undefined);
    throw error;
  }
}
