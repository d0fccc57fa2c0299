import type { Catalogue, Topic } from './catalogue.js';
import type { Row } from './compare.js';
import type { Excerpt } from './merged.js';
import { pollTopics } from './poll.js';
import type { PollChoice, PollQuestionId } from './poll-answers.js';
import type { Entry, Programme } from './programme.js';
import { pledgesOnTopics } from './select.js';

/** What a reader can answer, in the order in which it is shown. */
export const POLL_CHOICES: readonly PollChoice[] = ['agree', 'partly', 'disagree', 'no-opinion'];

const QUESTION = /^(?:topic|pledge|issue):\S+$/;

/** The longest id of a question. */
const LONGEST_ID = 400;

/** Whether a text is the id of a question. */
export function isQuestionId(text: string): text is PollQuestionId {
  return text.length <= LONGEST_ID && QUESTION.test(text);
}

/** The content of a poll: programmes in a neutral order, and the issues of the topic it was loaded for. */
export interface PollContent extends Excerpt {
  readonly catalogue: Catalogue;
}

/** What a page asks about. Left empty or 0, a field is no condition. */
export interface PollWish {
  /** The id of a topic. */
  readonly topic: string;
  /** Ids of entries in the order wanted, whole or without the programme before them: `skole/3`. */
  readonly pledges: readonly string[];
  /** Ids of issues in the order wanted. */
  readonly issues: readonly string[];
  /** Which issues: `shared`, `differing` or `single`. */
  readonly only: string;
  /** The most questions. */
  readonly limit: number;
  /** Whether the programmes are asked about together: on their issues, or pledge by pledge where they have none. */
  readonly together: boolean;
}

/** A question on a topic of one programme, and its pledges on it, as far as they are loaded. */
export interface TopicQuestion {
  readonly kind: 'topic';
  readonly id: PollQuestionId;
  readonly programme: Programme;
  readonly topic: Topic;
  readonly pledges: readonly Entry[];
}

/** A question on one pledge. */
export interface PledgeQuestion {
  readonly kind: 'pledge';
  readonly id: PollQuestionId;
  readonly programme: Programme;
  readonly pledge: Entry;
  /** The point that it stands below: without that, it may make no sense. */
  readonly above?: Entry;
}

/** A question on the proposition of an issue, and what each programme says of it. */
export interface IssueQuestion {
  readonly kind: 'issue';
  readonly id: PollQuestionId;
  readonly row: Row;
  /** What the reader is asked to agree with. */
  readonly proposition: string;
}

/** One question of a poll. */
export type PollQuestion = TopicQuestion | PledgeQuestion | IssueQuestion;

/**
 * A question on each topic of one programme.
 *
 * @param programme a party's; of a municipality's plan nothing is asked
 */
export function topicQuestions(catalogue: Catalogue, programme: Programme): readonly TopicQuestion[] {
  const pledges = pledgesOnTopics(programme);
  return pollTopics(catalogue, programme).map((topic) => ({
    kind: 'topic',
    id: `topic:${programme.id}/${topic.id}`,
    programme,
    topic,
    pledges: pledges.get(topic.id) ?? [],
  }));
}

/**
 * The ids of the programmes that pledges are named with: `skole/3` names none.
 *
 * @param pledges ids of entries
 */
export function programmesNamedIn(pledges: readonly string[]): readonly string[] {
  const named = pledges.filter((id) => id.split('/').length > 2);
  return [...new Set(named.map((id) => id.slice(0, id.indexOf('/'))))];
}
