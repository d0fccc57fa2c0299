/**
 * Letters that other keyboards and languages have for ours, and what each becomes. NFD takes the marks off all others; å, æ
 * and ø are letters of their own.
 */
const LETTERS: Readonly<Record<string, string>> = {
  ä: 'æ',
  ö: 'ø',
  œ: 'ø',
  đ: 'd',
  ð: 'd',
  ŧ: 't',
  þ: 't',
  ŋ: 'n',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
};

/** The letters that a keyboard may lack. Who writes one of them means it. */
export const OUR_LETTERS = /[åæø]/;

/**
 * A word as it is spelt: in small letters, without accents and what has no width. `å`, `æ` and `ø` stay what they are.
 *
 * @param word one word
 */
export function spelt(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^a-zåæø\d]/gu, (letter) => LETTERS[letter] ?? letter.normalize('NFD').replace(/[\p{M}\p{Cf}]/gu, ''));
}

/**
 * The same with two letters for one put right: `aa`, `ae` and `oe` are `å`, `æ` and `ø`.
 *
 * @param word as it is spelt
 */
export function withoutDigraphs(word: string): string {
  return word.replace(/aa/g, 'å').replace(/ae/g, 'æ').replace(/oe/g, 'ø');
}

/**
 * The same with `a` and `o` for `å`, `æ` and `ø`.
 *
 * @param word as it is spelt
 */
export function withoutRings(word: string): string {
  return word.replace(/[åæ]/g, 'a').replace(/ø/g, 'o');
}

/**
 * The same as somebody writes it whose keyboard has no `å`, `æ` and `ø`: with `a` and `o` for them.
 *
 * @param word as it is spelt
 */
export function plain(word: string): string {
  return withoutRings(withoutDigraphs(word));
}
