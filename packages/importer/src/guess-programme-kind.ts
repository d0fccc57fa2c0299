import type { ProgrammeKind } from '@partiprogram/programmes';
import type { Block } from './block.js';
import type { Report } from './finding.js';

/** What a municipality calls its own plans. */
const PLAN = /planprogram|kommuneplan|planstrategi|kommunedelplan|samfunnsdel/iu;
const PROMISE = /(?<!\p{L})(?:vil|skal|ønsker|ynskjer|lover|foreslår|går inn for)(?!\p{L})/iu;
/** A party speaks of itself. */
const OURS = /(?<!\p{L})(?:vi|me|partiet) (?:vil|skal|ønsker|ynskjer)(?!\p{L})/iu;

/** Lists under so many headings are a page on one topic; more are a programme. */
const PAGE = 3;

/**
 * What a document is, told from its words: a plan speaks of plans, and promises nothing; a page on one
 * topic has few lists.
 */
export function guessProgrammeKind(blocks: readonly Block[], report: Report): ProgrammeKind {
  const [first] = blocks;
  const promises = blocks.some(({ kind, text }) => (kind === 'lead-in' ? PROMISE.test(text) : OURS.test(text)));
  const plans = blocks.some(({ text }) => PLAN.test(text));
  const lists = blocks.filter(({ kind }, at) => kind === 'item' && blocks[at - 1]?.kind !== 'item').length;
  const page = lists <= PAGE ? 'topic-page' : 'party-programme';
  const kind = plans && !promises ? 'planning-programme' : page;
  if (first) report('guessed', first.lines, `the document is a ${kind}`);
  return kind;
}
