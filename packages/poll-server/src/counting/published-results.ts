import type { PollResults } from '@partiprogram/programmes';
import { isElectionSilence } from '../rules/election-silence.js';
import { resultsOf } from '../rules/shares.js';
import { UNANSWERED, type QuestionTally } from '../rules/tally.js';
import type { Poll } from '../settings/poll-file.js';
import type { PollStore } from '../storage/poll-store.js';
import { SECOND } from './since-1970.js';

type Tallies = ReadonlyMap<string, QuestionTally>;

/** For so long the counters of a poll are not read again, however many readers ask for them, in milliseconds. */
const FRESH = SECOND;

/** Tells the results of polls. */
export class PublishedResults {
  readonly #store: PollStore;
  readonly #now: () => number;
  readonly #read = new Map<string, { readonly at: number; readonly tallies: Promise<Tallies> }>();

  /**
   * @param store where the counters are
   * @param now the time, in milliseconds since 1970
   */
  constructor(store: PollStore, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  /**
   * What anybody is told about a poll now.
   *
   * @param poll that is kept still
   * @param asked the ids of the questions that are asked for; all of them, if it is empty
   */
  async of(poll: Poll, asked: readonly string[] = []): Promise<PollResults> {
    const tallies = await this.#tallies(poll.id);
    const silent = isElectionSilence(new Date(this.#now()), poll.electionDays);
    const questions = [...poll.questions.values()].filter(({ id }) => asked.length === 0 || asked.includes(id));
    return {
      poll: poll.id,
      sender: poll.sender.name,
      from: poll.from,
      ...(poll.until !== undefined && { until: poll.until }),
      questions: questions.map((question) => resultsOf(question, tallies.get(question.id) ?? UNANSWERED, silent)),
    };
  }

  #tallies(poll: string): Promise<Tallies> {
    const now = this.#now();
    const known = this.#read.get(poll);
    if (known && now >= known.at && now - known.at < FRESH) return known.tallies;
    const tallies = this.#store.tallies(poll);
    const read = { at: now, tallies };
    this.#read.set(poll, read);
    // A failure is not remembered: the next reader asks again.
    tallies.catch(() => {
      if (this.#read.get(poll) === read) this.#read.delete(poll);
    });
    return tallies;
  }
}
