import { childrenOf, nameOf, textIn, type MarkupNode } from './markup.js';

/** The cells of a table by rows. Tables inside its cells are the cells' own. */
export function rowsOf(table: MarkupNode): readonly (readonly MarkupNode[])[] {
  const parts = childrenOf(table).flatMap((it) =>
    /^(?:thead|tbody|tfoot)$/u.test(nameOf(it)) ? childrenOf(it) : [it],
  );
  return parts
    .filter((it) => nameOf(it) === 'tr')
    .map((row) => childrenOf(row).filter((it) => /^t[dh]$/u.test(nameOf(it))));
}

/** The headings of a table's columns; none if its first row holds anything but headings. */
export function columnsOf(rows: readonly (readonly MarkupNode[])[]): readonly string[] {
  const [first, second] = rows;
  if (!first || !second || first.length < 2) return [];
  return first.every((cell) => nameOf(cell) === 'th') ? first.map(textIn) : [];
}
