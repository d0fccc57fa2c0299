import type { Catalogue, Topic } from './catalogue.js';
import type { Entry, Programme, ProgrammeListing } from './programme.js';
import { pledgesOf } from './select.js';

/**
 * The topics that a reader can be asked about, one after the other: those on which the programme has pledges, the topic
 * of the document itself first, then in the order of our topics.
 *
 * @param catalogue whose topics are used
 * @param programme a party's; a planning programme has none
 */
export function pollTopics(catalogue: Catalogue, programme: ProgrammeListing): readonly Topic[] {
  if (programme.kind === 'planning-programme') return [];
  const own = (topic: Topic): boolean => programme.covers.includes(topic.id);
  const asked = catalogue.topics.filter((topic) => (programme.pledgesByTopic[topic.id] ?? 0) > 0);
  return [...asked.filter(own), ...asked.filter((topic) => !own(topic))];
}

/**
 * The name of a topic in a poll: a topic page's own title where the page is about that topic, else the label of the
 * topic.
 *
 * @returns the name in the middle of a sentence: its first letter small, unless the word is all capitals
 */
export function pollTopicName(programme: ProgrammeListing, topic: Topic): string {
  const name = programme.kind === 'topic-page' && programme.covers[0] === topic.id ? programme.title : topic.label;
  return /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLocaleLowerCase('nb') + name.slice(1);
}

/** A question: a topic, and the pledges on it. */
export interface Question {
  readonly catalogue: Catalogue;
  readonly programme: Programme;
  /** All topics that can be asked about, in order. */
  readonly topics: readonly Topic[];
  readonly topic: Topic;
  /** The pledges on it. */
  readonly pledges: readonly Entry[];
}

/**
 * The question on a topic.
 *
 * @param poll the loaded content
 * @param topicId the id of the topic; empty for the first that there is
 * @returns undefined where the programme has no pledge to ask about
 */
export function questionOf(poll: Pick<Question, 'catalogue' | 'programme'>, topicId: string): Question | undefined {
  const topics = pollTopics(poll.catalogue, poll.programme);
  const topic = topicId ? topics.find(({ id }) => id === topicId) : topics[0];
  const pledges = topic ? pledgesOf(poll.programme, topic.id) : [];
  return topic && pledges.length > 0 ? { ...poll, topics, topic, pledges } : undefined;
}
