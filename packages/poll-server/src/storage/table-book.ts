import { sql, type Kysely, type Migration } from 'kysely';
import type { CountedBatch, Mark, Receipt, Submission } from '../rules/count-batch.js';
import type { AnswerBook, Remembered } from './answer-book.js';
import { purgeRows, rowsOf } from './purge-rows.js';
import type { CountedAt, Purged, Retention } from './poll-store.js';
import type { Columns, Records } from './records.js';
import type { MarkRow, ReceiptRow, Tables } from './tables.js';

const RECEIPT = { receipt: 'text', choice: 'text', revision: 'integer' } as const satisfies Columns;
const MARK = { mark: 'text', answers: 'integer', until: 'double precision' } as const satisfies Columns;

/** A book in tables, which several instances read and write in turn. */
export class TableBook implements AnswerBook {
  readonly migrations: Readonly<Record<string, Migration>> = { '2026-11-30-receipts': { up: makeReceipts } };
  readonly #records: Records;

  constructor(records: Records) {
    this.#records = records;
  }

  /**
   * Makes the tables of networks and salts. They need not outlive a crash, and had better be in no backup and no log, so that they are
   * of a kind of their own, and no step of the migrations.
   */
  async prepare(db: Kysely<Tables>): Promise<void> {
    await db.schema
      .createTable('marks')
      .modifyFront(sql`unlogged`)
      .ifNotExists()
      .addColumn('mark', 'text', (it) => it.primaryKey().notNull())
      .addColumn('answers', 'integer', (it) => it.notNull())
      .addColumn('until', 'double precision', (it) => it.notNull())
      .execute();
    await db.schema
      .createTable('salts')
      .modifyFront(sql`unlogged`)
      .ifNotExists()
      .addColumn('day', 'integer', (it) => it.primaryKey().notNull())
      .addColumn('salt', 'text', (it) => it.notNull())
      .execute();
  }

  async read(db: Kysely<Tables>, answers: readonly Submission[]): Promise<Remembered> {
    const asked = JSON.stringify(answers.map(({ receipt, mark }) => ({ receipt, mark })));
    const receipts = await sql<Pick<ReceiptRow, 'receipt' | 'choice' | 'revision'>>`
      select receipt, choice, revision from receipts
      where receipt in (select receipt from ${this.#records(asked, { receipt: 'text' })})`.execute(db);
    const marks = await sql<MarkRow>`
      select mark, answers, until from marks
      where mark in (select mark from ${this.#records(asked, { mark: 'text' })})`.execute(db);
    return {
      receipts: new Map(receipts.rows.map(({ receipt, ...it }): [string, Receipt] => [receipt, it])),
      marks: new Map(marks.rows.map(({ mark, ...it }): [string, Mark] => [mark, it])),
    };
  }

  async save(db: Kysely<Tables>, { receipts, marks }: CountedBatch, { day }: CountedAt): Promise<() => void> {
    if (receipts.size > 0) {
      const rows = JSON.stringify([...receipts].map(([receipt, it]) => ({ receipt, ...it })));
      await sql`
        insert into receipts (receipt, choice, revision, day)
        select receipt, choice, revision, cast(${day} as integer) from ${this.#records(rows, RECEIPT)} where true
        on conflict (receipt) do update
        set choice = excluded.choice, revision = excluded.revision, day = excluded.day`.execute(db);
    }
    if (marks.size > 0) {
      const rows = JSON.stringify([...marks].map(([mark, it]) => ({ mark, ...it })));
      await sql`
        insert into marks (mark, answers, until)
        select mark, answers, until from ${this.#records(rows, MARK)} where true
        on conflict (mark) do update set answers = excluded.answers, until = excluded.until`.execute(db);
    }
    return () => undefined;
  }

  async salt(day: number, proposed: string, db: Kysely<Tables>): Promise<string> {
    await db
      .insertInto('salts')
      .values({ day, salt: proposed })
      .onConflict((it) => it.column('day').doNothing())
      .execute();
    const { salt } = await db.selectFrom('salts').select('salt').where('day', '=', day).executeTakeFirstOrThrow();
    return salt;
  }

  async purge(
    db: Kysely<Tables>,
    { receiptsFrom, marksUntil, saltsFrom }: Retention,
  ): Promise<Pick<Purged, 'receipts' | 'marks' | 'salts'>> {
    return {
      receipts: await purgeRows((limit) => {
        const old = db.selectFrom('receipts').select('receipt').where('day', '<', receiptsFrom).limit(limit);
        return db.deleteFrom('receipts').where('receipt', 'in', old).executeTakeFirst();
      }),
      marks: await purgeRows((limit) => {
        const old = db.selectFrom('marks').select('mark').where('until', '<', marksUntil).limit(limit);
        return db.deleteFrom('marks').where('mark', 'in', old).executeTakeFirst();
      }),
      salts: rowsOf(await db.deleteFrom('salts').where('day', '<', saltsFrom).executeTakeFirst()),
    };
  }
}

async function makeReceipts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('receipts')
    .addColumn('receipt', 'text', (it) => it.primaryKey().notNull())
    .addColumn('choice', 'text')
    .addColumn('revision', 'integer', (it) => it.notNull())
    .addColumn('day', 'integer', (it) => it.notNull())
    .execute();
  await db.schema.createIndex('receipts_by_day').on('receipts').column('day').execute();
}
