import { alphabetically } from '../alphabetical.js';
import type { Catalogue, Topic } from '../catalogue.js';
import type { Programme } from '../programme.js';
import { isOfParty } from '../select.js';
import type { Searched } from './found.js';

/** The filters that a list offers its reader. */
export interface FilterOptions {
  /** Each with the number of pledges on it. */
  readonly topics: readonly (readonly [topic: Topic, count: number])[];
  readonly places: ReturnType<typeof placesOf>;
  readonly years: readonly number[];
  /** Whether the list can be put in another order. A plan cannot: it is read as a whole. */
  readonly order: boolean;
}

/** Collects the filters that a list offers its reader. */
export function filterOptions(
  searched: readonly Searched[],
  { topics }: Catalogue,
  programmes: readonly Programme[],
): FilterOptions {
  const counts = topicsOf(searched);
  return {
    topics: topics.flatMap((topic) => {
      const count = counts.get(topic.id);
      return count ? [[topic, count] as const] : [];
    }),
    places: placesOf(searched),
    years: deadlinesOf(searched),
    order: counts.size > 1 && programmes.some(isOfParty),
  };
}

/** The most places to choose from: nobody finds one among more. */
const MOST_PLACES = 500;

/**
 * How many pledges there are on each topic.
 *
 * @returns the count by the id of the topic
 */
function topicsOf(searched: readonly Searched[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { entry } of searched) {
    if (entry.kind !== 'pledge') continue;
    for (const topic of entry.topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return counts;
}

/**
 * The places that are named; where there are too many to choose from, the first of them.
 *
 * @returns each with how many entries name it, by name
 */
function placesOf(searched: readonly Searched[]): readonly (readonly [name: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { entry } of searched) {
    for (const place of new Set(entry.places)) {
      const count = counts.get(place);
      if (count !== undefined || counts.size < MOST_PLACES) counts.set(place, (count ?? 0) + 1);
    }
  }
  return alphabetically([...counts], ([name]) => [name]);
}

/**
 * The years by which something is to be done, the first of them first.
 */
function deadlinesOf(searched: readonly Searched[]): readonly number[] {
  return [...new Set(searched.flatMap(({ entry }) => entry.deadline ?? []))].sort((a, b) => a - b);
}
