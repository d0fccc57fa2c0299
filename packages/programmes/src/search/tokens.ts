import { spelt } from './fold.js';

/** A run of letters and figures. Soft hyphens and what has no width are no end of a word. */
const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*/gu;

/** What may stand between the words of one that is written with hyphens. */
const HYPHEN = /^[-‐-–]$/;

/** A word where it stands in a text. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text as they are spelt, each with where it stands. Hyphens and dots part words.
 *
 * @param text any
 */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: spelt(word),
    start: index,
    end: index + word.length,
  }));
}

/**
 * The words of a text that are written with hyphens, each put together: `el-sparkesykkel` is `elsparkesykkel`.
 *
 * @param text any
 * @param tokens of the text
 */
export function hyphenatedIn(text: string, tokens: readonly Token[] = tokensOf(text)): readonly Token[] {
  const runs: Token[] = [];
  let run: Token | undefined;
  let at = 0;
  for (const token of tokens) {
    const isLinked = run && HYPHEN.test(text.slice(run.end, token.start));
    if (run && isLinked) run = { word: run.word + token.word, start: run.start, end: token.end };
    else run = token;
    const next = tokens[++at];
    const goesOn = next && HYPHEN.test(text.slice(token.end, next.start));
    if (isLinked && !goesOn) runs.push(run);
  }
  return runs;
}

/**
 * Where a phrase stands among words: hyphens, spaces and nothing between its words are one.
 *
 * @param words of a text, as they are spelt; an empty one ends what a phrase may stand in
 * @param phrase its words, put together
 * @returns each place, as the index of the first word and that after the last
 */
export function placesOf(words: readonly string[], phrase: string): readonly (readonly [from: number, to: number])[] {
  return words.flatMap((word, from): readonly (readonly [number, number])[] => {
    let [together, to] = [word, from + 1];
    while (together && together.length < phrase.length && words[to] && phrase.startsWith(together)) {
      together += words[to++] as string;
    }
    return together === phrase ? [[from, to]] : [];
  });
}
