import type { Topic } from './catalogue.js';
import { countIn } from './count.js';
import type { Entry, Programme, Section } from './programme.js';
import { bySection, entriesOf, isOfParty, nestedAmong, withEntries } from './select.js';

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
 * none is listed twice; one without a topic under none, after all others. Neither a municipality's plan, which is read as a
 * whole, nor a document whose entries have no topics is taken apart.
 * How much there is on each topic is only known where all of the programme is here.
 *
 * @param known topics, in the order wanted
 * @param without the heading above entries without a topic
 */
export function byTopic(programme: Programme, known: readonly Topic[], without: string): Programme {
  const topics = [...known, { id: '', label: without }];
  const entries = new Map<string, Entry[]>(topics.map(({ id }) => [id, []]));
  const placed = entriesOf(programme);
  for (const [, its] of bySection(placed)) {
    const nested = nestedAmong(
      its.map(({ entry }) => entry),
      ({ topics: [main = ''] }) => (entries.has(main) ? main : ''),
    );
    for (const { entry, key } of nested) entries.get(key)?.push(entry);
  }
  if (!isOfParty(programme) || entries.get('')?.length === placed.length) return programme;
  const isWhole = placed.length === programme.count.entries;
  const sections = topics.map(({ id, label }): Section => ({
    id,
    heading: label,
    byTopic: true,
    lines: [0, 0],
    ...(isWhole && { count: countIn((entries.get(id) ?? []).map((entry) => ({ entry }))) }),
    sections: [],
    entries: entries.get(id) ?? [],
  }));
  return { ...programme, sections: sections.filter(({ entries }) => entries.length > 0) };
}

/**
 * The first entries of each programme, with their sections. The limit is shared out evenly, and what a short programme does
 * not need goes to the others; what is left over goes to the first of them. None is left out for it.
 *
 * @param programmes in a neutral order
 * @param limit of all of them together; where there are more programmes than that, one entry of each
 */
export function limited(programmes: readonly Programme[], limit: number): readonly Programme[] {
  const shares = sharesOf(
    programmes.map((it) => entriesOf(it).length),
    limit,
  );
  return programmes.map((programme, at) => {
    let left = shares[at] ?? 0;
    return withEntries(programme, () => left-- > 0);
  });
}

/** Deals out one at a time, round after round, to those that have more. */
function sharesOf(sizes: readonly number[], limit: number): readonly number[] {
  const shares = sizes.map((size) => Math.min(size, 1));
  let left = limit - shares.filter(Boolean).length;
  const hasMore = (at: number): boolean => (sizes[at] ?? 0) > (shares[at] ?? 0);
  for (let open = [...sizes.keys()].filter(hasMore); left > 0 && open.length > 0; open = open.filter(hasMore)) {
    for (const at of open) if (left-- >= 1) shares[at] = (shares[at] ?? 0) + 1;
  }
  return shares;
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
