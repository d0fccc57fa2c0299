import type { Searched } from './found.js';

/** A reader's filter. A field that is empty, or 0, is no condition. */
export interface Filter {
  /** The id of a topic. */
  readonly topic: string;
  readonly place: string;
  /** The last year of a deadline. */
  readonly deadline: number;
}

/** A filter that every entry fits. */
export const NO_FILTER: Filter = { topic: '', place: '', deadline: 0 };

/** Whether a filter leaves something out. */
export function isFiltered({ topic, place, deadline }: Filter): boolean {
  return Boolean(topic || place || deadline);
}

/**
 * The entries that fit a filter: in the order of the document, or by deadline where it names one.
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
