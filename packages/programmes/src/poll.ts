import type { Catalogue, Topic } from './catalogue.js';
import type { ProgrammeListing } from './programme.js';
import { isOfParty } from './select.js';

/**
 * The topics that a reader can be asked about, one after the other: those on which the programme has pledges, the topic
 * of the document itself first, then in the order of our topics.
 *
 * @param catalogue whose topics are used
 * @param programme a party's; a planning programme has none
 */
export function pollTopics(catalogue: Catalogue, programme: ProgrammeListing): readonly Topic[] {
  const own = (topic: Topic): boolean => programme.covers.includes(topic.id);
  const asked = topicsAmong(catalogue, [programme]);
  return [...asked.filter(own), ...asked.filter((topic) => !own(topic))];
}

/** The topics on which some programmes of parties have pledges, in the order of our topics. */
export function topicsAmong({ topics }: Catalogue, programmes: readonly ProgrammeListing[]): readonly Topic[] {
  const ofParties = programmes.filter(isOfParty);
  return topics.filter(({ id }) => ofParties.some(({ pledgesByTopic }) => (pledgesByTopic[id] ?? 0) > 0));
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
