import type { Block } from '../block.js';
import type { BlockStream } from '../block-stream.js';
import { guessPeriod } from '../guess-period.js';
import { readStream, type Reading } from '../read-document.js';
import { guessLanguage } from './guess-language.js';
import { placeDoubts, type Placed } from './place-doubts.js';
import { PieceFinder, type Piece } from './pieces-of-block.js';
import { wordsOf, type Review, type ReviewBlock } from './review.js';

/**
 * Makes a review of a document: all its blocks in order, as they were read, with the doubts about each.
 *
 * @param stream the document
 * @param reading what was read in it
 */
export function reviewOf(stream: BlockStream, reading: Reading = readStream(stream)): Review {
  const finder = new PieceFinder(reading);
  const placed: Placed[] = [];
  for (const block of stream.blocks) {
    for (const piece of finder.piecesOf(block)) {
      const text = wordsOf(piece.text).join(' ');
      if (text === '') continue;
      const id = `b${placed.length + 1}`;
      placed.push({ lines: block.lines, block: blockOf(piece, { id, text, ...placeOf(block, stream) }) });
    }
  }
  const { blocks, notes } = placeDoubts(placed, reading.findings, (lines) => placeOf({ lines }, stream));
  return {
    format: stream.format,
    kind: reading.kind,
    title: reading.title ?? '',
    language: guessLanguage(blocks.map(({ text }) => text).join('\n')),
    period: guessPeriod([reading.title ?? '', ...reading.leadIns].join('\n')),
    blocks,
    notes,
    nextId: blocks.length + 1,
  };
}

type Place = Pick<ReviewBlock, 'page' | 'line'>;

/** Page and line in the file. */
function placeOf({ lines }: Pick<Block, 'lines'>, { format, sources }: BlockStream): Place {
  if (format === 'text') return { line: lines[0] };
  const { page, line } = sources[lines[0] - 1] ?? {};
  return { ...(page !== undefined && { page }), ...(line !== undefined && { line }) };
}

function blockOf(piece: Piece, own: Pick<ReviewBlock, 'id' | 'text'> & Place): ReviewBlock {
  const block = { ...own, doubts: [] };
  if (piece.kind === 'heading') return { ...block, kind: 'heading', level: piece.level };
  if (piece.kind === 'text') return { ...block, kind: 'text' };
  const { kind, depth = 0, number, sentence } = piece.read;
  return {
    ...block,
    kind: 'entry',
    entry: kind,
    depth,
    ...(number !== undefined && { number }),
    ...(sentence !== undefined && { sentence }),
  };
}
