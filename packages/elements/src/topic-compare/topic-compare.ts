import { define } from '../element/define.js';
import '../messages/all.js';
import { TopicCompareElement } from './topic-compare-element.js';

define('topic-compare', TopicCompareElement);

declare global {
  interface HTMLElementTagNameMap {
    'topic-compare': TopicCompareElement;
  }
}

export { TopicCompareElement };
export { TopicCompareChangeEvent } from './topic-compare-change.events.js';
export { TopicCompareOpenEvent } from './topic-compare-open.events.js';
