import { withAnswer, type PollAnswers, type PollChoice, type PollQuestion } from '@partiprogram/programmes';
import { AgreePollAnswerEvent, AgreePollQuestionEvent, AgreePollTopicEvent } from './agree-poll.events.js';
import type { Place, PollPage } from './poll-view.js';

/**
 * What a reader has done in a poll: what they answered, and where they have gone. It is held where no script of the page reaches.
 * Before anything is changed, the page is told by an event, which it may cancel.
 */
export class PollReader {
  readonly #page: PollPage;
  readonly #changed: () => void;
  #answers: PollAnswers = new Map();
  #place: Place = { topic: '', at: '' };
  #leaving: Place | undefined;

  /**
   * @param page the element
   * @param changed draws it again
   */
  constructor(page: PollPage, changed: () => void) {
    this.#page = page;
    this.#changed = changed;
  }

  get answers(): PollAnswers {
    return this.#answers;
  }

  set answers(answers: PollAnswers) {
    this.#answers = answers;
    this.#changed();
  }

  get place(): Place {
    return this.#place;
  }

  /** The place that the reader is led away from, until the next question is there. */
  get leaving(): Place | undefined {
    return this.#leaving;
  }

  /** Begins anew on a topic. */
  startAt(topic: string): void {
    this.#place = { topic, at: '' };
  }

  /** Gives whether the reader was led to what is there now, and so is to be told of it. */
  arrive(): boolean {
    const isLed = this.#leaving !== undefined;
    this.#leaving = undefined;
    return isLed;
  }

  /** Goes to a question, of this topic or another. */
  goTo(to: PollQuestion, topic = this.#place.topic): void {
    if (to.kind === 'topic') this.goToTopic(to.topic.id);
    else if (this.#page.dispatchEvent(new AgreePollQuestionEvent(to.id))) this.#move({ topic, at: to.id });
  }

  /** Goes to a topic. */
  goToTopic(topic: string): void {
    if (this.#page.dispatchEvent(new AgreePollTopicEvent(topic))) this.#move({ topic, at: '' });
  }

  /**
   * Answers a question.
   *
   * @returns false where the page does not want it
   */
  answer(click: Event, question: PollQuestion, choice: PollChoice): boolean {
    // Even of a click on the element as a whole, the place would tell which answer is there.
    click.stopPropagation();
    const { id, kind } = question;
    const programme = kind === 'issue' ? '' : question.programme.id;
    const topic = kind === 'topic' ? question.topic.id : this.#place.topic;
    const told = this.#page.exposeChoice ? choice : undefined;
    if (!this.#page.dispatchEvent(new AgreePollAnswerEvent({ question: id, programme, topic }, told))) return false;
    this.answers = withAnswer(this.#answers, id, choice);
    return true;
  }

  #move(place: Place): void {
    this.#leaving ??= this.#place;
    this.#place = place;
    this.#changed();
  }
}
