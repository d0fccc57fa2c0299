import type { Topic } from './catalogue.js';
import { pledgesOf, type Sectioned } from './select.js';

/**
 * How many pledges a programme has on each topic.
 *
 * @param programme whole
 * @param topics all of them, in the order wanted
 * @returns the count by topic id; a topic without pledges is left out
 */
export function pledgesByTopic(programme: Sectioned, topics: readonly Topic[]): Readonly<Record<string, number>> {
  const counts = topics.map(({ id }) => [id, pledgesOf(programme, id).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
