import { noticesOf, type ComparisonNotice } from './notices.js';
import type { PollQuestion } from './poll-questions.js';
import type { ProgrammeListing } from './programme.js';
import { isOfParty } from './select.js';

/** A name of so many letters is no everyday word: it is found in small letters too, where «venstre» is a side of the road. */
const TELLING = 8;

/**
 * Whether a reader sees the words first, and whose they are only after the answer.
 *
 * @param question a topic is always somebody's
 * @param names `before` or `after` the answer, as the page wishes; anything else leaves it to the poll
 * @param programmes that take part
 */
export function isBlind(question: PollQuestion, names: string, programmes: readonly ProgrammeListing[]): boolean {
  if (question.kind === 'topic' || names === 'before') return false;
  return names === 'after' || question.kind === 'issue' || programmes.filter(isOfParty).length > 1;
}

/**
 * Takes names out of words that a reader is to judge without knowing whose they are.
 *
 * @param words of a pledge or a proposition
 * @param names of those that take part
 * @param standIn stands where a name was, such as «[partiet]»
 */
export function withoutNames(words: string, names: readonly string[], standIn: string): string {
  const isTelling = (name: string): boolean => name.length >= TELLING;
  const longestFirst = [...new Set(names)].filter(Boolean).sort((a, b) => b.length - a.length);
  const replaced = replacing(words, longestFirst.filter(isTelling), 'giu', standIn);
  return replacing(
    replaced,
    longestFirst.filter((it) => !isTelling(it)),
    'gu',
    standIn,
  );
}

/** A name is a word of its own; only a genitive may stand after it. */
function replacing(words: string, names: readonly string[], flags: string, standIn: string): string {
  if (names.length === 0) return words;
  const any = names.map((it) => it.replaceAll(/[$()*+./?[\\\]^{|}]/g, '\\$&')).join('|');
  return words.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?=s?(?![\\p{L}\\p{N}]))`, flags), () => standIn);
}

/**
 * The notices that a reader of a blind poll can be given with the words, as they tell nothing of whose those are: that the
 * documents are of different towns, kinds or terms, and what holds for every one of them.
 *
 * @param programmes that take part
 * @param today in the reader's calendar
 */
export function noticesOnAll(programmes: readonly ProgrammeListing[], today: Date): readonly ComparisonNotice[] {
  const parties = programmes.filter(isOfParty);
  return noticesOf(parties, today).filter((it) =>
    'publishers' in it ? it.publishers.length === parties.length && parties.length > 1 : it.about !== 'one-programme',
  );
}
