import type { Language } from '@partiprogram/programmes';

const MONTHS = 'januar februar mars april mai juni juli august september oktober november desember';
const ENGLISH = 'January February March April May June July August September October November December';

/**
 * A day in words. Made without `Intl`: a browser takes some 30 ms for its first formatter on a page, and not every one knows nynorsk,
 * whose months have the names of bokmål.
 *
 * @param date as `2026-11-22`
 * @returns such as «22. november 2026»; what is no date comes back as it is
 */
export function longDay(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  const isEnglish = language === 'en';
  const name = (isEnglish ? ENGLISH : MONTHS).split(' ')[Number(month) - 1];
  return name && day ? `${day}${isEnglish ? '' : '.'} ${name} ${year}` : date;
}
