import type { PollChoice } from '@partiprogram/programmes';
import type { Generated } from 'kysely';

/**
 * The tables of the databases. Nothing in them says when something was answered, more closely than by hour for a whole poll.
 * `receipts`, `marks` and `salts` are those of the book in tables, `receipt_log` is that of the book in memory.
 */
export interface Tables {
  tallies: TallyRow;
  hours: HourRow;
  polls: PollRow;
  receipts: ReceiptRow;
  marks: MarkRow;
  salts: SaltRow;
  receipt_log: ReceiptLogRow;
}

/** The counters of one question. */
export interface TallyRow {
  poll: string;
  question: string;
  agree: number;
  partly: number;
  disagree: number;
  no_opinion: number;
  published_agree: number;
  published_partly: number;
  published_disagree: number;
  published_no_opinion: number;
  unpublished: number;
}

/** What was answered with a key; not to which question, and not which key. */
export interface ReceiptRow {
  receipt: string;
  choice: PollChoice | null;
  revision: number;
  /** Days since 1970. */
  day: number;
}

/** How many answers a network has sent lately. */
export interface MarkRow {
  mark: string;
  answers: number;
  /** In seconds since 1970. */
  until: number;
}

/** The salt of a day. */
export interface SaltRow {
  /** Days since 1970. */
  day: number;
  salt: string;
}

/** How many answers were added to a poll in an hour. */
export interface HourRow {
  poll: string;
  /** Hours since 1970. */
  hour: number;
  answers: number;
}

/** Until when a poll is kept. */
export interface PollRow {
  poll: string;
  /** Such as `2027-12-31`. */
  delete_after: string;
}

/** The receipts of one transaction, as JSON: each with its choice and revision. */
export interface ReceiptLogRow {
  id: Generated<number>;
  /** Days since 1970. */
  day: number;
  receipts: string;
}
