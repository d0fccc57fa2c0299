import { plain, spelt } from './fold.js';
import { hyphenatedIn, placesOf, tokensOf, type Token } from './tokens.js';

/** A piece of a text. */
export interface Piece {
  readonly text: string;
  /** Whether it was searched for. */
  readonly hit: boolean;
}

/**
 * Cuts a text where something in it was found.
 *
 * @param text as it stands on the screen
 * @param words what was found, as a search gives it
 * @param phrases what was searched for as it stands, word by word
 * @returns pieces that make up the whole text
 */
export function piecesOf(
  text: string,
  words: ReadonlyMap<string, string>,
  phrases: readonly (readonly string[])[] = [],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const [start, end] of foundIn(text, words, phrases)) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    if (from > done) pieces.push({ text: text.slice(done, from), hit: false });
    pieces.push({ text: text.slice(from, end), hit: true });
    done = end;
  }
  return done < text.length ? [...pieces, { text: text.slice(done), hit: false }] : pieces;
}

type Range = readonly [start: number, end: number];

/** Where something was found, the first place first; of two that begin alike, the longer. */
function foundIn(
  text: string,
  words: ReadonlyMap<string, string>,
  phrases: readonly (readonly string[])[],
): readonly Range[] {
  const tokens = tokensOf(text);
  const single = [...tokens, ...hyphenatedIn(text, tokens)].flatMap((token): readonly Range[] => {
    const sought = words.get(token.word);
    return sought === undefined ? [] : [within(text, token, sought)];
  });
  const together = phrases.flatMap((phrase) =>
    [(word: string) => word, plain].flatMap((spell) =>
      placesOf(
        tokens.map(({ word }) => spell(word)),
        spell(phrase.join('')),
      ).map(([from, to]): Range => [(tokens[from] as Token).start, (tokens[to - 1] as Token).end]),
    ),
  );
  return [...single, ...together].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
}

/** The place in a word of the letters that were searched for; the whole word where that cannot be told letter by letter. */
function within(text: string, { start, end }: Token, sought: string): Range {
  const word = text.slice(start, end);
  for (const spell of [spelt, (it: string) => plain(spelt(it))]) {
    const at = spell(word).indexOf(sought);
    if (at >= 0 && spell(word).length === word.length) return [start + at, start + at + sought.length];
  }
  return [start, end];
}
