import type { PollAnswer, PollChoice, PollQuestionId } from './poll-answers.js';
import type { PollAnswers } from './poll-run.js';

/** What is known of sending the answer to one question. */
export interface Sending {
  readonly choice: PollChoice | null;
  readonly key: string;
  readonly revision: number;
  /**
   * `due` where this revision has still to be sent, or sent again; `counted` once the receiver has it; `refused` where it will
   * not have it, and is never asked again; `late` where something has still to be said of an answer whose receipt may be gone.
   */
  readonly state: 'due' | 'counted' | 'refused' | 'late';
  /** How often this revision was tried. Tried once, it may have arrived, whatever came back. */
  readonly tries: number;
  /** When it was tried first, or was counted last, in whole hours since 1970. Until the first try, when it was given. */
  readonly hour: number;
}

/** By the ids of the questions. */
export type Ledger = ReadonlyMap<PollQuestionId, Sending>;

const HOUR = 3_600_000;

/**
 * The last hour in which a receiver is told anything of an answer again. It keeps receipts for a day at least (`packages/poll-server`),
 * and would count as new what it has none of.
 */
const LAST_HOUR = 22;

/** The shortest and the longest wait before another try, and the longest that a receiver can ask for, in milliseconds. */
const WAITS = { first: 2_000, most: 300_000, asked: 3_600_000 } as const;

/**
 * Brings a ledger to the answers as they are now. An answer that nobody can have received changes without a new revision; one
 * that somebody may have received is corrected, or withdrawn, by a revision of its own, as long as its receipt is there.
 *
 * @param answers of the reader
 * @param newKey makes the key of an answer
 * @param now in milliseconds since 1970
 */
export function withAnswers(ledger: Ledger, answers: PollAnswers, newKey: () => string, now: number): Ledger {
  const hour = hourOf(now);
  const next = new Map(ledger);
  for (const [question, choice] of answers) {
    const known = ledger.get(question);
    next.set(question, known ? corrected(known, choice, hour) : { ...FIRST, choice, key: newKey(), hour });
  }
  for (const [question, known] of ledger) {
    if (answers.has(question)) continue;
    if (mayHaveArrived(known)) next.set(question, corrected(known, null, hour));
    else next.delete(question);
  }
  return next;
}

function hourOf(now: number): number {
  return Math.floor(now / HOUR);
}

const FIRST = { revision: 1, state: 'due', tries: 0 } as const;

function mayHaveArrived({ revision, tries, state }: Sending): boolean {
  return revision > 1 || tries > 0 || state === 'counted';
}

function corrected(known: Sending, choice: PollChoice | null, hour: number): Sending {
  if (!mayHaveArrived(known)) return { ...known, choice, hour };
  const isToBeTold = known.state === 'due' || known.choice !== choice;
  // A clock that was set back tells as little as one that went on.
  if (isToBeTold && Math.abs(hour - known.hour) > LAST_HOUR) return { ...known, state: 'late' };
  if (known.choice === choice || known.state === 'late') return known;
  // A revision that was never tried has not arrived, and so may still become another answer.
  const revision = known.state === 'due' && known.tries === 0 ? known.revision : known.revision + 1;
  return { ...known, choice, revision, state: 'due', tries: 0 };
}

/** The questions whose answers have still to be sent. */
export function dueIn(ledger: Ledger): readonly PollQuestionId[] {
  return [...ledger].flatMap(([question, { state }]) => (state === 'due' ? question : []));
}

/**
 * A ledger after something happened to a revision; the same one where the answer has another revision by now.
 *
 * @param now in milliseconds since 1970: when the revision was sent
 */
export function withNews(
  ledger: Ledger,
  question: PollQuestionId,
  revision: number,
  news: 'tried' | 'counted' | 'refused',
  now: number,
): Ledger {
  const known = ledger.get(question);
  if (known?.revision !== revision) return ledger;
  return new Map([...ledger, [question, changedBy(news, known, hourOf(now))]]);
}

function changedBy(news: 'tried' | 'counted' | 'refused', known: Sending, hour: number): Sending {
  if (news === 'tried') return { ...known, tries: known.tries + 1, ...(!mayHaveArrived(known) && { hour }) };
  if (known.state !== 'due') return known;
  return { ...known, state: news, ...(news === 'counted' && { hour }) };
}

/** An answer as it is sent. */
export function answerOf(
  question: PollQuestionId,
  { choice, key, revision }: Sending,
  about: Pick<PollAnswer, 'poll' | 'dataVersion'>,
): PollAnswer {
  return { poll: about.poll, question, choice, key, revision, dataVersion: about.dataVersion };
}

/**
 * How long to wait before another try: twice as long each time, and not for all readers the same, so that a receiver that comes
 * back is not overrun.
 *
 * @param tries so far, 1 or more
 * @param chance from 0 to 1
 * @param asked what the receiver has asked for, in milliseconds
 * @returns milliseconds
 */
export function waitBefore(tries: number, chance: number, asked = 0): number {
  const doubled = Math.min(WAITS.first * 2 ** (tries - 1), WAITS.most);
  return Math.max(doubled * (0.5 + chance / 2), Math.min(Math.max(asked, 0), WAITS.asked));
}

/**
 * Reads `Retry-After`: seconds, or a date.
 *
 * @param header null where there is none
 * @param now in milliseconds since 1970
 * @returns milliseconds, 0 for what is neither
 */
export function retryAfter(header: string | null, now: number): number {
  const written = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(written)) return Number(written) * 1_000;
  // Only the date of HTTP: a browser would read many other things as one.
  const time = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(written)
    ? Date.parse(written)
    : NaN;
  return Number.isNaN(time) ? 0 : Math.max(time - now, 0);
}

/**
 * Writes 16 random bytes as a UUID of version 4.
 *
 * @param bytes of which six bits are replaced
 */
export function uuidOf(bytes: Uint8Array): string {
  const set = bytes.map((byte, at) => (at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte));
  const hex = [...set.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
