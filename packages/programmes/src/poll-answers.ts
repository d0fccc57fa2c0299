/**
 * What a page sends to a server that counts answers, and what that server tells: the seam between `<agree-poll>` and
 * `packages/poll-server`. What is sent is a poll, a question, a choice and the version of the data; no time, no reader, and
 * nothing that links two answers.
 */

/** What a reader can answer. "No opinion" is an answer too, and is shown apart. */
export type PollChoice = 'agree' | 'partly' | 'disagree' | 'no-opinion';

/** What a question is about: `topic:PROGRAMME/TOPIC`, `pledge:PROGRAMME/ENTRY` or `issue:ISSUE`. */
export type PollQuestionId = `topic:${string}/${string}` | `pledge:${string}/${string}` | `issue:${string}`;

/** One answer as it is sent. */
export interface PollAnswer {
  /** The id of the poll, as the owner of the server has named it. */
  readonly poll: string;
  readonly question: PollQuestionId;
  /** `null` withdraws what was answered with the same key. */
  readonly choice: PollChoice | null;
  /** A random UUID made for this answer alone, so that it is counted once however often it arrives. */
  readonly key: string;
  /** 1 for an answer, one more for each change of it: the highest counts, in whatever order they arrive. */
  readonly revision: number;
  /** The version of the dataset whose words were asked about, such as `2026.4`. */
  readonly dataVersion: string;
}

/** Why the shares of a question are not told: fewer than 20 answers, or an election day before 21:00 in Oslo. */
export type PollSilence = 'too-few' | 'election-day';

/** How the answers to one question are shared out. */
export interface PollShares {
  /** Whole percentages of those who have an opinion; together 100, or all 0 where nobody has one. */
  readonly agree: number;
  readonly partly: number;
  readonly disagree: number;
  /** How many have an opinion. */
  readonly opinions: number;
  /** How many answered that they have none. */
  readonly noOpinion: number;
}

/** The results of one question. */
export interface PollQuestionResults {
  readonly question: PollQuestionId;
  /** What was asked, as the owner of the poll has written it down. */
  readonly wording: string;
  /** How many answers there are, those without an opinion counted. Left out on election day, for its silence. */
  readonly answers?: number;
  readonly shares?: PollShares;
  /** Why there are no shares. */
  readonly silence?: PollSilence;
}

/** The results of a poll. */
export interface PollResults {
  readonly poll: string;
  /** Who answers for the poll. */
  readonly sender: string;
  /** The first and, where it is known, the last day of the poll, such as `2027-08-01`. */
  readonly from: string;
  readonly until?: string;
  readonly questions: readonly PollQuestionResults[];
}
