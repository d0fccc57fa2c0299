import type { Language } from '@partiprogram/programmes';
import type { agreePoll } from './nb/agree-poll.js';
import type { everyElement } from './nb/every-element.js';
import type { pledgeList } from './nb/pledge-list.js';
import type { topicCompare } from './nb/topic-compare.js';

/** The texts that all elements share. */
export type EveryElementMessages = typeof everyElement;

/** The texts of `<pledge-list>`. */
export type PledgeListMessages = typeof pledgeList;

/** The texts of `<topic-compare>`. */
export type TopicCompareMessages = typeof topicCompare;

/** The texts of `<agree-poll>`. */
export type AgreePollMessages = typeof agreePoll;

/** All texts of the elements. Bokmål is the source: the compiler asks every other language for what it lacks. */
export interface Messages extends EveryElementMessages {
  /** The language that they are in: bokmål too where the page's own cannot be had. */
  readonly language: Language;
  readonly pledgeList: PledgeListMessages;
  readonly topicCompare: TopicCompareMessages;
  readonly agreePoll: AgreePollMessages;
}
