import { countIn } from './count.js';
import type { Count, Entry, EntryKind, Programme, Section } from './programme.js';
import { entriesOf, type Placed, type Sectioned } from './select.js';
import { hasOwnWordsAlone } from './words-of.js';

/** Entries of one kind that stand together. */
export interface Block {
  readonly kind: EntryKind;
  /** Whether they are in the document's own words alone: nothing of ours may lead into them as into a sentence. */
  readonly areOwn: boolean;
  readonly entries: readonly Entry[];
  /** Whether it continues the block before it, which was full, or the last within a limit. */
  readonly further: boolean;
  /** Whether a limit leaves it out at first. */
  readonly isBeyond: boolean;
  /** The number of entries that are drawn before it: those beyond a limit come last. */
  readonly start: number;
}

/**
 * A section as it is listed: its own entries in blocks, and the sections below it. It counts what is listed of it and below
 * it; how much it has in the document, its section knows.
 */
export interface ListedSection extends Count {
  readonly section: Section;
  readonly blocks: readonly Block[];
  readonly below: readonly ListedSection[];
  /** The counts of what is listed of it within a limit. */
  readonly within: Count;
  /** Whether a limit leaves out all of it at first. */
  readonly isBeyond: boolean;
  /** The number of entries that are drawn before the first of it. */
  readonly start: number;
  /** The number of entries that are drawn once all of it is. */
  readonly end: number;
}

/** A programme with its listed sections, and the counts of those: how much it has as a whole, the programme knows. */
export interface Listing extends Count {
  readonly programme: Programme;
  readonly sections: readonly ListedSection[];
  /** The counts of what is listed of it within a limit. */
  readonly within: Count;
  /** The number of entries that are drawn before the first of it. */
  readonly start: number;
  /** By the id of the entry. */
  readonly placed: ReadonlyMap<string, Placed>;
}

/**
 * Arranges programmes one after the other for a list.
 *
 * @param programmes in order
 * @param size of the largest block of a section
 * @param within the ids of the entries within a limit; undefined where there is none
 */
export function listingsOf(
  programmes: readonly Programme[],
  size: number,
  within?: ReadonlySet<string>,
): readonly Listing[] {
  // The number of entries so far that are drawn: first all within the limit, then those beyond it.
  let drawnWithin = 0;
  let drawnBeyond = within?.size ?? 0;
  const isBeyond = (entry: Entry): boolean => within?.has(entry.id) === false;
  const countWithin = (placed: readonly Placed[]): Count => countIn(placed.filter(({ entry }) => !isBeyond(entry)));

  const blocksOf = (entries: readonly Entry[]): readonly Block[] => {
    const blocks: (Block & { readonly entries: Entry[] })[] = [];
    for (const entry of entries) {
      const { kind } = entry;
      const areOwn = hasOwnWordsAlone(entry);
      const beyond = isBeyond(entry);
      const start = beyond ? drawnBeyond++ : drawnWithin++;
      const last = blocks.at(-1);
      const further = last?.kind === kind && last.areOwn === areOwn;
      if (last && further && last.isBeyond === beyond && last.entries.length < size) last.entries.push(entry);
      else blocks.push({ kind, areOwn, entries: [entry], further, isBeyond: beyond, start });
    }
    return blocks;
  };

  const sectionsOf = ({ sections }: Sectioned): readonly ListedSection[] =>
    sections.map((section) => {
      const placed = entriesOf({ sections: [section] });
      const beyond = placed.every(({ entry }) => isBeyond(entry)) && within !== undefined;
      const start = beyond ? drawnBeyond : drawnWithin;
      const blocks = blocksOf(section.entries);
      const below = sectionsOf(section);
      const end = placed.some(({ entry }) => isBeyond(entry)) ? drawnBeyond : drawnWithin;
      return {
        ...{ section, blocks, below, isBeyond: beyond, start, end },
        within: countWithin(placed),
        ...countIn(placed),
      };
    });

  return programmes.map((programme) => {
    const placed = entriesOf(programme);
    return {
      programme,
      start: drawnWithin,
      within: countWithin(placed),
      sections: sectionsOf(programme),
      placed: new Map(placed.map((it) => [it.entry.id, it])),
      ...countIn(placed),
    };
  });
}
