import { define } from '../element/define.js';
import { AgreePollElement } from './agree-poll-element.js';

define('agree-poll', AgreePollElement);

declare global {
  interface HTMLElementTagNameMap {
    'agree-poll': AgreePollElement;
  }
}

export { AgreePollElement };
export { AgreePollAnswerEvent, AgreePollTopicEvent } from './agree-poll.events.js';
