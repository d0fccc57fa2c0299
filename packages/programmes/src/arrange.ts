import type { Entry, EntryKind, Section } from './programme.js';

/** Entries of one kind that stand together. */
export interface Block {
  readonly kind: EntryKind;
  readonly entries: readonly Entry[];
  /** Whether it goes on where the block before it ends, which was as long as a block may be. */
  readonly further: boolean;
}

/** A section as it is listed: its own entries in blocks, and the sections below it. */
export interface ListedSection {
  readonly section: Section;
  readonly blocks: readonly Block[];
  readonly below: readonly ListedSection[];
  /** How many entries stand before it. */
  readonly start: number;
  /** How many entries stand in it and below it, and how many of those are pledges. */
  readonly entries: number;
  readonly pledges: number;
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
    const first = next;
    const blocks = blocksOf(section.entries, size);
    const below = listedSections(section.sections, size, first + section.entries.length);
    const entries = below.reduce((sum, it) => sum + it.entries, section.entries.length);
    const own = section.entries.filter(({ kind }) => kind === 'pledge').length;
    next = first + entries;
    return { section, blocks, below, start: first, entries, pledges: below.reduce((sum, it) => sum + it.pledges, own) };
  });
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
