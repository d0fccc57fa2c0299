import { startsLower } from '../../wording.js';

/** Words before which a hyphen stands for the rest of a compound: «rus- og psykiatritjenesten». */
const SUSPENDED = /^(?:og|eller|samt|men|til|og\/eller)\b/u;

const ENDS_IN_HYPHEN = /\p{L}[-\u2010\u00ad]$/u;

/** How two lines of one text are joined. */
export interface JoinedLines {
  readonly text: string;
  /** The word that a hyphen parted, if one did. */
  readonly parted?: string;
}

/**
 * Joins two lines of one text. A hyphen at the end of the first is taken away if it parts a word.
 *
 * @param isWord whether the document has a word elsewhere
 */
export function joinLines(first: string, second: string, isWord: (word: string) => boolean): JoinedLines {
  if (!ENDS_IN_HYPHEN.test(first)) return { text: `${first} ${second}` };
  const start = first.slice(0, -1);
  if (first.endsWith('\u00ad')) return { text: start + second };
  if (SUSPENDED.test(second)) return { text: `${first} ${second}` };
  if (!startsLower(second)) return { text: first + second };
  const before = /[\p{L}-]+$/u.exec(start)?.[0] ?? '';
  const after = /^\p{L}+/u.exec(second)?.[0] ?? '';
  if (isWord(`${before}-${after}`) && !isWord(before + after)) return { text: first + second };
  return { text: start + second, parted: before + after };
}
