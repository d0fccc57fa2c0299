import { alphabetically } from './alphabetical.js';
import type { Entry, Period, Programme, ProgrammeListing, Section } from './programme.js';

/** An entry, and the section that it stands in. */
export interface Placed {
  readonly entry: Entry;
  readonly section: Section;
}

/** Anything with sections: a programme, or a section. */
export interface Sectioned {
  readonly sections: readonly Section[];
}

/**
 * Every entry in the order of the document, with its section.
 *
 * @param of a programme, or a section, whose own entries are then left out
 */
export function entriesOf(of: Sectioned): readonly Placed[] {
  return of.sections.flatMap((section) => [
    ...section.entries.map((entry) => ({ entry, section })),
    ...entriesOf(section),
  ]);
}

/** Puts entries together by their sections, in the order in which they come. */
export function bySection(placed: readonly Placed[]): readonly (readonly [Section, readonly Placed[]])[] {
  const sections = new Map<Section, Placed[]>();
  for (const it of placed) {
    const others = sections.get(it.section);
    if (others) others.push(it);
    else sections.set(it.section, [it]);
  }
  return [...sections];
}

/** Every pledge of a programme, in the order of the document. */
export function pledgesOf(of: Sectioned): readonly Entry[] {
  return entriesOf(of)
    .map(({ entry }) => entry)
    .filter(({ kind }) => kind === 'pledge');
}

/** The pledges of a programme by the ids of their topics, each in the order of the document. One with two topics is there twice. */
export function pledgesOnTopics(of: Sectioned): ReadonlyMap<string, readonly Entry[]> {
  const byTopic = new Map<string, Entry[]>();
  for (const pledge of pledgesOf(of)) {
    for (const topic of new Set(pledge.topics)) {
      const others = byTopic.get(topic);
      if (others) others.push(pledge);
      else byTopic.set(topic, [pledge]);
    }
  }
  return byTopic;
}

/**
 * Keeps some entries of a programme. A section that has none left is gone.
 *
 * @param programme whole
 * @param keep which entries stay
 */
export function withEntries(programme: Programme, keep: (entry: Entry) => boolean | undefined): Programme {
  return { ...programme, sections: sectionsWith(programme.sections, keep) };
}

function sectionsWith(sections: readonly Section[], keep: (entry: Entry) => boolean | undefined): readonly Section[] {
  return sections
    .map((section) => ({
      ...section,
      // In the order of the document, for those who count.
      entries: section.entries.some(({ depth }) => depth)
        ? nestedAmong(section.entries, keep).flatMap(({ entry, key }) => (key ? entry : []))
        : section.entries.filter(keep),
      sections: sectionsWith(section.sections, keep),
    }))
    .filter((section) => section.entries.length > 0 || section.sections.length > 0);
}

/**
 * Entries of a section, and what each is put under. Each is as deep as those that it stands below and that are put under the
 * same: nothing stands below a stranger.
 *
 * @param keyOf asked of each entry in its order
 */
export function nestedAmong<T>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => T,
): readonly { readonly entry: Entry; readonly key: T }[] {
  const above: { readonly depth: number; readonly key: T }[] = [];
  return entries.map((entry) => {
    const { depth = 0 } = entry;
    const key = keyOf(entry);
    while ((above.at(-1)?.depth ?? -1) >= depth) above.pop();
    const among = above.filter((it) => it.key === key).length;
    above.push({ depth, key });
    return { entry: among < depth ? { ...entry, depth: among } : entry, key };
  });
}

/**
 * The point of an entry in its section, as printed or as counted by us.
 *
 * @returns the number at the end of the entry's id; undefined for what is not numbered, such as a fact
 */
export function pointOf(entry: Pick<Entry, 'id' | 'number'>): number | undefined {
  if (entry.number !== undefined) return entry.number;
  const last = entry.id.slice(entry.id.lastIndexOf('/') + 1);
  return /^\d+$/.test(last) ? Number(last) : undefined;
}

/**
 * The page of a document that an entry begins on: that of the file where the entry names it, else as the document counts.
 *
 * @returns undefined where it is not known which pages there are
 */
export function pageOf({ source: { pages } }: ProgrammeListing, { page, lines: [line] }: Entry): number | undefined {
  return page ?? (pages && line > 0 ? pages.first + startsUntil(pages.starts, line) - 1 : undefined);
}

/** The number of pages that begin at a line or before it, by halving: pages are in order. */
function startsUntil(starts: readonly number[], line: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Whether a term is over.
 *
 * @param period as the document states it, null where it states none
 * @param today in the reader's calendar
 * @returns true from 1 January after the last year of the term; false where no term is stated
 */
export function isOver(period: Period | null, today: Date): boolean {
  return period !== null && today.getFullYear() > period.to;
}

/**
 * Puts programmes in a neutral order: by the name of the publisher, then of the document.
 *
 * @param programmes in any order
 * @returns a new list
 */
export function inNeutralOrder<T extends ProgrammeListing>(programmes: readonly T[]): readonly T[] {
  return alphabetically(programmes, ({ publisher, title }) => [publisher.name, title]);
}

/**
 * Whether a document is a party's. A municipality's own plan never stands in a party's place.
 *
 * @param programme any document
 */
export function isOfParty(programme: ProgrammeListing): boolean {
  return programme.kind !== 'planning-programme';
}
