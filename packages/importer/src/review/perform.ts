import type { EntryKind } from '@partiprogram/programmes';
import type { Act, ActOf } from './act.js';
import { joinBlocks, splitBlock } from './join-and-split.js';
import { moveBlocks } from './move-blocks.js';
import { MOST_TOPICS } from '../topics/propose-topics.js';
import type { HeadingLevel, Review, ReviewBlock } from './review.js';
import { kindSettled, settled } from './settle.js';
import { topicsIn } from './topics-in.js';

/**
 * Performs an act on a review.
 *
 * @returns another review; the very same if the act changes nothing, or cannot be done: no block has the id, or nothing
 * stands behind it
 */
export function perform(review: Review, act: Act): Review {
  switch (act.act) {
    case 'heading':
      return makeHeadings(review, act);
    case 'entry':
      return changeEach(review, act.ids, (block) => kindSettled(asEntry(block, act.entry)));
    case 'text':
      return changeEach(review, act.ids, (block) => kindSettled(asText(block)));
    case 'join':
      return joinBlocks(review, act.id);
    case 'split':
      return splitBlock(review, act.id, act.word);
    case 'move':
      return moveBlocks(review, act);
    case 'topics':
      return setTopics(review, act);
    case 'confirm-topics':
      return confirmTopics(review, act);
    case 'confirm':
      return changeEach(review, act.ids, (block) => settled(block, ({ code }) => code === (act.code ?? code)));
    case 'title': {
      const title = act.title.trim();
      return title === review.title ? review : { ...review, title };
    }
  }
}

/** Changes some blocks; the very same review if none of them changes. */
function changeEach(review: Review, ids: readonly string[], change: (block: ReviewBlock) => ReviewBlock): Review {
  const wanted = new Set(ids);
  const blocks = review.blocks.map((block) => (wanted.has(block.id) ? change(block) : block));
  return blocks.some((block, at) => block !== review.blocks[at]) ? { ...review, blocks } : review;
}

function makeHeadings(review: Review, { ids, level }: ActOf<'heading'>): Review {
  if (level > 0) return changeEach(review, ids, (block) => kindSettled(asHeading(block, level)));
  const wanted = new Set(ids);
  const title = review.blocks.find(({ id }) => wanted.has(id));
  if (!title) return review;
  const change = (block: ReviewBlock): ReviewBlock => {
    if (block === title) return kindSettled(asHeading(block, 0));
    return block.kind === 'heading' && block.level === 0 ? asText(block) : block;
  };
  const changed = changeEach(
    review,
    review.blocks.map(({ id }) => id),
    change,
  );
  return changed.title === title.text ? changed : { ...changed, title: title.text };
}

/** What a block of any kind has. */
function bare({ id, text, page, line, doubts }: ReviewBlock): Omit<ReviewBlock, 'kind'> {
  return { id, text, ...(page !== undefined && { page }), ...(line !== undefined && { line }), doubts };
}

function asHeading(block: ReviewBlock, level: HeadingLevel): ReviewBlock {
  if (block.kind === 'heading') return block.level === level ? block : { ...block, level };
  return { ...bare(block), kind: 'heading', level };
}

function asText(block: ReviewBlock): ReviewBlock {
  return block.kind === 'text' ? block : { ...bare(block), kind: 'text' };
}

function asEntry(block: ReviewBlock, entry: EntryKind): ReviewBlock {
  if (block.kind === 'entry') return block.entry === entry ? block : { ...block, entry };
  return { ...bare(block), kind: 'entry', entry, depth: 0 };
}

function setTopics(review: Review, { ids, topics }: ActOf<'topics'>): Review {
  const own = [...new Set(topics)].slice(0, MOST_TOPICS);
  return changeEach(review, ids, (block) => {
    if (block.kind !== 'entry') return block;
    return block.topics?.join(' ') === own.join(' ') ? block : { ...block, topics: own };
  });
}

function confirmTopics(review: Review, { ids }: ActOf<'confirm-topics'>): Review {
  const proposed = topicsIn(review);
  return changeEach(review, ids, (block) => {
    if (block.kind !== 'entry' || block.topics) return block;
    return { ...block, topics: proposed.get(block.id)?.topics ?? [] };
  });
}
