import type { Topic } from './catalogue.js';
import type { Programme, Section } from './programme.js';
import { entriesOf, isOfParty, withEntries } from './select.js';

/** What of a programme is listed. What is left out is no condition. */
export interface Selection {
  readonly topic?: string;
  /** The id of a section, whichever section it stands in. */
  readonly section?: string;
  /** Ids of entries, whole or without the programme before them: `skole/3`. */
  readonly pledges?: readonly string[];
}

/**
 * What is left of a programme when only some of it is wanted.
 *
 * @param programme any
 * @param selection what is wanted; an entry has to fit all of it
 */
export function selectFrom(programme: Programme, { topic, section, pledges }: Selection): Programme {
  const within = section ? { ...programme, sections: sectionsAt(programme.sections, section) } : programme;
  if (!topic && !pledges) return within;
  return withEntries(
    within,
    ({ id, topics }) =>
      (!topic || topics.includes(topic)) &&
      (!pledges || pledges.includes(id) || pledges.includes(id.slice(programme.id.length + 1))),
  );
}

function sectionsAt(sections: readonly Section[], id: string): readonly Section[] {
  return sections.flatMap((section) => (section.id === id ? [section] : sectionsAt(section.sections, id)));
}

/**
 * The same programme with a section per topic in place of its own. An entry stands under its main topic alone, so that
 * none is listed twice. A municipality's plan is not taken apart: what it says is read as a whole.
 *
 * @param topics in the order wanted
 */
export function byTopic(programme: Programme, topics: readonly Topic[]): Programme {
  if (!isOfParty(programme)) return programme;
  const all = entriesOf(programme).map(({ entry }) => entry);
  const sections = topics.map(({ id, label }): Section => ({
    id,
    heading: label,
    byTopic: true,
    lines: [0, 0],
    sections: [],
    entries: all.filter(({ topics: [main] }) => main === id),
  }));
  return { ...programme, sections: sections.filter(({ entries }) => entries.length > 0) };
}

/**
 * The first entries of a programme, with their sections.
 *
 * @param count no more than these
 */
export function firstOf(programme: Programme, count: number): Programme {
  let left = count;
  return withEntries(programme, () => left-- > 0);
}
