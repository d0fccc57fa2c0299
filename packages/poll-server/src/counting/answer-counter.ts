import type { PollAnswer } from '@partiprogram/programmes';
import type { Outcome, Submission } from '../rules/count-batch.js';
import type { Poll } from '../settings/poll-file.js';
import type { PollStore } from '../storage/poll-store.js';
import { GroupCommit } from './group-commit.js';
import { markFor, newSalt, receiptFor } from './secrets.js';
import { DAY, HOUR, MINUTE, SECOND, since1970 } from './since-1970.js';

/**
 * How many answers go into one transaction, how many may wait for theirs: about as many as are counted in a second; and for how long
 * more are waited for, in milliseconds, where they come in numbers.
 */
const LIMITS = { together: 500, waiting: 5_000, pause: 10 };

/** For so long a salt is not asked for again. Instances may so have two, for a moment, when the database lost it in a crash. */
const SALT_IS_FRESH = MINUTE;

/** Counts answers, each once. */
export class AnswerCounter {
  readonly #store: PollStore;
  readonly #now: () => number;
  readonly #group: GroupCommit<Submission, Outcome>;
  #salt: { readonly day: number; readonly read: number; readonly value: Promise<string> } | undefined;

  /**
   * @param store where the counters are
   * @param now the time, in milliseconds since 1970
   */
  constructor(store: PollStore, now: () => number) {
    this.#store = store;
    this.#now = now;
    this.#group = new GroupCommit((answers) => this.#commit(answers), LIMITS);
  }

  /**
   * Counts an answer.
   *
   * @param poll whose question it answers
   * @param answer that has been checked
   * @param network that it came from
   * @returns once it is on the disk
   * @throws OverloadError if too many answers wait; else what the database says
   */
  async count(poll: Poll, answer: PollAnswer, network: string): Promise<Outcome> {
    const salt = await this.#saltOfToday();
    const { question, choice, key, revision } = answer;
    return this.#group.add({
      ...{ poll: poll.id, question, choice, revision },
      receipt: receiptFor(poll.id, question, key),
      mark: markFor(salt, poll.id, question, network),
      coolDown: { answers: poll.coolDown.answers, seconds: (poll.coolDown.minutes * MINUTE) / SECOND },
    });
  }

  /** Resolves when no answer waits to be counted. */
  idle(): Promise<void> {
    return this.#group.idle();
  }

  #commit(answers: readonly Submission[]): Promise<readonly Outcome[]> {
    const now = this.#now();
    const at = { day: since1970(now, DAY), hour: since1970(now, HOUR), second: since1970(now, SECOND) };
    return this.#store.count(answers, at);
  }

  #saltOfToday(): Promise<string> {
    const now = this.#now();
    const day = since1970(now, DAY);
    const known = this.#salt;
    if (known?.day === day && now >= known.read && now - known.read < SALT_IS_FRESH) return known.value;
    const value = this.#store.salt(day, newSalt());
    const salt = { day, read: now, value };
    this.#salt = salt;
    // A failure is not remembered: the next answer asks again.
    value.catch(() => {
      if (this.#salt === salt) this.#salt = undefined;
    });
    return value;
  }
}
