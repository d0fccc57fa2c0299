import { Migrator, type Kysely, type Transaction } from 'kysely';
import { countBatch, type Outcome, type Submission } from '../rules/count-batch.js';
import type { QuestionTally } from '../rules/tally.js';
import type { AnswerBook } from './answer-book.js';
import { rowsOf } from './purge-rows.js';
import { migrationsWith } from './migrations.js';
import type { CountedAt, HourTotal, PollStore, Purged, Retention } from './poll-store.js';
import type { Records } from './records.js';
import type { Tables } from './tables.js';
import { readTallies, saveTallies, tallyOf } from './tally-statements.js';

/** What differs between databases. */
export interface StoreDialect {
  readonly records: Records;
  /** Remembers single answers. */
  readonly book: AnswerBook;
  /** Lets no other instance count until the transaction is over. */
  readonly alone: (transaction: Transaction<Tables>) => Promise<unknown>;
  /** Lets go of the room of deleted rows, and of what stood in them. */
  readonly forget: (db: Kysely<Tables>) => Promise<unknown>;
}

/** Keeps counters in a database that Kysely knows. */
export class KyselyStore implements PollStore {
  readonly #db: Kysely<Tables>;
  readonly #dialect: StoreDialect;
  #isPrepared = false;

  constructor(db: Kysely<Tables>, dialect: StoreDialect) {
    this.#db = db;
    this.#dialect = dialect;
  }

  async migrate(): Promise<void> {
    const { alone, book } = this.#dialect;
    const migrator = new Migrator({ db: this.#db, provider: migrationsWith(book.migrations) });
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined)
      throw error instanceof Error ? error : new Error('the tables could not be made', { cause: error });
    await this.#db.transaction().execute(async (transaction) => {
      await alone(transaction);
      await book.prepare(transaction);
    });
    this.#isPrepared = true;
  }

  async check(): Promise<void> {
    if (!this.#isPrepared) throw new Error('the tables are not made yet');
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

  async count(answers: readonly Submission[], at: CountedAt): Promise<readonly Outcome[]> {
    const { alone, book, records } = this.#dialect;
    const { outcomes, remember } = await this.#db.transaction().execute(async (transaction) => {
      await alone(transaction);
      const remembered = await book.read(transaction, answers);
      const tallies = await readTallies(transaction, answers, records);
      const batch = countBatch(answers, { ...remembered, tallies }, at.second);
      await saveTallies(transaction, batch, at.hour, records);
      return { outcomes: batch.outcomes, remember: await book.save(transaction, batch, at) };
    });
    remember();
    return outcomes;
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

  salt(day: number, proposed: string): Promise<string> {
    return this.#dialect.book.salt(day, proposed, this.#db);
  }

  async purge(retention: Retention): Promise<Purged> {
    const db = this.#db;
    const gone = db.selectFrom('polls').select('poll').where('delete_after', '<', retention.today);
    const polls = await gone.execute();
    await db.transaction().execute(async (transaction) => {
      await transaction.deleteFrom('tallies').where('poll', 'in', gone).execute();
      await transaction.deleteFrom('hours').where('poll', 'in', gone).execute();
    });
    const purged = {
      ...(await this.#dialect.book.purge(db, retention)),
      hours: rowsOf(await db.deleteFrom('hours').where('hour', '<', retention.hoursFrom).executeTakeFirst()),
      polls: polls.length,
    };
    if (Object.values(purged).some((rows) => rows > 0)) await this.#dialect.forget(db);
    return purged;
  }

  close(): Promise<void> {
    return this.#db.destroy();
  }
}
