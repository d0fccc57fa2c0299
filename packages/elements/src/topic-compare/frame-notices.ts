import { isOfParty, isOver, type ProgrammeListing } from '@partiprogram/programmes';
import type { Messages } from '../internal/messages/index.js';

/**
 * What a reader must know before setting documents side by side: that they are of different towns, kinds or terms, that a
 * term is over, or that a text is old.
 *
 * @param shown every document that is shown, plans among them; only a party's has a column
 * @param today in the reader's calendar
 * @returns a paragraph each
 */
export function frameNotices(shown: readonly ProgrammeListing[], today: Date, text: Messages): readonly string[] {
  const parties = shown.filter(isOfParty);
  const { mixedPlaces, mixedKinds, mixedTerms, onlyOne } = text.topicCompare;
  const places = different(shown, ({ publisher }) => publisher.municipality.name);
  const kinds = different(parties, ({ kind }) => text.programmeKinds[kind]);
  const terms = different(parties, ({ period }) => (period ? text.period(period) : ''));
  const mixed = [
    ...(places.length > 1 ? [mixedPlaces(places.join(', '))] : []),
    ...(kinds.length > 1 ? [mixedKinds(kinds.join(', '))] : []),
    ...(terms.length > 1 ? [mixedTerms] : []),
  ];
  return [
    ...(mixed.length > 0 ? [mixed.join(' ')] : []),
    ...(parties.length === 1 ? [onlyOne] : []),
    ...parties.flatMap(({ publisher, period, notices }) =>
      [
        ...(period && isOver(period, today) ? [text.periodOver(period)] : []),
        ...notices.flatMap((notice) => (notice.kind === 'editor' ? [] : notice.text)),
      ].map((notice) => `${publisher.name}: ${notice}`),
    ),
  ];
}

function different(programmes: readonly ProgrammeListing[], by: (programme: ProgrammeListing) => string): string[] {
  return [...new Set(programmes.map(by))];
}
