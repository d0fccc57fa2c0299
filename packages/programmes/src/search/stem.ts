/** Endings of Norwegian words, bokmål and nynorsk, the longest first, by the letters that must stand before them. */
const ENDINGS: readonly (readonly [least: number, ending: RegExp])[] = [
  [4, /(?:enes|anes|ens|ets|ers)$/],
  [3, /(?:ernes|erne|eres|eren|eret|ere|arane|aren|arar|ene|ane)$/],
  [3, /(?:(?<!h)et|a)$/],
  [2, /(?:en|er|ar)$/],
  [2, /e$/],
];

/**
 * Takes the inflection off a Norwegian word, and nothing else: `boliger` is a form of `bolig`, and `bolig` none of `bol`. Two
 * forms of one word have the same stem, which need be no word.
 *
 * @param word as it is spelt
 */
export function norwegianStem(word: string): string {
  for (const [least, ending] of ENDINGS) {
    const stem = word.replace(ending, '');
    if (stem !== word && stem.length >= least) return contracted(stem);
  }
  return contracted(doubled(word));
}

/**
 * `sykkel` and `sykl-`, `senter` and `sentr-`, `program` and `programm-` are stems of the same words. A short word is known by
 * both its letters, see {@link doubled}.
 */
function contracted(stem: string): string {
  if (stem.length < 4) return stem;
  return stem
    .replace(/([bdfgkpt])\1?el$/, '$1l')
    .replace(/tr$/, 't')
    .replace(/(?<=.{4})mm$/, 'm');
}

/** `rom` has two letters in `rommet`: `samme` is no form of `samer`, nor `stemme` one of what ends `systemer`. */
function doubled(word: string): string {
  return word.replace(/^[^aeiouyæøå]{1,3}[aeiouyæøå]m$/, '$&m');
}

/**
 * Takes the plural off an English word.
 *
 * @param word as it is spelt
 */
export function englishStem(word: string): string {
  return word.length > 3 ? word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '') : word;
}
