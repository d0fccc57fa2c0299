import type { FindingCode } from '../finding.js';
import type { Doubt, ReviewBlock } from './review.js';

/** Doubts about words: they are left when a person says what a block is. */
const OF_WORDS: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'lost-letter',
  'other-town',
  'hyphen',
  'hyphen-of-part',
  'soft-hyphens',
  'long-line',
  'word-joined',
  'foreign-words',
]);

/** Doubts about where a block begins and ends. */
const OF_ENDS: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'lines-joined',
  'pages-joined',
  'goes-on-with-capital',
  'item-in-item',
  'lead-in-parted',
  'questions-parted',
  'sentence-goes-on',
  'long-line',
]);

/** The block with the doubts confirmed that are settled when a person says what it is. */
export function kindSettled<Block extends ReviewBlock>(block: Block): Block {
  return settled(block, ({ code }) => !OF_WORDS.has(code) && !OF_ENDS.has(code));
}

/** The block with the doubts confirmed that are settled when a person says where it begins and ends. */
export function endsSettled<Block extends ReviewBlock>(block: Block): Block {
  return settled(block, ({ code }) => OF_ENDS.has(code));
}

/** The block with some doubts confirmed; the very same if nothing is left to confirm. */
export function settled<Block extends ReviewBlock>(block: Block, isSettled: (doubt: Doubt) => boolean): Block {
  const isOpen = (doubt: Doubt): boolean => !doubt.confirmed && isSettled(doubt);
  if (!block.doubts.some(isOpen)) return block;
  return { ...block, doubts: block.doubts.map((it) => (isOpen(it) ? { ...it, confirmed: true } : it)) };
}
