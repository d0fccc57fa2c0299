import type { Entry, EntryKind, Programme, Section } from './programme.js';
import { entriesOf, type Placed } from './select.js';

/** Entries of one kind that stand together. */
export interface Block {
  readonly kind: EntryKind;
  readonly entries: readonly Entry[];
  /** Whether it continues the block before it, which was full. */
  readonly further: boolean;
}

/** How many entries there are, and how many of them are pledges. */
export interface Count {
  readonly entries: number;
  readonly pledges: number;
}

/** A section as it is listed: its own entries in blocks, and the sections below it. It counts what is in it and below it. */
export interface ListedSection extends Count {
  readonly section: Section;
  readonly blocks: readonly Block[];
  readonly below: readonly ListedSection[];
  /** The number of entries before it. */
  readonly start: number;
}

/**
 * Arranges sections for a list, their entries in blocks.
 *
 * @param sections in order
 * @param size of the largest block
 * @param start how many entries stand before them
 */
export function listedSections(sections: readonly Section[], size: number, start = 0): readonly ListedSection[] {
  let next = start;
  return sections.map((section) => {
    const count = countIn(entriesOf({ sections: [section] }));
    const first = next;
    next += count.entries;
    return {
      section,
      blocks: blocksOf(section.entries, size),
      below: listedSections(section.sections, size, first + section.entries.length),
      start: first,
      ...count,
    };
  });
}

/** Counts entries. */
export function countIn(placed: readonly Placed[]): Count {
  return { entries: placed.length, pledges: placed.filter(({ entry }) => entry.kind === 'pledge').length };
}

function blocksOf(entries: readonly Entry[], size: number): readonly Block[] {
  const blocks: { kind: EntryKind; entries: Entry[]; further: boolean }[] = [];
  for (const entry of entries) {
    const last = blocks.at(-1);
    const further = last?.kind === entry.kind;
    if (last && further && last.entries.length < size) last.entries.push(entry);
    else blocks.push({ kind: entry.kind, entries: [entry], further });
  }
  return blocks;
}

/** An entry in its section, and the number of entries before it in the list. */
export interface ListedEntry extends Placed {
  readonly at: number;
}

/** A programme with its listed sections, and the counts of those. */
export interface Listing extends Count {
  readonly programme: Programme;
  readonly sections: readonly ListedSection[];
  /** By the id of the entry. */
  readonly placed: ReadonlyMap<string, ListedEntry>;
}

/**
 * Arranges programmes one after the other for a list.
 *
 * @param programmes in order
 * @param size of the largest block of a section
 */
export function listingsOf(programmes: readonly Programme[], size: number): readonly Listing[] {
  let start = 0;
  return programmes.map((programme) => {
    const placed = entriesOf(programme);
    const first = start;
    start += placed.length;
    return {
      programme,
      sections: listedSections(programme.sections, size, first),
      placed: new Map(placed.map((it, index) => [it.entry.id, { ...it, at: first + index }])),
      ...countIn(placed),
    };
  });
}
