/** In characters. Longer ids make the address of an entry too long. */
const LONGEST = 40;

/**
 * Makes an id from words: small letters, digits and hyphens, `æ` as `ae`, `ø` as `o`, `å` as `a`. Whole words only, up
 * to 40 characters.
 *
 * @returns an empty string if the words have no letter or digit
 */
export function slugOf(words: string): string {
  const plain = words
    .toLocaleLowerCase('nb')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
  let slug = '';
  for (const word of plain.match(/[a-z0-9]+/gu) ?? []) {
    const longer = slug ? `${slug}-${word}` : word;
    if (longer.length > LONGEST) return slug || word.slice(0, LONGEST);
    slug = longer;
  }
  return slug;
}

/** Gives out ids, each only once. */
export class FreeIds {
  readonly #taken: Set<string>;
  /** For each id that was wanted, the number of the last one that was given out. */
  readonly #numbers = new Map<string, number>();

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  /** Takes a free id: the wanted one or `<wanted>-2`, `-3` … */
  take(wanted: string): string {
    const numbered = (number: number): string => (number === 1 ? wanted : `${wanted}-${number}`);
    let number = this.#numbers.get(wanted) ?? 1;
    while (this.#taken.has(numbered(number))) number += 1;
    this.#numbers.set(wanted, number);
    this.#taken.add(numbered(number));
    return numbered(number);
  }
}
