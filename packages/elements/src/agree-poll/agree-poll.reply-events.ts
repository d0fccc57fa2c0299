import type { PollQuestionId } from '@partiprogram/programmes';

/** Fired before an answer is withdrawn. Cancel it to keep the answer. */
export class AgreePollWithdrawEvent extends Event {
  /** The id of the question. */
  readonly question: PollQuestionId;

  constructor(question: PollQuestionId) {
    super('agree-poll-withdraw', { bubbles: true, cancelable: true });
    this.question = question;
  }
}

/** Fired before the reader ends a series and sees the overview. Cancel it to go on asking. */
export class AgreePollFinishEvent extends Event {
  constructor() {
    super('agree-poll-finish', { bubbles: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'agree-poll-withdraw': AgreePollWithdrawEvent;
    'agree-poll-finish': AgreePollFinishEvent;
  }
}
