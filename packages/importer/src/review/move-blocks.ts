import type { ActOf } from './act.js';
import type { Review, ReviewBlock } from './review.js';

/**
 * Moves blocks to the end of the section below a heading, in the order that they have. Headings are not moved: what
 * stands below them would come under another.
 *
 * @returns the very same review if there is no such heading or no such block, or they are there already
 */
export function moveBlocks(review: Review, { ids, to }: ActOf<'move'>): Review {
  const wanted = new Set(ids);
  const isMoved = (block: ReviewBlock): boolean => block.kind !== 'heading' && wanted.has(block.id);
  const rest = review.blocks.filter((block) => !isMoved(block));
  const heading = rest.findIndex((block) => block.kind === 'heading' && block.id === to);
  if (to !== null && heading < 0) return review;
  const next = rest.findIndex((block, at) => at > heading && block.kind === 'heading');
  const blocks = rest.toSpliced(next < 0 ? rest.length : next, 0, ...review.blocks.filter(isMoved));
  return blocks.every((block, at) => block === review.blocks[at]) ? review : { ...review, blocks };
}
