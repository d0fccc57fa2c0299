import type { ComparisonNotice, DocumentNotice, SharedNotice } from '@partiprogram/programmes';
import type { Messages } from '../messages/messages.js';

/** A notice in words, and the names of the publishers that it is about. */
export interface NoticeText {
  readonly publishers: readonly string[];
  /** Puts the names before the words, or leaves them out where there are none. */
  readonly words: (publishers: string) => string;
}

/**
 * Puts notices into words.
 *
 * @param notices of a comparison
 * @returns a paragraph each; those on the documents as a whole share one
 */
export function noticeTexts(notices: readonly ComparisonNotice[], text: Messages): readonly NoticeText[] {
  const whole = notices.flatMap((it) => ('publishers' in it ? [] : wholeText(it, text))).join(' ');
  const others = notices.flatMap((it): readonly NoticeText[] => {
    if (!('publishers' in it)) return [];
    const words = noticeText(it, text);
    return [{ publishers: it.publishers, words: (publishers) => `${publishers}: ${words}` }];
  });
  return whole ? [{ publishers: [], words: () => whole }, ...others] : others;
}

/** A notice on one document, in words. */
export function noticeText(notice: DocumentNotice, text: Messages): string {
  switch (notice.about) {
    case 'document':
      return notice.text;
    case 'period-over':
      return text.periodOver(notice.period);
    case 'no-period':
      return text.pledgeList.noPeriod;
  }
}

/** A notice in words, as plain text. */
export function plainNotice({ publishers, words }: NoticeText): string {
  return words(publishers.join(', '));
}

function wholeText(notice: Exclude<ComparisonNotice, SharedNotice>, text: Messages): string {
  const { mixedPlaces, mixedKinds, mixedTerms, onlyOne } = text.topicCompare;
  switch (notice.about) {
    case 'places':
      return mixedPlaces(notice.places.join(', '));
    case 'kinds':
      return mixedKinds(notice.kinds.map((kind) => text.programmeKinds[kind]).join(', '));
    case 'terms':
      return mixedTerms;
    case 'one-programme':
      return onlyOne;
  }
}
