import type { ProgrammeKind } from '@partiprogram/programmes';
import type { Block } from './block.js';
import type { Report } from './finding.js';

/** Names that municipalities give to their own plans. */
const PLAN = /planprogram|kommuneplan|planstrategi|kommunedelplan|samfunnsdel/iu;
const PROMISE = /(?<!\p{L})(?:vil|skal|ønsker|ynskjer|lover|foreslår|går inn for)(?!\p{L})/iu;
/** A promise that a party makes about itself. */
const OURS = /(?<!\p{L})(?:vi|me|partiet) (?:vil|skal|ønsker|ynskjer)(?!\p{L})/iu;

/** A document with at most this many lists is a page on one topic; with more it is a programme. */
const PAGE = 3;

/**
 * Guesses the kind of a document from its words: a planning programme mentions plans and promises nothing; a topic page
 * has few lists.
 */
export function guessProgrammeKind(blocks: readonly Block[], report: Report): ProgrammeKind {
  const [first] = blocks;
  const promises = blocks.some(({ kind, text }) => (kind === 'lead-in' ? PROMISE.test(text) : OURS.test(text)));
  const plans = blocks.some(({ text }) => PLAN.test(text));
  const lists = blocks.filter(
    ({ kind }, at) => kind === 'promise' || (kind === 'item' && blocks[at - 1]?.kind !== 'item'),
  ).length;
  const page = lists <= PAGE ? 'topic-page' : 'party-programme';
  const kind = plans && !promises ? 'planning-programme' : page;
  if (first) report('guessed', first.lines, 'document-kind', `the document is a ${kind}`, kind);
  return kind;
}
