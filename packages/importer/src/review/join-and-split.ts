import { wordsOf, type Review, type ReviewBlock } from './review.js';
import { endsSettled } from './settle.js';

/**
 * Joins a block with the next: the first keeps its id and kind, and has the words and doubts of both.
 *
 * @returns the very same review if there is no such block or no next
 */
export function joinBlocks(review: Review, id: string): Review {
  const at = review.blocks.findIndex((block) => block.id === id);
  const [first, second] = at < 0 ? [] : review.blocks.slice(at, at + 2);
  if (!first || !second) return review;
  const text = `${first.text} ${second.text}`;
  const joined = endsSettled({ ...first, text, doubts: [...first.doubts, ...second.doubts] });
  return retitled(review, first, { ...review, blocks: review.blocks.toSpliced(at, 2, joined) });
}

/**
 * Parts a block at the end of a word. The doubts stay with the first part.
 *
 * @param word how many words stay in the first part
 * @returns the very same review if there is no such block, or no word would be left on one side
 */
export function splitBlock(review: Review, id: string, word: number): Review {
  const at = review.blocks.findIndex((block) => block.id === id);
  const block = review.blocks[at];
  const words = wordsOf(block?.text ?? '');
  if (!block || !Number.isInteger(word) || word < 1 || word >= words.length) return review;
  const first = endsSettled({ ...block, text: words.slice(0, word).join(' ') });
  const second = restOf(block, words.slice(word).join(' '), `b${review.nextId}`);
  const blocks = review.blocks.toSpliced(at, 1, first, second);
  return retitled(review, block, { ...review, blocks, nextId: review.nextId + 1 });
}

/** What stands behind the first part: words below a title, no second one, and no number, which is printed before the first. */
function restOf(block: ReviewBlock, text: string, id: string): ReviewBlock {
  const { page, line } = block;
  const own = { id, text, ...(page !== undefined && { page }), ...(line !== undefined && { line }), doubts: [] };
  if (block.kind === 'heading' && block.level > 0) return { ...own, kind: 'heading', level: block.level };
  if (block.kind !== 'entry') return { ...own, kind: 'text' };
  const { kind, entry, depth, sentence, topics } = block;
  return { ...own, kind, entry, depth, ...(sentence && { sentence }), ...(topics && { topics }) };
}

/** A title that was the words of a block stays so. */
function retitled(before: Review, block: ReviewBlock, after: Review): Review {
  if (block.kind !== 'heading' || block.level !== 0 || before.title !== block.text) return after;
  const title = after.blocks.find(({ id }) => id === block.id)?.text ?? '';
  return { ...after, title };
}
