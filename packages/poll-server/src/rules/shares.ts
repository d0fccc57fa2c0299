import type { PollQuestionId, PollQuestionResults, PollShares } from '@partiprogram/programmes';
import { answersIn, FEWEST_ANSWERS, type QuestionTally, type Tally } from './tally.js';

/**
 * Whole percentages that together are 100: each share is rounded down, and what is missing goes to those that lost most by it,
 * the first of equals first (the method of the largest remainder).
 *
 * @param counts 0 or more each
 * @returns as many shares, in the same order; all 0 if there is nothing to share out
 */
export function wholePercentages(counts: readonly number[]): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const shares = counts.map((count) => Math.floor((count * 100) / total));
  // What is left of a division of whole numbers, so that nothing is lost in fractions.
  const byRemainder = counts
    .map((count, index) => ({ index, remainder: (count * 100) % total }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const missing = 100 - shares.reduce((sum, share) => sum + share, 0);
  const raised = new Set(byRemainder.slice(0, missing).map(({ index }) => index));
  return shares.map((share, index) => share + Number(raised.has(index)));
}

/** How those who have an opinion are shared out; those who have none are told apart. */
export function sharesOf(tally: Tally): PollShares {
  const counts = [tally.agree, tally.partly, tally.disagree];
  const [agree = 0, partly = 0, disagree = 0] = wholePercentages(counts);
  const opinions = counts.reduce((sum, count) => sum + count, 0);
  return { agree, partly, disagree, opinions, noOpinion: tally['no-opinion'] };
}

/**
 * What anybody is told about a question.
 *
 * @param question its id and its wording
 * @param silent whether it is election day and people still vote
 */
export function resultsOf(
  question: { readonly id: PollQuestionId; readonly wording: string },
  { counted, published }: QuestionTally,
  silent: boolean,
): PollQuestionResults {
  const named = { question: question.id, wording: question.wording };
  if (silent) return { ...named, silence: 'election-day' };
  const answers = answersIn(published);
  // Some may have withdrawn since.
  const enough = answers >= FEWEST_ANSWERS && answersIn(counted) >= FEWEST_ANSWERS;
  if (enough) return { ...named, answers, shares: sharesOf(published) };
  // How many have answered tells nothing of what they did.
  return { ...named, answers: Math.min(answersIn(counted), FEWEST_ANSWERS - 1), silence: 'too-few' };
}
