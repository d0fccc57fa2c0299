import type { SourceNote } from '../../source-block.js';
import { excerpt } from '../../finding.js';
import type { PageLine } from './page-lines.js';

/** Footnotes are set in type of at most this share of the running text's size. */
export const SMALLER = 0.88;

/** What is left without footnotes. */
export interface WithoutFootnotes {
  readonly lines: readonly PageLine[];
  readonly notes: readonly Omit<SourceNote, 'at'>[];
}

/** Takes footnotes off: at the foot of a column, small lines of which the first begins with a number or a star. */
export function takeFootnotesOff(lines: readonly PageLine[], body: number): WithoutFootnotes {
  const isSmall = ({ size }: PageLine): boolean => size <= SMALLER * body;
  const kept: PageLine[] = [];
  const notes: Omit<SourceNote, 'at'>[] = [];
  let dropping: PageLine | undefined;
  for (const [at, line] of lines.entries()) {
    const sameColumn = dropping?.column === line.column;
    if (dropping && sameColumn && isSmall(line)) continue;
    dropping = undefined;
    const begins = /^[\d*†]{1,3}\s?\p{L}/u.test(line.text) || /^[\d*†]{1,3}[.)]?$/u.test(line.mark ?? '');
    if (isSmall(line) && begins && endsColumn(lines, at, isSmall)) {
      dropping = line;
      const { page, text: about } = line;
      const message = `a footnote was dropped: ${excerpt(about)}`;
      notes.push({ kind: 'dropped', code: 'footnote', page, message, about });
    } else kept.push(line);
  }
  return { lines: kept, notes };
}

/** Whether nothing but small lines follows in the column. */
function endsColumn(lines: readonly PageLine[], from: number, isSmall: (line: PageLine) => boolean): boolean {
  const { column } = lines[from] ?? {};
  for (let at = from; lines[at]?.column === column; at++) {
    const line = lines[at];
    if (line && !isSmall(line)) return false;
  }
  return true;
}
