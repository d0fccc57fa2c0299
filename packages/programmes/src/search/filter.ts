import type { Searched } from './search.js';

/** What a reader wants to see. What is empty, or 0, is no condition. */
export interface Filter {
  /** The id of a topic. */
  readonly topic: string;
  readonly place: string;
  /** The last year of a deadline. */
  readonly deadline: number;
}

/**
 * What fits a filter: in the order of the document, or by deadline where that is what is wanted.
 *
 * @param searched in the order of the document
 * @param filter an entry has to fit all of it
 */
export function filtered<T extends Searched>(searched: readonly T[], { topic, place, deadline }: Filter): readonly T[] {
  const fitting = searched.filter(
    ({ entry }) =>
      (!topic || entry.topics.includes(topic)) &&
      (!place || entry.places?.includes(place)) &&
      (!deadline || (entry.deadline ?? Infinity) <= deadline),
  );
  return deadline ? fitting.sort((a, b) => (a.entry.deadline ?? 0) - (b.entry.deadline ?? 0)) : fitting;
}

const byName = new Intl.Collator('nb');

/**
 * How many pledges there are on each topic.
 *
 * @returns the count by the id of the topic
 */
export function topicsOf(searched: readonly Searched[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { entry } of searched) {
    if (entry.kind !== 'pledge') continue;
    for (const topic of entry.topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return counts;
}

/**
 * The places that are named.
 *
 * @returns each with how many entries name it, by name
 */
export function placesOf(searched: readonly Searched[]): readonly (readonly [name: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { entry } of searched) {
    for (const place of new Set(entry.places)) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => byName.compare(a, b));
}

/**
 * The years by which something is to be done, the first of them first.
 */
export function deadlinesOf(searched: readonly Searched[]): readonly number[] {
  return [...new Set(searched.flatMap(({ entry }) => entry.deadline ?? []))].sort((a, b) => a - b);
}
