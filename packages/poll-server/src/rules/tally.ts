import type { PollChoice } from '@partiprogram/programmes';

/** How many answers there are of each kind. */
export type Tally = Readonly<Record<PollChoice, number>>;

/** The counters of one question. */
export interface QuestionTally {
  /** What is counted. */
  readonly counted: Tally;
  /** What was counted when it was published last: all that anybody is told. */
  readonly published: Tally;
  /** How many answers have been added since. */
  readonly unpublished: number;
}

/** No answer at all. */
export const EMPTY_TALLY: Tally = { agree: 0, partly: 0, disagree: 0, 'no-opinion': 0 };

/** A question that nobody has answered. */
export const UNANSWERED: QuestionTally = { counted: EMPTY_TALLY, published: EMPTY_TALLY, unpublished: 0 };

/** Below so many answers, nobody is told how they are shared out. */
export const FEWEST_ANSWERS = 20;

/**
 * So many answers are added before what is told changes: who asks after every answer does not learn what the last one was.
 */
export const PUBLICATION_STEP = 10;

/** How many answers there are. */
export function answersIn(tally: Tally): number {
  return tally.agree + tally.partly + tally.disagree + tally['no-opinion'];
}

/**
 * Moves one answer.
 *
 * @param before what was answered until now; `null` for nothing
 * @param after what is answered now; `null` for nothing
 */
export function moveAnswer(tally: Tally, before: PollChoice | null, after: PollChoice | null): Tally {
  if (before === after) return tally;
  const moved = { ...tally };
  // A counter that was purged, or lost with its disk, must not be driven below nothing by receipts that outlived it.
  if (before !== null) moved[before] = Math.max(0, moved[before] - 1);
  if (after !== null) moved[after] += 1;
  return moved;
}

/** Publishes what is counted, if enough answers have been added since the last time. */
export function publishInSteps(tally: QuestionTally): QuestionTally {
  const { counted, unpublished } = tally;
  if (unpublished < PUBLICATION_STEP || answersIn(counted) < FEWEST_ANSWERS) return tally;
  return { counted, published: counted, unpublished: 0 };
}
