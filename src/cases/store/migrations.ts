import type { Kysely, Migration, MigrationProvider } from 'kysely';
import { sql } from 'kysely';

/** Migrations run inside the case's own schema: the names here are without one. */
type Open = Kysely<unknown>;

const first: Migration = {
  async up(db: Open): Promise<void> {
    await db.schema
      .createTable('events')
      .addColumn('seq', 'integer', (column) => column.primaryKey())
      .addColumn('body', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('words')
      .addColumn('event', 'text', (column) => column.notNull())
      .addColumn('field', 'text', (column) => column.notNull())
      .addColumn('value', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('words_key', ['event', 'field'])
      .execute();
    await createInputs(db);
    await createResults(db);
  },
};

async function createInputs(db: Open): Promise<void> {
  let table = db.schema.createTable('inputs').addColumn('id', 'text', (column) => column.primaryKey());
  for (const name of ['event', 'name', 'sha256', 'salt', 'retrieved', 'tool', 'read', 'gone'] as const)
    table = table.addColumn(name, 'text', (column) => column.notNull());
  await table.addColumn('url', 'text').addColumn('meta', 'text').execute();
  await db.schema
    .createTable('readings')
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('analyser', 'text', (column) => column.notNull())
    .addColumn('report', 'text', (column) => column.notNull())
    .addColumn('body', sql`bytea`, (column) => column.notNull())
    .addPrimaryKeyConstraint('readings_key', ['key', 'analyser'])
    .execute();
}

async function createResults(db: Open): Promise<void> {
  await db.schema
    .createTable('results')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('ord', 'integer', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('results_key', ['kind', 'id'])
    .execute();
  await db.schema.createIndex('results_order').on('results').columns(['kind', 'ord']).execute();
  await db.schema
    .createTable('state')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
}

/** The one set of migrations, for PGlite and PostgreSQL alike. */
export const migrations: MigrationProvider = {
  getMigrations: async () => ({ '001_case': first }),
};
