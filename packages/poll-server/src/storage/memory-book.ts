import type { Kysely, Migration } from 'kysely';
import { sql } from 'kysely';
import type { PollChoice } from '@partiprogram/programmes';
import type { CountedBatch, Mark, Receipt, Submission } from '../rules/count-batch.js';
import type { AnswerBook, Remembered } from './answer-book.js';
import { purgeRows } from './purge-rows.js';
import type { CountedAt, Purged, Retention } from './poll-store.js';
import type { Tables } from './tables.js';

/** A receipt as the log has it. */
type Noted = readonly [receipt: string, choice: PollChoice | null, revision: number];

/**
 * A book in memory, for a database that one process writes to at a time. Networks and salts are nowhere else. Receipts are in a log
 * as well, one row for each transaction, which is read when the process starts: rows that come one after the other are written many
 * times as fast as those of a table with an index, where each receipt, as random as it is, lands on a page of its own.
 *
 * About 110 bytes of memory for each answer of two days; a million of them are read in a good second.
 */
export class MemoryBook implements AnswerBook {
  readonly migrations: Readonly<Record<string, Migration>> = { '2026-11-30-receipt-log': { up: makeReceiptLog } };
  /** By day, so that a day is forgotten at once. A receipt that was changed on another day is in both. */
  readonly #receipts = new Map<number, Map<string, Receipt>>();
  readonly #marks = new Map<string, Mark>();
  readonly #salts = new Map<number, string>();
  /** The last row of the log that is in memory. */
  #lastRow = 0;

  prepare(db: Kysely<Tables>): Promise<void> {
    return this.#catchUp(db);
  }

  async read(db: Kysely<Tables>, answers: readonly Submission[]): Promise<Remembered> {
    await this.#catchUp(db);
    const receipts = new Map<string, Receipt>();
    for (const { receipt } of answers) {
      const known = this.#find(receipt);
      if (known) receipts.set(receipt, known);
    }
    return { receipts, marks: this.#marks };
  }

  async save(db: Kysely<Tables>, { receipts, marks }: CountedBatch, { day }: CountedAt): Promise<() => void> {
    if (receipts.size === 0) return () => undefined;
    // Sorted by what is random: in which order they came is told nowhere.
    const noted = [...receipts]
      .map(([receipt, { choice, revision }]): Noted => [receipt, choice, revision])
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const { insertId } = await db
      .insertInto('receipt_log')
      .values({ day, receipts: JSON.stringify(noted) })
      .executeTakeFirstOrThrow();
    return () => {
      this.#note(day, noted);
      this.#lastRow = Number(insertId);
      for (const [mark, it] of marks) this.#marks.set(mark, it);
    };
  }

  salt(day: number, proposed: string): Promise<string> {
    const salt = this.#salts.get(day) ?? proposed;
    this.#salts.set(day, salt);
    return Promise.resolve(salt);
  }

  async purge(
    db: Kysely<Tables>,
    { receiptsFrom, marksUntil, saltsFrom }: Retention,
  ): Promise<Pick<Purged, 'receipts' | 'marks' | 'salts'>> {
    await purgeRows((limit) => {
      const old = db.selectFrom('receipt_log').select('id').where('day', '<', receiptsFrom).limit(limit);
      return db.deleteFrom('receipt_log').where('id', 'in', old).executeTakeFirst();
    });
    let receipts = 0;
    for (const [day, of] of this.#receipts) {
      if (day >= receiptsFrom) continue;
      receipts += of.size;
      this.#receipts.delete(day);
    }
    return {
      receipts,
      marks: forget(this.#marks, (_, { until }) => until < marksUntil),
      salts: forget(this.#salts, (day) => day < saltsFrom),
    };
  }

  /** Reads what the log has beyond what is in memory: everything at the start, later only what another process has written. */
  async #catchUp(db: Kysely<Tables>): Promise<void> {
    const rows = await db.selectFrom('receipt_log').selectAll().where('id', '>', this.#lastRow).orderBy('id').execute();
    for (const { id, day, receipts } of rows) {
      this.#note(day, JSON.parse(receipts) as readonly Noted[]);
      this.#lastRow = id;
    }
  }

  #note(day: number, noted: readonly Noted[]): void {
    const ofDay = this.#receipts.get(day) ?? new Map<string, Receipt>();
    this.#receipts.set(day, ofDay);
    for (const [receipt, choice, revision] of noted) ofDay.set(receipt, { choice, revision });
  }

  /** What was counted last for a key: its highest revision, whatever the clock said on the way. */
  #find(receipt: string): Receipt | undefined {
    let last: Receipt | undefined;
    for (const ofDay of this.#receipts.values()) {
      const found = ofDay.get(receipt);
      if (found && found.revision > (last?.revision ?? 0)) last = found;
    }
    return last;
  }
}

/** Removes some entries of a map. Returns how many. */
function forget<Key, Value>(map: Map<Key, Value>, isOld: (key: Key, value: Value) => boolean): number {
  const before = map.size;
  for (const [key, value] of map) if (isOld(key, value)) map.delete(key);
  return before - map.size;
}

async function makeReceiptLog(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('receipt_log')
    // Numbers of rows that are gone do not come again: a process would take a new row for one that it has read.
    .addColumn('id', 'integer', (it) => it.primaryKey().autoIncrement())
    .addColumn('day', 'integer', (it) => it.notNull())
    .addColumn('receipts', 'text', (it) => it.notNull())
    .modifyEnd(sql`strict`)
    .execute();
}
