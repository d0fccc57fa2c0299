import { excerpt, type Report } from './finding.js';
import type { Layout, Line } from './line.js';
import type { ListSoFar } from './list-so-far.js';
import { isHeading, isNotice } from './read-paragraphs.js';
import { breaksOff, endsSentence, isComplete, startsLower, startsUpper } from './wording.js';

/** The lines in which an item may go on. */
export interface Following {
  /** The lines up to the next lead-in or mark. */
  readonly rest: readonly Line[];
  /** Index in `rest` of the line after the item's first. */
  readonly from: number;
  /** The next line with a mark. */
  readonly next: Line | undefined;
  /** Whether a lead-in stands between `rest` and `next`. */
  readonly leads: boolean;
}

/**
 * Finds where an item ends.
 *
 * In wrapped text, where blank lines inside a list mean nothing, an item ends at a heading, a notice, or a new
 * paragraph after a finished sentence. In other text each line is a paragraph, and an item continues only if its line
 * breaks off or the next line is indented below it.
 *
 * @param item the item's first line
 * @returns index in `rest` of the first line that is not the item's
 */
export function endOfItem(item: Line, { rest, from, next, leads }: Following, layout: Layout, report: Report): number {
  for (let at = from; ; at++) {
    const line = rest[at];
    const before = at > from ? rest[at - 1] : item;
    if (!line || !before) return at;
    if (before.said === '' && before === item) continue;
    if (isNotice(line.text)) return at;
    const goesOn = layout.wrapped
      ? goesOnWrapped(line, before, rest[at + 1] ?? next, layout) &&
        !isWeakHeading(line, before, rest[at + 1], leads, layout)
      : goesOnUnwrapped(line, before, item);
    const alone = at === rest.length - 1 && next !== undefined && !leads;
    if (!goesOn || (alone && layout.wrapped && isNewSentence(line, before, layout))) return at;
    if (startsUpper(line.text) && !endsSentence(before.text)) {
      const message = `${excerpt(line.text)} goes on with a sentence, although it begins with a capital`;
      report('guessed', [line.number, line.number], 'goes-on-with-capital', message);
    }
  }
}

function goesOnWrapped(line: Line, before: Line, after: Line | undefined, layout: Layout): boolean {
  if (startsLower(line.text)) return !isComplete(before.text);
  if (isHeading(line, before, after, layout)) return false;
  return !(line.gap > 0 && !line.pageBefore && endsSentence(before.text));
}

/** In wrapped text a short line ends a paragraph, even without a blank line after it. */
function isNewSentence(line: Line, before: Line, { width }: Layout): boolean {
  return endsSentence(before.text) && startsUpper(line.text) && before.text.length <= 0.5 * width;
}

function goesOnUnwrapped(line: Line, before: Line, item: Line): boolean {
  if (line.indent >= 2 && line.indent > item.indent) return true;
  if (breaksOff(before.text)) return true;
  if (!startsLower(line.text)) return false;
  return (line.gap === 0 && !endsSentence(before.text)) || (endsSentence(before.text) && !isComplete(before.text));
}

/**
 * Whether a line of wrapped text is a heading after an item without a full stop. If a lead-in follows, the list is
 * over, and its first short line is the heading; without a blank line before it, only if the line above is short, too.
 */
function isWeakHeading(line: Line, before: Line, after: Line | undefined, leads: boolean, layout: Layout): boolean {
  if (!leads || !startsUpper(line.text) || /[.:;,!?-]$/u.test(line.text) || breaksOff(before.text)) return false;
  const short = line.text.length <= 0.5 * layout.width && before.text.length <= 0.6 * layout.width;
  return (line.gap > 0 ? line.text.length <= 60 : short) && (after === undefined || startsUpper(after.text));
}

/**
 * Whether a line is a list item that lost its mark: it starts with a small letter after a finished sentence, or it
 * stands alone between two marks and looks like the items around it.
 *
 * @param list the items before it
 * @param next the next line with a mark, if it follows directly
 */
export function isLostItem(line: Line, before: Line, list: ListSoFar, next: Line | undefined): boolean {
  if (isNotice(line.text)) return false;
  if (startsLower(line.text)) return list.allLower || isComplete(before.text);
  const mark = list.last;
  if (!next?.mark || !mark || next.mark.sign !== mark.sign || next.mark.kind === 'number') return false;
  return startsUpper(line.text) && endsSentence(line.text) && line.text.length <= 1.5 * list.longest;
}
