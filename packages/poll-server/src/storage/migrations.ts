import type { Kysely, Migration, MigrationProvider } from 'kysely';

type Steps = Readonly<Record<string, Migration>>;

const STEPS: Steps = { '2026-11-30-counters': { up: makeCounters } };

/**
 * The steps from an empty database to today's tables, in the order of their names. A step that has been published is never changed.
 *
 * @param steps those that a kind of database has for itself
 */
export function migrationsWith(steps: Steps): MigrationProvider {
  return { getMigrations: () => Promise.resolve({ ...STEPS, ...steps }) };
}

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
