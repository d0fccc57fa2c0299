/** A line that is no part of any sentence: a printed link address, or a page number alone, as `25` or `Side 3 av 20`. */
const STRAY_LINE =
  /^\s*(?:<?https?:\/\/\S+|www\.\S+|(?:side\s+)?(?:[-–]\s*)?\d{1,3}(?:\s*(?:av|\/)\s*\d{1,3})?(?:\s*[-–])?)\s*$/iu;

/** A bullet, a dash, or the number or letter of a list item, at the start of an entry. */
const ITEM_MARK = /^\s*(?:[•●▪◦‣∙○■□➢➤✓\uf0b7\uf0a7*·–—-]|\(?\d{1,3}[.)]|[a-zæøå]\))\s+/u;

/**
 * The original words of an entry, freed from layout. A fingerprint is the hash of these.
 *
 * Stray link and page-number lines are dropped, lines joined with a space, the item mark taken off, the text brought to
 * NFC, no-break spaces and runs of white space made one space.
 *
 * @param document the whole source document
 * @param lines first and last line, counted from 1, both included
 * @param span first and last word of those lines, counted from 1, where the entry is a part of them
 * @returns one line of text
 * @throws RangeError when the lines or words are not there
 */
export function normaliseOriginal(
  document: string,
  lines: readonly [first: number, last: number],
  span?: readonly [first: number, last: number],
): string {
  const all = document.split('\n');
  const [first, last] = lines;
  if (first < 1 || last < first || last > all.length)
    throw new RangeError(`no lines ${first}–${last} in ${all.length}`);
  const kept = all.slice(first - 1, last).filter((line) => !STRAY_LINE.test(line));
  const words = kept.join(' ').normalize('NFC').replace(ITEM_MARK, '').split(/\s+/u).filter(Boolean);
  if (!span) return words.join(' ');
  if (span[0] < 1 || span[1] < span[0] || span[1] > words.length) {
    throw new RangeError(`no words ${span[0]}–${span[1]} in ${words.length}`);
  }
  return words.slice(span[0] - 1, span[1]).join(' ');
}
