import { excerpt, type Report } from './finding.js';
import type { Layout, Line } from './line.js';
import { isHeading, isNotice } from './read-paragraphs.js';
import { breaksOff, endsSentence, isComplete, startsLower, startsUpper } from './wording.js';

/**
 * How many of the lines after an item's first one belong to it.
 *
 * In wrapped text a blank line means nothing inside a list: the item goes on until a heading, a notice, or a new
 * paragraph after a finished sentence. Elsewhere a line is a paragraph, and an item goes on only where its line breaks
 * off, or where the next is indented below it.
 *
 * @param item the item's first line
 * @param rest the lines between it and the lead-in or mark that comes next
 * @param next the next line with a mark
 * @param leads whether a lead-in stands between `rest` and `next`
 */
export function countContinuedLines(
  item: Line,
  rest: readonly Line[],
  next: Line | undefined,
  leads: boolean,
  layout: Layout,
  report: Report,
): number {
  let count = 0;
  for (const [at, line] of rest.entries()) {
    const before = rest[at - 1] ?? item;
    if (before.said === '' && before === item) {
      count = at + 1;
      continue;
    }
    if (isNotice(line.text)) break;
    const goesOn = layout.wrapped
      ? goesOnWrapped(line, before, rest[at + 1] ?? next, layout) &&
        !isWeakHeading(line, before, rest[at + 1], leads, layout)
      : goesOnUnwrapped(line, before, item);
    const alone = at === rest.length - 1 && next !== undefined && !leads;
    if (!goesOn || (alone && layout.wrapped && isNewSentence(line, before, layout))) break;
    if (startsUpper(line.text) && !endsSentence(before.text)) {
      const message = `${excerpt(line.text)} goes on with a sentence, although it begins with a capital`;
      report('guessed', [line.number, line.number], message);
    }
    count = at + 1;
  }
  return count;
}

function goesOnWrapped(line: Line, before: Line, after: Line | undefined, layout: Layout): boolean {
  if (startsLower(line.text)) return !isComplete(before.text);
  if (isHeading(line, before, after, layout)) return false;
  return !(line.gap > 0 && !line.pageBefore && endsSentence(before.text));
}

/** In wrapped text a short line ends a paragraph, even where no blank line follows. */
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
 * A heading in wrapped text after an item that has no full stop. A lead-in that follows tells that the list is over, so
 * the first short line of its own is taken for the heading; without a blank line before it, where the line above is no
 * full one.
 */
function isWeakHeading(line: Line, before: Line, after: Line | undefined, leads: boolean, layout: Layout): boolean {
  if (!leads || !startsUpper(line.text) || /[.:;,!?-]$/u.test(line.text) || breaksOff(before.text)) return false;
  const short = line.text.length <= 0.5 * layout.width && before.text.length <= 0.6 * layout.width;
  return (line.gap > 0 ? line.text.length <= 60 : short) && (after === undefined || startsUpper(after.text));
}

/**
 * Whether a line without a mark is an item that lost it: a small letter after a finished sentence; or, in a list whose
 * items begin with a capital, a line alone between two marks that reads like them.
 *
 * @param list the first lines of the items before it
 * @param next the next line with a mark, where nothing else stands between
 */
export function isLostItem(line: Line, before: Line, list: readonly Line[], next: Line | undefined): boolean {
  if (isNotice(line.text)) return false;
  if (startsLower(line.text)) return list.every(({ said }) => startsLower(said)) || isComplete(before.text);
  const mark = list.at(-1)?.mark;
  if (!next?.mark || !mark || next.mark.sign !== mark.sign || next.mark.kind === 'number') return false;
  const longest = Math.max(...list.map(({ said }) => said.length));
  return startsUpper(line.text) && endsSentence(line.text) && line.text.length <= 1.5 * longest;
}
