import type { Entry, Programme, Section } from './programme.js';

/** What an entry has beyond what a list shows at first. */
export type More = Pick<Entry, 'details' | 'note' | 'links' | 'related'>;

/**
 * Puts back what was left out of a whole programme, so that a list can stand on the screen before it has all of it.
 *
 * @param programme without
 * @param more by the id of the entry
 */
export function withMore(programme: Programme, more: Readonly<Record<string, More>>): Programme {
  const complete = (section: Section): Section => ({
    ...section,
    sections: section.sections.map(complete),
    entries: section.entries.map((entry) => ({ ...entry, ...more[entry.id] })),
  });
  return { ...programme, sections: programme.sections.map(complete) };
}
