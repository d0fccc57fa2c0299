import type { HeadingLevel, Review, ReviewBlock, ReviewHeading } from './review.js';

/** A heading and what stands between it and the next. */
export interface ReviewSection {
  /** Left out for what stands before the first heading. */
  readonly heading?: ReviewHeading;
  readonly level: HeadingLevel;
  /** Without the heading. */
  readonly blocks: readonly ReviewBlock[];
}

/** The sections of a review in their order. The first has no heading if words stand before the first heading. */
export function sectionsOfReview({ blocks }: Review): readonly ReviewSection[] {
  const sections: { heading?: ReviewHeading; level: HeadingLevel; blocks: ReviewBlock[] }[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') sections.push({ heading: block, level: block.level, blocks: [] });
    else if (sections.length === 0) sections.push({ level: 0, blocks: [block] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

/** How much of each kind a review has. */
export interface ReviewCount {
  readonly headings: number;
  readonly pledges: number;
  /** Entries that are no pledges. */
  readonly others: number;
  readonly texts: number;
}

/** Counts the blocks of a review. */
export function countReview({ blocks }: Review): ReviewCount {
  const count = (counts: (block: ReviewBlock) => boolean): number => blocks.filter(counts).length;
  return {
    headings: count(({ kind }) => kind === 'heading'),
    pledges: count((it) => it.kind === 'entry' && it.entry === 'pledge'),
    others: count((it) => it.kind === 'entry' && it.entry !== 'pledge'),
    texts: count(({ kind }) => kind === 'text'),
  };
}
