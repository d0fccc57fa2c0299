import type { Topic } from './catalogue.js';
import { MOST } from './limits.js';
import type { JsonPlace } from './parse-json.js';
import type { Count, ProgrammeListing } from './programme.js';
import { entriesOf, pledgesOf, type Sectioned } from './select.js';

/**
 * How many pledges a programme has on each topic.
 *
 * @param programme whole
 * @param topics all of them, in the order wanted
 * @returns the count by topic id; a topic without pledges is left out
 */
export function pledgesByTopic(programme: Sectioned, topics: readonly Topic[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const pledge of pledgesOf(programme)) {
    for (const topic of new Set(pledge.topics)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return Object.fromEntries(topics.flatMap(({ id }) => (counts.has(id) ? [[id, counts.get(id) ?? 0]] : [])));
}

/** What no person has said of the topics of a programme: those that were proposed, and how many entries have none. */
export function unconfirmedIn(programme: Sectioned): Pick<ProgrammeListing, 'topicsProposed' | 'withoutTopic'> {
  const placed = entriesOf(programme);
  const without = placed.filter(({ entry }) => entry.topics.length === 0).length;
  return {
    ...(placed.some(({ entry }) => entry.topicsProposed) ? { topicsProposed: true } : {}),
    ...(without > 0 ? { withoutTopic: without } : {}),
  };
}

/** Reads a count in a built file. */
export function readCount(place: JsonPlace): Count {
  const entries = place.at('entries').integer(0, MOST.allEntries);
  return { entries, pledges: place.at('pledges').integer(0, entries) };
}
