/** Letters that people write in several ways, and what each becomes. NFD takes the marks off all others. */
const LETTERS: Readonly<Record<string, string>> = { æ: 'a', ø: 'o', ð: 'd', þ: 't', ß: 's' };

/** A run of letters and figures; hyphens and dots inside a word or a number part words. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Brings a word to one spelling: small letters, `æ`, `ø`, `å` and their digraphs alike (`ae`, `oe`, `aa`), no accents.
 *
 * @param word one word
 */
export function folded(word: string): string {
  return word
    .toLowerCase()
    .replace(/[æøðþß]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/aa|ae/g, 'a')
    .replace(/oe/g, 'o');
}

/** A word where it stands in a text. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text, each folded, with where it stands.
 *
 * @param text any
 */
export function tokensOf(text: string): readonly Token[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    word: folded(word),
    start: index,
    end: index + word.length,
  }));
}

/**
 * Whether one word becomes another by one slip: a letter left out, put in or changed, or two that changed places.
 *
 * @param a folded
 * @param b folded
 */
export function oneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
