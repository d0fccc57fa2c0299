import { define } from '../element/define.js';
import { TopicCompareElement } from './topic-compare-element.js';

define('topic-compare', TopicCompareElement);

declare global {
  interface HTMLElementTagNameMap {
    'topic-compare': TopicCompareElement;
  }
}

export { TopicCompareElement };
export { TopicCompareChangeEvent, TopicCompareOpenEvent } from './topic-compare.events.js';
