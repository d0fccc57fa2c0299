/** Endings of Norwegian words, bokmål and nynorsk, the longest first, by the letters that must stand before them. */
const ENDINGS: readonly (readonly [least: number, ending: RegExp])[] = [
  [4, /(?:enes|anes|ens|ets|ers)$/],
  [3, /(?:erne|eren|eret|ere|arane|aren|arar|ene|ane)$/],
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
  return contracted(word);
}

/** `sykkel` and `sykl-`, `senter` and `sentr-`, `rom` and `romm-` are stems of the same words. */
function contracted(stem: string): string {
  if (stem.length < 4) return stem;
  return stem
    .replace(/([bdfgkpt])\1?el$/, '$1l')
    .replace(/tr$/, 't')
    .replace(/mm$/, 'm');
}

/**
 * Takes the plural off an English word.
 *
 * @param word as it is spelt
 */
export function englishStem(word: string): string {
  return word.length > 3 ? word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '') : word;
}
