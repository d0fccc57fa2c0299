import { folded, tokensOf } from './fold.js';

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
 * @returns pieces that make up the whole text
 */
export function piecesOf(text: string, words: ReadonlyMap<string, string>): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { word, start, end } of tokensOf(text)) {
    const sought = words.get(word);
    if (sought === undefined) continue;
    const [from, to] = within(text.slice(start, end), sought);
    if (start + from > done) pieces.push({ text: text.slice(done, start + from), hit: false });
    pieces.push({ text: text.slice(start + from, start + to), hit: true });
    done = start + to;
  }
  return done < text.length ? [...pieces, { text: text.slice(done), hit: false }] : pieces;
}

/**
 * The place in a word of the letters that were searched for; the whole word where that cannot be told letter by letter.
 */
function within(word: string, sought: string): readonly [from: number, to: number] {
  const spelt = folded(word);
  const at = spelt.indexOf(sought);
  return at < 0 || spelt.length !== word.length ? [0, word.length] : [at, at + sought.length];
}
