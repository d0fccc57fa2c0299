import type { Messages } from '../messages.js';
import { agreePoll } from './agree-poll.js';
import { everyElement } from './every-element.js';
import { pledgeList } from './pledge-list.js';
import { topicCompare } from './topic-compare.js';

/** All texts of the elements, in English. */
export const en: Messages = { language: 'en', ...everyElement, pledgeList, topicCompare, agreePoll };
