import { hyphenatedIn, tokensOf } from './tokens.js';
import { askedIn, isSmall, isTelling } from './small-words.js';

/** A query, taken apart. */
export interface Query {
  /** The words that it is about. */
  readonly words: readonly string[];
  /** What stands in quotation marks, word by word. */
  readonly phrases: readonly (readonly string[])[];
  /** Words beside each other that may be one, each put together of two or more of `parts`. */
  readonly compounds: readonly { readonly word: string; readonly parts: readonly string[] }[];
  /** Whether all of it is read, and something can be told by each of its words. */
  readonly tells: boolean;
}

/** The longest query, in letters: what comes after them is not read. */
const LONGEST_QUERY = 200;

/** The most words that are searched for. */
const MOST_ASKED = 8;

/** Words in quotation marks, of any language; a mark without its other means nothing yet, and one within a word is none. */
const QUOTED =
  /"([^"]+)"|«([^»]+)»|[“”„]([^“”„]+)[“”]|»([^«]+)«|‹([^›]+)›|›([^‹]+)‹|(?<![\p{L}\p{N}])['‘’‚]([^'‘’‚]+)['‘’](?![\p{L}\p{N}])/gu;

/**
 * Takes a query apart.
 *
 * @param text as somebody writes it
 */
export function queryOf(text: string): Query {
  const read = text.slice(0, LONGEST_QUERY);
  const phrases = [...read.matchAll(QUOTED)]
    .map(([, ...groups]) => tokensOf(groups.find((it) => it !== undefined) ?? '').map(({ word }) => word))
    .filter((it) => it.length > 0);
  const rest = read.replaceAll(QUOTED, ' , ');
  const tokens = tokensOf(rest);
  const all = tokens.map(({ word }) => word);
  const words = [...new Set(askedIn(all, /\?\s*$/.test(rest)))];
  const pairs = tokens.slice(1).flatMap(({ word, start }, at) => {
    const before = tokens[at];
    return before &&
      !(before.word.length > 1 && isSmall(before.word)) &&
      /^[\s\p{Cf}‐-–-]*$/u.test(rest.slice(before.end, start))
      ? [{ word: before.word + word, parts: [before.word, word] }]
      : [];
  });
  const hyphenated = hyphenatedIn(rest).map(({ word, start, end }) => ({
    word,
    parts: tokens.filter((it) => it.start >= start && it.end <= end).map((it) => it.word),
  }));
  return {
    words: words.slice(0, MOST_ASKED),
    phrases: phrases.slice(0, MOST_ASKED),
    compounds: [...hyphenated, ...pairs].slice(0, 2 * MOST_ASKED),
    tells: text.length <= LONGEST_QUERY && words.length <= MOST_ASKED && words.every(isTelling),
  };
}
