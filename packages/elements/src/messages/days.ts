import type { Language } from '@partiprogram/programmes';

/**
 * A day in words. Not every browser knows nynorsk, and it would write the day in the language of its menus: bokmål has the same
 * names of months.
 *
 * @param date as `2026-11-22`
 * @returns such as «22. november 2026»
 */
export function longDay(date: string, language: Language): string {
  const days = new Intl.DateTimeFormat([language, 'nb'], { dateStyle: 'long', timeZone: 'UTC' });
  return days.format(new Date(`${date}T12:00:00Z`));
}
