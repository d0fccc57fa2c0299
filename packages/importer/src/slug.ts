/** Longer ids do not fit the address of an entry. */
const LONGEST = 40;

/**
 * An id made of some words: small letters and hyphens, `æ` as `ae`, `ø` as `o` and `å` as `a`, whole words up to 40
 * characters.
 *
 * @returns the empty string when the words have no letter or digit
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

/** An id that is not taken yet, which is then. */
export function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
  taken.add(id);
  return id;
}
