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

/** Returns a free id, the wanted one or `<wanted>-2`, `-3` …, and adds it to `taken`. */
export function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
  taken.add(id);
  return id;
}
