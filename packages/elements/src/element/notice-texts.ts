import type { ComparisonNotice, DocumentNotice } from '@partiprogram/programmes';
import type { Messages } from '../messages/messages.js';

/**
 * A notice in words: a message that puts names of publishers before them, and those names. A notice on no document in
 * particular has none.
 */
export type NoticeText = readonly [message: (publishers: string) => string, ...publishers: readonly string[]];

/**
 * Puts notices into words.
 *
 * @param notices of a comparison
 * @returns a paragraph each; those on the documents as a whole share one
 */
export function noticeTexts(notices: readonly ComparisonNotice[], text: Messages): readonly NoticeText[] {
  const whole: string[] = [];
  const others: NoticeText[] = [];
  for (const notice of notices) {
    const words = noticeText(notice, text);
    if ('publishers' in notice) others.push([(publishers) => `${publishers}: ${words}`, ...notice.publishers]);
    else whole.push(words);
  }
  return whole.length > 0 ? [[() => whole.join(' ')], ...others] : others;
}

/** A notice in words, without the names of publishers. */
export function noticeText(notice: ComparisonNotice | DocumentNotice, text: Messages): string {
  const { mixedPlaces, mixedKinds, mixedTerms, onlyOne, onlyOn } = text.topicCompare;
  switch (notice.about) {
    case 'places':
      return mixedPlaces(notice.places.join(', '));
    case 'kinds':
      return mixedKinds(notice.kinds.map((kind) => text.programmeKinds[kind]).join(', '));
    case 'terms':
      return mixedTerms;
    case 'one-programme':
      return onlyOne;
    case 'only-on':
      return onlyOn(notice.topics.join(', '));
    case 'topics-proposed':
      return `${text.topicsProposed}.`;
    case 'document':
      return notice.text;
    case 'period-over':
      return text.periodOver(notice.period);
    case 'no-period':
      return text.pledgeList.noPeriod;
  }
}

/** A notice in words, as plain text. */
export function plainNotice([message, ...publishers]: NoticeText): string {
  return message(publishers.join(', '));
}
