import type { Topic } from './catalogue.js';
import { MOST } from './limits.js';
import type { JsonPlace } from './parse-json.js';
import type { Count, ProgrammeListing } from './programme.js';
import { entriesOf, pledgesOnTopics, type Sectioned } from './select.js';

/**
 * How many pledges a programme has on each topic.
 *
 * @param programme whole
 * @param topics all of them, in the order wanted
 * @returns the count by topic id; a topic without pledges is left out
 */
export function pledgesByTopic(programme: Sectioned, topics: readonly Topic[]): Readonly<Record<string, number>> {
  const pledges = pledgesOnTopics(programme);
  const counts = topics.map(({ id }) => [id, pledges.get(id)?.length ?? 0] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
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
