import type { PollChoice } from '@partiprogram/programmes';
import { moveAnswer, publishInSteps, UNANSWERED, type QuestionTally } from './tally.js';

/** How many answers to one question are counted from one network, and for how long it then cools down. */
export interface CoolDown {
  readonly answers: number;
  readonly seconds: number;
}

/** An answer that has been checked, with what the database knows it by. */
export interface Submission {
  readonly poll: string;
  readonly question: string;
  /** `null` withdraws. */
  readonly choice: PollChoice | null;
  readonly revision: number;
  /** What stands for the key of the answer. */
  readonly receipt: string;
  /** What stands for the network that it came from, on this question and this day. */
  readonly mark: string;
  readonly coolDown: CoolDown;
}

/** What was counted last for a key. */
export interface Receipt {
  readonly choice: PollChoice | null;
  readonly revision: number;
}

/** How many answers came from a network, and until when they are remembered. */
export interface Mark {
  readonly answers: number;
  /** In seconds since 1970. */
  readonly until: number;
}

/** What became of an answer. */
export type Outcome =
  | { readonly kind: 'counted' }
  /** The same key was counted with the same revision, or a higher one. */
  | { readonly kind: 'known' }
  /** Not counted, and to be sent again after so many seconds. */
  | { readonly kind: 'cool-down'; readonly seconds: number };

/** What is known of some answers, by receipt, by mark, and by `questionKey`. */
export interface Known {
  readonly receipts: ReadonlyMap<string, Receipt>;
  readonly marks: ReadonlyMap<string, Mark>;
  readonly tallies: ReadonlyMap<string, QuestionTally>;
}

/** What becomes of a batch: an outcome for each answer, and what has changed. */
export interface CountedBatch extends Known {
  readonly outcomes: readonly Outcome[];
  /** How many answers were added, by poll. */
  readonly added: ReadonlyMap<string, number>;
}

/** Names a question among those of all polls. Neither of the two ids has a line break in it. */
export function questionKey(poll: string, question: string): string {
  return `${poll}\n${question}`;
}

/**
 * Counts a batch of answers, one after the other. For each key the highest revision counts, in whatever order they come.
 *
 * @param answers in the order in which they came
 * @param known what the database has of them; what it does not have is new
 * @param now in seconds since 1970
 */
export function countBatch(answers: readonly Submission[], known: Known, now: number): CountedBatch {
  const receipts = new Changes(known.receipts);
  const marks = new Changes(known.marks);
  const tallies = new Changes(known.tallies);
  const added = new Map<string, number>();
  const outcomes = answers.map((answer): Outcome => {
    const { poll, choice, revision, receipt } = answer;
    const before = receipts.get(receipt);
    if (before && before.revision >= revision) return { kind: 'known' };
    const was = before?.choice ?? null;
    const isAdded = was === null && choice !== null;
    if (isAdded) {
      const seconds = coolDown(answer, marks, now);
      if (seconds > 0) return { kind: 'cool-down', seconds };
      added.set(poll, (added.get(poll) ?? 0) + 1);
    }
    receipts.set(receipt, { choice, revision });
    moveIn(tallies, answer, was, isAdded);
    return { kind: 'counted' };
  });
  const published = new Map([...tallies.changed].map(([key, tally]) => [key, publishInSteps(tally)]));
  return { outcomes, receipts: receipts.changed, marks: marks.changed, tallies: published, added };
}

/** What was known, and what has changed since. */
class Changes<Value> {
  readonly changed = new Map<string, Value>();
  readonly #known: ReadonlyMap<string, Value>;

  constructor(known: ReadonlyMap<string, Value>) {
    this.#known = known;
  }

  get(key: string): Value | undefined {
    return this.changed.get(key) ?? this.#known.get(key);
  }

  set(key: string, value: Value): void {
    this.changed.set(key, value);
  }
}

/**
 * Marks one more answer from a network.
 *
 * @returns for how many seconds none is counted; 0 if this one is
 */
function coolDown({ mark, coolDown: limit }: Submission, marks: Changes<Mark>, now: number): number {
  const before = marks.get(mark);
  // One that lasts longer than any can was made before the clock was set back.
  const lasts = before !== undefined && before.until > now && before.until - now <= limit.seconds;
  const { answers, until } = lasts ? before : { answers: 0, until: now + limit.seconds };
  if (answers >= limit.answers) return Math.max(1, until - now);
  marks.set(mark, { answers: answers + 1, until });
  return 0;
}

function moveIn(
  tallies: Changes<QuestionTally>,
  { poll, question, choice }: Submission,
  was: PollChoice | null,
  isAdded: boolean,
): void {
  if (was === choice) return;
  const key = questionKey(poll, question);
  const tally = tallies.get(key) ?? UNANSWERED;
  tallies.set(key, {
    ...tally,
    counted: moveAnswer(tally.counted, was, choice),
    unpublished: tally.unpublished + Number(isAdded),
  });
}
