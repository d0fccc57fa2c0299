import { isOfParty, isOver, type Language, type ProgrammeListing } from '@partiprogram/programmes';
import type { Messages } from '../messages/index.js';
import { CHOICES_TEXTS } from './choices-texts.js';
import { mixed, townsOf } from './shown.js';

/**
 * What a reader must know before setting documents side by side: that they are of different towns, kinds or terms, that a
 * term is over, or that a text is old.
 *
 * @param shown every document that is shown, plans among them; only a party's has a column
 * @param today in the reader's calendar
 * @returns a paragraph each
 */
export function frameNotices(
  shown: readonly ProgrammeListing[],
  today: Date,
  text: Messages,
  language: Language,
): readonly string[] {
  const parties = shown.filter(isOfParty);
  const { mixedPlaces, onlyOne } = CHOICES_TEXTS[language];
  const towns = townsOf(shown);
  const whose = new Map<string, string[]>();
  for (const { publisher, period, notices } of parties) {
    const over = period && isOver(period, today) ? [text.periodOver(period)] : [];
    for (const notice of [...over, ...notices.flatMap((it) => (it.kind === 'editor' ? [] : it.text))])
      whose.set(notice, [...(whose.get(notice) ?? []), publisher.name]);
  }
  return [
    `${towns.length > 1 ? mixedPlaces(towns.join(', ')) : ''} ${mixed(parties, text)}`.trim(),
    parties.length === 1 ? onlyOne : '',
    ...[...whose].map(([notice, names]) => `${names.join(', ')}: ${notice}`),
  ].filter(Boolean);
}
