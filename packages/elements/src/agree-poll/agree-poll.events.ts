import type { Choice } from '../messages/choice.js';

/**
 * Fired before an answer of the reader is shown. Cancel it to leave the question unanswered. It does not say what was
 * answered, so that a page's analytics cannot collect political opinions by accident; only `expose-choice` puts it in.
 */
export class AgreePollAnswerEvent extends Event {
  /** The id of the programme. */
  readonly programme: string;
  /** The id of the topic. */
  readonly topic: string;
  /** What was answered: a political opinion, and only with `expose-choice`. */
  readonly choice?: Choice;

  constructor(programme: string, topic: string, choice?: Choice) {
    super('agree-poll-answer', { bubbles: true, cancelable: true });
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

declare global {
  interface HTMLElementEventMap {
    'agree-poll-answer': AgreePollAnswerEvent;
    'agree-poll-topic': AgreePollTopicEvent;
  }
}
