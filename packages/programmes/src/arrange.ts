import type { Entry, EntryKind, Section } from './programme.js';
import { entriesOf, type Placed } from './select.js';

/** Entries of one kind that stand together. */
export interface Block {
  readonly kind: EntryKind;
  readonly entries: readonly Entry[];
  /** Whether it goes on where the block before it ends, which was as long as a block may be. */
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
  /** How many entries stand before it. */
  readonly start: number;
}

/**
 * Makes ready what is to be listed.
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
