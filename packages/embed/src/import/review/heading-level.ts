import type { HeadingLevel, ReviewBlock } from '@partiprogram/importer';

/** The level that a new heading gets: that of the heading before it, or one below it if that stands alone; its own if it is one. */
export function headingLevelAt(blocks: readonly ReviewBlock[], block: ReviewBlock): HeadingLevel {
  if (block.kind === 'heading') return block.level;
  const at = blocks.indexOf(block);
  const before = blocks.slice(0, at).findLast((it) => it.kind === 'heading');
  return before?.kind === 'heading' ? (Math.max(1, before.level) as HeadingLevel) : 1;
}

/** A level further out or in, as far as there are levels. */
export function levelBeside(level: HeadingLevel, by: 1 | -1): HeadingLevel {
  return Math.min(5, Math.max(1, level + by)) as HeadingLevel;
}
