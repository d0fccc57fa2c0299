/** Characters that no text of a dataset may have: controls, halves of characters, and those that turn the text around. */
const UNPRINTABLE = /\p{Cc}|\p{Cs}|\p{Bidi_Control}/gu;

/** Words without characters that nobody sees, with single spaces between them. */
export function printable(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').replaceAll(UNPRINTABLE, '').trim();
}
