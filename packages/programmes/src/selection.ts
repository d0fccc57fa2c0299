import type { Topic } from './catalogue.js';
import type { Entry, Programme, Section } from './programme.js';
import { entriesOf, isOfParty, withEntries } from './select.js';

/** A selection of a programme's entries. A field that is left out is no condition. */
export interface Selection {
  readonly topic?: string;
  /** The id of a section, whichever section it stands in. */
  readonly section?: string;
  /** Ids of entries, whole or without the programme before them: `skole/3`. */
  readonly pledges?: readonly string[];
}

/**
 * Keeps the entries of a programme that fit a selection.
 *
 * @param programme any
 * @param selection every field of it must fit
 */
export function selectFrom(programme: Programme, { topic, section, pledges }: Selection): Programme {
  const within = section ? { ...programme, sections: sectionsAt(programme.sections, section) } : programme;
  if (!topic && !pledges) return within;
  const ids = pledges && new Set(pledges);
  return withEntries(
    within,
    ({ id, topics }) =>
      (!topic || topics.includes(topic)) && (!ids || ids.has(id) || ids.has(id.slice(programme.id.length + 1))),
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
  const entries = new Map<string, Entry[]>(topics.map(({ id }) => [id, []]));
  for (const { entry } of entriesOf(programme)) entries.get(entry.topics[0] ?? '')?.push(entry);
  const sections = topics.map(({ id, label }): Section => ({
    id,
    heading: label,
    byTopic: true,
    lines: [0, 0],
    sections: [],
    entries: entries.get(id) ?? [],
  }));
  return { ...programme, sections: sections.filter(({ entries }) => entries.length > 0) };
}

/**
 * The first entries of all programmes together, with their sections.
 *
 * @param limit no more than these
 */
export function limited(programmes: readonly Programme[], limit: number): readonly Programme[] {
  let left = limit;
  return programmes.map((programme) => withEntries(programme, () => left-- > 0));
}

/** An id that does not exist, and all that do. */
export interface UnknownId {
  readonly id: string;
  readonly known: readonly string[];
}

/**
 * The first section or entry that the page asks for and that the programmes do not have.
 *
 * @returns undefined where all of them are there
 */
export function unknownIn(
  programmes: readonly Programme[],
  { section, pledges }: Required<Pick<Selection, 'section' | 'pledges'>>,
): UnknownId | undefined {
  if (section) {
    const known = programmes.flatMap(({ sections }) => sections.flatMap(sectionIds));
    if (!known.includes(section)) return { id: section, known };
  }
  if (pledges.length === 0) return undefined;
  const known = new Set(programmes.flatMap(entryIds));
  const id = pledges.find((it) => !known.has(it));
  return id === undefined ? undefined : { id, known: [...known] };
}

function sectionIds({ id, sections }: Section): readonly string[] {
  return [id, ...sections.flatMap(sectionIds)];
}

function entryIds(programme: Programme): readonly string[] {
  return entriesOf(programme).flatMap(({ entry: { id } }) => [id.slice(programme.id.length + 1), id]);
}
