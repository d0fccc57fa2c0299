import { define } from '../internal/define.js';
import { TopicCompareElement } from './topic-compare-element.js';

define('topic-compare', TopicCompareElement);

declare global {
  interface HTMLElementTagNameMap {
    'topic-compare': TopicCompareElement;
  }
}

export { TopicCompareElement };
export { TopicCompareOpenEvent } from './topic-compare.events.js';
