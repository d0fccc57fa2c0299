import type { Outcome, Submission } from '../rules/count-batch.js';
import type { QuestionTally } from '../rules/tally.js';

/** A moment: days, hours and seconds since 1970. */
export interface CountedAt {
  readonly day: number;
  readonly hour: number;
  readonly second: number;
}

/** How many answers were added in an hour. */
export interface HourTotal {
  /** Hours since 1970. */
  readonly hour: number;
  readonly answers: number;
}

/** What is kept until when. */
export interface Retention {
  /** Receipts of days before this one go, and salts: days since 1970. */
  readonly receiptsFrom: number;
  readonly saltsFrom: number;
  /** Marks that ended before this second go: seconds since 1970. */
  readonly marksUntil: number;
  /** Hours before this one go: hours since 1970. */
  readonly hoursFrom: number;
  /** Today in Norway: polls whose last day is before it go. */
  readonly today: string;
}

/** How many rows went. */
export type Purged = Readonly<Record<'receipts' | 'marks' | 'salts' | 'hours' | 'polls', number>>;

/** Where counters are kept. Every method rejects when the database does not answer, and works again when it does. */
export interface PollStore {
  /** Makes the tables, or brings them up to date; does nothing if they are. Several instances may do so at once. */
  migrate(): Promise<void>;
  /** Resolves if the database answers and has the tables. */
  check(): Promise<void>;
  /** Notes until when polls are kept, so that they go on that day even if they are in no poll file any more. */
  keepPolls(deleteAfter: ReadonlyMap<string, string>): Promise<void>;
  /**
   * Counts answers in one transaction, alone: no other instance counts meanwhile.
   *
   * @param answers whose receipts, marks and tallies are read
   * @param at now: receipts are noted under the day, answers under the hour
   * @returns what has become of each, once it is durable
   */
  count(answers: readonly Submission[], at: CountedAt): Promise<readonly Outcome[]>;
  /** The counters of a poll, by question; those without an answer are left out. */
  tallies(poll: string): Promise<ReadonlyMap<string, QuestionTally>>;
  /** When the answers to a poll were added, hour by hour, from an hour on. Hours without any are left out. */
  hours(poll: string, from: number): Promise<readonly HourTotal[]>;
  /**
   * The salt of a day: the same for all instances, and another every day.
   *
   * @param day days since 1970
   * @param proposed becomes the salt if there is none yet
   */
  salt(day: number, proposed: string): Promise<string>;
  /** Removes what is kept no longer. */
  purge(retention: Retention): Promise<Purged>;
  close(): Promise<void>;
}
