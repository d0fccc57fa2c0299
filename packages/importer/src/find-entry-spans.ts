import type { Lines } from '@partiprogram/programmes';
import type { ListItem, LeadIn } from './block.js';
import { excerpt, type Report } from './finding.js';
import type { ListKind } from './guess-list-kind.js';
import { countWords, endsSentence, sentencesOf } from './wording.js';

/** Present-tense verbs that continue a sentence whose subject is the list. */
const PREDICATE =
  /^(?:påvirker|er|har|gir|skal|vil|må|kan|bør|bidrar|avgjør|styrer|bestemmer|betyr|gjør|skaper|danner|legger|viser|sikrer|krever|handler|utgjør|blir|henger|spiller|inngår|omfatter)$/iu;

/** The last item continues the sentence if it has this many times the words of the longest other item. */
const LONGER = 2.5;

/**
 * Finds the entries of an item that holds more or less than one: several questions, or a last item that also holds the
 * end of the sentence around the list.
 *
 * @returns first and last word of each entry, from 1; nothing if the item is one entry as it stands
 */
export function findEntrySpans(
  item: ListItem,
  items: readonly ListItem[],
  leadIn: LeadIn | undefined,
  kind: ListKind,
  report: Report,
): readonly Lines[] {
  if (kind === 'question') return questionSpans(item, report);
  if (kind === 'pledge' || item !== items.at(-1) || items.length < 3 || !leadIn) return [];
  return hangingSpan(item, items.slice(0, -1), leadIn, report);
}

function questionSpans(item: ListItem, report: Report): readonly Lines[] {
  const sentences = sentencesOf(item.text);
  if (sentences.length < 2 || !sentences.every((it) => /\?["»”]?$/u.test(it))) return [];
  let word = 0;
  report('guessed', item.lines, 'questions-parted', `${sentences.length} questions stand in one item and were parted`);
  return sentences.map((sentence) => {
    const first = word + 1;
    word += countWords(sentence);
    return [first, word];
  });
}

/**
 * The words of a last item without the predicate printed behind it, if lead-in and items are the sentence's subject.
 */
function hangingSpan(item: ListItem, others: readonly ListItem[], leadIn: LeadIn, report: Report): readonly Lines[] {
  const words = item.text.split(' ');
  const longest = others.reduce((most, { text }) => Math.max(most, countWords(text)), 0);
  const isSubject = !leadIn.text.split(' ').some((word) => PREDICATE.test(word));
  if (!isSubject || words.length < LONGER * longest || others.some(({ text }) => endsSentence(text))) return [];
  const verb = words.findIndex((word, at) => at > 0 && PREDICATE.test(word));
  if (verb < 0) return [];
  const rest = excerpt(words.slice(verb).join(' '));
  const message = `the sentence that the list stands in goes on from ${rest}; that was left out`;
  report('guessed', item.lines, 'sentence-goes-on', message);
  return [[1, verb]];
}
