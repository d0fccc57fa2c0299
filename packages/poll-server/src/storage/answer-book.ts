import type { Kysely, Migration } from 'kysely';
import type { CountedBatch, Known, Submission } from '../rules/count-batch.js';
import type { CountedAt, Purged, Retention } from './poll-store.js';
import type { Tables } from './tables.js';

/** What is remembered of single answers. */
export type Remembered = Pick<Known, 'receipts' | 'marks'>;

/**
 * Remembers single answers for as long as they can come again: what was counted for which key, and which networks cool down. Databases
 * differ in where that is kept; counters are in tables with all of them.
 */
export interface AnswerBook {
  /** The steps to its tables that outlive everything. */
  readonly migrations: Readonly<Record<string, Migration>>;
  /** Makes what else it needs, in a transaction, alone, after the migrations. Does nothing if that is there. */
  prepare(db: Kysely<Tables>): Promise<void>;
  /** What is remembered of some answers, at least. In the transaction that counts them. */
  read(db: Kysely<Tables>, answers: readonly Submission[]): Promise<Remembered>;
  /**
   * Notes what has become of them, in the same transaction.
   *
   * @returns to be called once the transaction is durable; never, if it fails
   */
  save(db: Kysely<Tables>, batch: CountedBatch, at: CountedAt): Promise<() => void>;
  /**
   * The salt of a day.
   *
   * @param day days since 1970
   * @param proposed becomes the salt if there is none yet
   */
  salt(day: number, proposed: string, db: Kysely<Tables>): Promise<string>;
  /** Forgets what is kept no longer. */
  purge(db: Kysely<Tables>, retention: Retention): Promise<Pick<Purged, 'receipts' | 'marks' | 'salts'>>;
}
