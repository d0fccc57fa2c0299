import { Migrator, type Kysely, type Transaction } from 'kysely';
import { countBatch, type Outcome, type Submission } from '../rules/count-batch.js';
import type { QuestionTally } from '../rules/tally.js';
import { readKnown, saveBatch, tallyOf, type Records } from './count-statements.js';
import { makePassingTables, MIGRATIONS } from './migrations.js';
import type { CountedAt, HourTotal, PollStore, Purged, Retention } from './poll-store.js';
import type { Tables } from './tables.js';

/** What differs between databases. */
export interface StoreDialect {
  readonly records: Records;
  /** The kind of the tables that need not outlive a crash. */
  readonly passing: 'unlogged' | 'temporary';
  /** Lets no other instance count until the transaction is over. */
  readonly alone: (transaction: Transaction<Tables>) => Promise<unknown>;
  /** Lets go of the room of deleted rows, and of what stood in them. */
  readonly forget: (db: Kysely<Tables>) => Promise<unknown>;
}

/** So many rows are deleted at a time, so that answers are counted in between. */
const DELETED_AT_ONCE = 1_000;

/** Keeps counters in a database that Kysely knows. */
export class KyselyStore implements PollStore {
  readonly #db: Kysely<Tables>;
  readonly #dialect: StoreDialect;

  constructor(db: Kysely<Tables>, dialect: StoreDialect) {
    this.#db = db;
    this.#dialect = dialect;
  }

  async migrate(): Promise<void> {
    const migrator = new Migrator({ db: this.#db, provider: MIGRATIONS });
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined)
      throw error instanceof Error ? error : new Error('the tables could not be made', { cause: error });
    const { alone, passing } = this.#dialect;
    await this.#db.transaction().execute(async (transaction) => {
      await alone(transaction);
      await makePassingTables(transaction, passing);
    });
  }

  async check(): Promise<void> {
    await this.#db.selectFrom('polls').select('poll').limit(1).execute();
  }

  async keepPolls(deleteAfter: ReadonlyMap<string, string>): Promise<void> {
    const rows = [...deleteAfter].map(([poll, day]) => ({ poll, delete_after: day }));
    await this.#db
      .insertInto('polls')
      .values(rows)
      .onConflict((it) => it.column('poll').doUpdateSet((to) => ({ delete_after: to.ref('excluded.delete_after') })))
      .execute();
  }

  count(answers: readonly Submission[], at: CountedAt): Promise<readonly Outcome[]> {
    return this.#db.transaction().execute(async (transaction) => {
      const { alone, records } = this.#dialect;
      await alone(transaction);
      const batch = countBatch(answers, await readKnown(transaction, answers, records), at.second);
      await saveBatch(transaction, batch, at, records);
      return batch.outcomes;
    });
  }

  async tallies(poll: string): Promise<ReadonlyMap<string, QuestionTally>> {
    const rows = await this.#db.selectFrom('tallies').selectAll().where('poll', '=', poll).execute();
    return new Map(rows.map((row) => [row.question, tallyOf(row)]));
  }

  hours(poll: string, from: number): Promise<readonly HourTotal[]> {
    return this.#db
      .selectFrom('hours')
      .select(['hour', 'answers'])
      .where('poll', '=', poll)
      .where('hour', '>=', from)
      .orderBy('hour')
      .execute();
  }

  async salt(day: number, proposed: string): Promise<string> {
    await this.#db
      .insertInto('salts')
      .values({ day, salt: proposed })
      .onConflict((it) => it.column('day').doNothing())
      .execute();
    const { salt } = await this.#db.selectFrom('salts').select('salt').where('day', '=', day).executeTakeFirstOrThrow();
    return salt;
  }

  async purge({ receiptsFrom, saltsFrom, marksUntil, hoursFrom, today }: Retention): Promise<Purged> {
    const db = this.#db;
    const gone = db.selectFrom('polls').select('poll').where('delete_after', '<', today);
    const tallies = await gone.execute();
    await db.transaction().execute(async (transaction) => {
      await transaction.deleteFrom('tallies').where('poll', 'in', gone).execute();
      await transaction.deleteFrom('hours').where('poll', 'in', gone).execute();
    });
    const oldReceipts = db
      .selectFrom('receipts')
      .select('receipt')
      .where('day', '<', receiptsFrom)
      .limit(DELETED_AT_ONCE);
    const oldMarks = db.selectFrom('marks').select('mark').where('until', '<', marksUntil).limit(DELETED_AT_ONCE);
    const purged = {
      receipts: await untilNone(() => db.deleteFrom('receipts').where('receipt', 'in', oldReceipts).executeTakeFirst()),
      marks: await untilNone(() => db.deleteFrom('marks').where('mark', 'in', oldMarks).executeTakeFirst()),
      salts: rowsOf(await db.deleteFrom('salts').where('day', '<', saltsFrom).executeTakeFirst()),
      hours: rowsOf(await db.deleteFrom('hours').where('hour', '<', hoursFrom).executeTakeFirst()),
      polls: tallies.length,
    };
    if (Object.values(purged).some((rows) => rows > 0)) await this.#dialect.forget(db);
    return purged;
  }

  close(): Promise<void> {
    return this.#db.destroy();
  }
}

type Deleted = { readonly numDeletedRows: bigint };

function rowsOf({ numDeletedRows }: Deleted): number {
  return Number(numDeletedRows);
}

/** Deletes some rows at a time until there are none. */
async function untilNone(deleteSome: () => Promise<Deleted>): Promise<number> {
  let sum = 0;
  for (;;) {
    const deleted = rowsOf(await deleteSome());
    sum += deleted;
    if (deleted < DELETED_AT_ONCE) return sum;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
