import type { Language } from './language.js';

/**
 * A number as it is written in a language: with a mark at each thousand, and without zeros at its end. Made without `Intl`, of which
 * the first on a page takes some 30 ms, and whose marks change from one version to the next.
 *
 * @param value any; one of 22 figures or more comes as JavaScript writes it
 * @param language whose marks it gets
 * @param fractionDigits the most behind the comma
 * @returns such as «1 234,5», with spaces that do not break, or “1,234.5”
 */
export function writtenNumber(value: number, language: Language, fractionDigits = 3): string {
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(fractionDigits).split('.');
  const [minus, mark, point] = language === 'en' ? '-,.' : '\u{2212}\u{a0},';
  const decimals = fraction.replace(/0+$/, '');
  return [
    value < 0 ? minus : '',
    whole.replace(/\B(?=(?:\d{3})+$)/g, mark ?? ''),
    decimals ? `${point}${decimals}` : '',
  ].join('');
}
