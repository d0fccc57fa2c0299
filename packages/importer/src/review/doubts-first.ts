import type { FindingKind } from '../finding.js';
import type { Review, ReviewBlock } from './review.js';

/** The order in which people look at doubts. */
const ORDER: readonly FindingKind[] = ['unsure', 'guessed', 'joined', 'dropped'];

/**
 * The ids of blocks with doubts that nobody has confirmed: first where the importer was unsure, then where it guessed,
 * then where it joined lines; each in the order of the document.
 */
export function doubtsFirst({ blocks }: Review): readonly string[] {
  const ranked = blocks.map((block) => ({ block, rank: rankOf(block) })).filter(({ rank }) => rank < ORDER.length);
  return ranked.sort((a, b) => a.rank - b.rank).map(({ block }) => block.id);
}

/** How many doubts are left that a person must look at. */
export function openDoubts({ blocks }: Review): number {
  return blocks.flatMap(({ doubts }) => doubts).filter(({ kind, confirmed }) => kind === 'unsure' && !confirmed).length;
}

function rankOf({ doubts }: ReviewBlock): number {
  const open = doubts.filter(({ confirmed }) => !confirmed).map(({ kind }) => ORDER.indexOf(kind));
  return Math.min(ORDER.length, ...open);
}
