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

/** A run of letters and figures. Soft hyphens and what has no width are no end of a word. */
const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*/gu;

/** What may stand between the words of one that is written with hyphens. */
const HYPHEN = /^[-‐-–]$/;

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

/**
 * Whether one word becomes another by one slip: a letter left out, put in or changed, or two that changed places.
 *
 * @param a as it is spelt
 * @param b as it is spelt
 */
export function oneSlipApart(a: string, b: string): boolean {
  return slipsApart(a, b, 1);
}

/**
 * The same for some slips.
 *
 * @param a as it is spelt
 * @param b as it is spelt
 * @param most how many slips
 */
export function slipsApart(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  if (most === 0) return restA === restB;
  const after = (ofA: number, ofB: number): boolean => slipsApart(restA.slice(ofA), restB.slice(ofB), most - 1);
  return after(1, 1) || after(1, 0) || after(0, 1) || (restA[0] === restB[1] && restA[1] === restB[0] && after(2, 2));
}
