import { sql, type Kysely, type Migration, type MigrationProvider } from 'kysely';
import type { Tables } from './tables.js';

const STEPS: Readonly<Record<string, Migration>> = { '2026-11-30-counters': { up: makeCounters } };

/** The steps from an empty database to today's tables. A step that has been published is never changed. */
export const MIGRATIONS: MigrationProvider = { getMigrations: () => Promise.resolve(STEPS) };

async function makeCounters(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('tallies')
    .addColumn('poll', 'text', (it) => it.notNull())
    .addColumn('question', 'text', (it) => it.notNull())
    .addColumn('agree', 'integer', (it) => it.notNull())
    .addColumn('partly', 'integer', (it) => it.notNull())
    .addColumn('disagree', 'integer', (it) => it.notNull())
    .addColumn('no_opinion', 'integer', (it) => it.notNull())
    .addColumn('published_agree', 'integer', (it) => it.notNull())
    .addColumn('published_partly', 'integer', (it) => it.notNull())
    .addColumn('published_disagree', 'integer', (it) => it.notNull())
    .addColumn('published_no_opinion', 'integer', (it) => it.notNull())
    .addColumn('unpublished', 'integer', (it) => it.notNull())
    .addPrimaryKeyConstraint('tallies_key', ['poll', 'question'])
    .execute();

  await db.schema
    .createTable('receipts')
    .addColumn('receipt', 'text', (it) => it.primaryKey().notNull())
    .addColumn('choice', 'text')
    .addColumn('revision', 'integer', (it) => it.notNull())
    .addColumn('day', 'integer', (it) => it.notNull())
    .execute();
  await db.schema.createIndex('receipts_by_day').on('receipts').column('day').execute();

  await db.schema
    .createTable('hours')
    .addColumn('poll', 'text', (it) => it.notNull())
    .addColumn('hour', 'integer', (it) => it.notNull())
    .addColumn('answers', 'integer', (it) => it.notNull())
    .addPrimaryKeyConstraint('hours_key', ['poll', 'hour'])
    .execute();
  await db.schema
    .createTable('polls')
    .addColumn('poll', 'text', (it) => it.primaryKey().notNull())
    .addColumn('delete_after', 'text', (it) => it.notNull())
    .execute();
}

/**
 * Makes the tables of networks and salts, unless they are there. They need not outlive a crash, and had better be in no backup and
 * no log, so that they are of a kind of their own, and no step of the migrations.
 *
 * @param kind put before `table`: `unlogged`, or `temporary`
 */
export async function makePassingTables(db: Kysely<Tables>, kind: 'unlogged' | 'temporary'): Promise<void> {
  await db.schema
    .createTable('marks')
    .modifyFront(sql.raw(kind))
    .ifNotExists()
    .addColumn('mark', 'text', (it) => it.primaryKey().notNull())
    .addColumn('answers', 'integer', (it) => it.notNull())
    .addColumn('until', 'double precision', (it) => it.notNull())
    .execute();
  await db.schema
    .createTable('salts')
    .modifyFront(sql.raw(kind))
    .ifNotExists()
    .addColumn('day', 'integer', (it) => it.primaryKey().notNull())
    .addColumn('salt', 'text', (it) => it.notNull())
    .execute();
}
