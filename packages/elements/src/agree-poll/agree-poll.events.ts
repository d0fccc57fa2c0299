import type { PollChoice, PollQuestionId } from '@partiprogram/programmes';

/** What an answer is about. */
export interface AnsweredQuestion {
  /** The id of the question: `topic:PROGRAMME/TOPIC`, `pledge:PROGRAMME/ENTRY` or `issue:ISSUE`. */
  readonly question: PollQuestionId;
  /** The id of the programme; empty for an issue, which is nobody's. */
  readonly programme: string;
  /** The id of the topic; empty where the poll is on none. */
  readonly topic: string;
}

/**
 * Fired before an answer of the reader is shown. Cancel it to leave the question unanswered. It does not say what was
 * answered, so that a page's analytics cannot collect political opinions by accident; only `expose-choice` puts it in.
 */
export class AgreePollAnswerEvent extends Event implements AnsweredQuestion {
  /** The id of the question. */
  readonly question: PollQuestionId;
  /** The id of the programme; empty for an issue. */
  readonly programme: string;
  /** The id of the topic; empty where the poll is on none. */
  readonly topic: string;
  /** What was answered: a political opinion, and only with `expose-choice`. */
  readonly choice?: PollChoice;

  constructor({ question, programme, topic }: AnsweredQuestion, choice?: PollChoice) {
    super('agree-poll-answer', { bubbles: true, cancelable: true });
    this.question = question;
    this.programme = programme;
    this.topic = topic;
    if (choice) this.choice = choice;
  }
}

/** Fired before the reader goes on to another topic. Cancel it to stay. */
export class AgreePollTopicEvent extends Event {
  /** The id of the topic that comes next. */
  readonly topic: string;

  constructor(topic: string) {
    super('agree-poll-topic', { bubbles: true, cancelable: true });
    this.topic = topic;
  }
}

/** Fired before the reader goes to another question of a series. Cancel it to stay. */
export class AgreePollQuestionEvent extends Event {
  /** The id of the question that comes next. */
  readonly question: PollQuestionId;

  constructor(question: PollQuestionId) {
    super('agree-poll-question', { bubbles: true, cancelable: true });
    this.question = question;
  }
}

declare global {
  interface HTMLElementEventMap {
    'agree-poll-answer': AgreePollAnswerEvent;
    'agree-poll-topic': AgreePollTopicEvent;
    'agree-poll-question': AgreePollQuestionEvent;
  }
}
