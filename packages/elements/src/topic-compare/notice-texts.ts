import type { ComparisonNotice } from '@partiprogram/programmes';
import type { Messages } from '../messages/messages.js';

/**
 * Puts notices into words.
 *
 * @param notices of a comparison
 * @returns a paragraph each; those on the documents as a whole share one
 */
export function noticeTexts(notices: readonly ComparisonNotice[], text: Messages): readonly string[] {
  const isOfWhole = ({ about }: ComparisonNotice): boolean => ['places', 'kinds', 'terms'].includes(about);
  const whole = notices.filter(isOfWhole).map((notice) => noticeText(notice, text));
  const others = notices.filter((notice) => !isOfWhole(notice)).map((notice) => noticeText(notice, text));
  return whole.length > 0 ? [whole.join(' '), ...others] : others;
}

function noticeText(notice: ComparisonNotice, text: Messages): string {
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
    case 'period-over':
      return `${notice.publishers.join(', ')}: ${text.periodOver(notice.period)}`;
    case 'document':
      return `${notice.publishers.join(', ')}: ${notice.text}`;
  }
}
