import { define } from '../element/define.js';
import { AgreePollElement } from './agree-poll-element.js';

define('agree-poll', AgreePollElement);

declare global {
  interface HTMLElementTagNameMap {
    'agree-poll': AgreePollElement;
  }
}

export { AgreePollElement };
export type { PollTexts } from './poll-view.js';
export { AgreePollAnswerEvent, AgreePollQuestionEvent, AgreePollTopicEvent } from './agree-poll.events.js';
export { AgreePollFinishEvent, AgreePollWithdrawEvent } from './agree-poll.reply-events.js';
export { AgreePollSendEvent } from './agree-poll.send-event.js';
export { AgreePollSubscribeEvent } from './agree-poll.subscribe-event.js';
