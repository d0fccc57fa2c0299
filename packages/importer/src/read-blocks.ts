import type { Block, ListItem } from './block.js';
import { excerpt, type Report } from './finding.js';
import { endOfItem, isLostItem } from './continuation.js';
import { findLeadIn, leadInBlocks, type LeadInPlace } from './lead-in.js';
import type { Layout, Line } from './line.js';
import { ListLevels } from './list-levels.js';
import { NO_ITEMS, withItem } from './list-so-far.js';
import { headingOf, isHeading, readParagraphs, type Surroundings } from './read-paragraphs.js';
import { isFormText } from './content-lines.js';
import { endsSentence, looksLikeHeading, startsUpper } from './wording.js';

/**
 * Groups lines into headings, paragraphs, lead-ins and list items.
 *
 * It reads from mark to mark. The lines between two marks are, in this order: the rest of the item, headings and
 * paragraphs, and the lead-in of the next list.
 *
 * @param lines the lines of the programme, from `findListMarks`
 * @param numberedHeadings numbers of the lines that are numbered headings
 */
export function readBlocks(
  lines: readonly Line[],
  layout: Layout,
  numberedHeadings: ReadonlySet<number>,
  report: Report,
): readonly Block[] {
  const reader = new BlockReader(layout, numberedHeadings, report);
  const marked = lines.flatMap((line, at) => (line.mark ? [at] : []));
  reader.readBetween(undefined, lines.slice(0, marked[0] ?? lines.length), lines[marked[0] ?? -1]);
  for (const [index, at] of marked.entries()) {
    const next = marked[index + 1];
    reader.readBetween(lines[at], lines.slice(at + 1, next ?? lines.length), lines[next ?? -1]);
  }
  return reader.blocks;
}

class BlockReader {
  readonly blocks: Block[] = [];
  /** The list being read. */
  #list = NO_ITEMS;
  readonly #levels = new ListLevels();
  readonly #layout: Layout;
  readonly #numberedHeadings: ReadonlySet<number>;
  readonly #report: Report;

  constructor(layout: Layout, numberedHeadings: ReadonlySet<number>, report: Report) {
    this.#layout = layout;
    this.#numberedHeadings = numberedHeadings;
    this.#report = report;
  }

  /** Reads an item, or the start of the document, up to the next mark. */
  readBetween(marked: Line | undefined, between: readonly Line[], next: Line | undefined): void {
    const leadIn = next && findLeadIn(between, marked, next, this.#layout);
    let rest: readonly Line[] = between.slice(0, leadIn?.from);
    if (marked && this.#isBulletedHeading(marked, rest, leadIn)) {
      const message = `${excerpt(marked.said)} is a heading, although it has the mark of an item`;
      this.#report('guessed', at(marked), 'heading-with-mark', message);
      this.blocks.push(headingOf(marked));
      this.#list = NO_ITEMS;
    } else if (marked) {
      rest = this.#readItems(marked, rest, next, leadIn !== undefined);
    }
    this.#readParagraphs(rest, { before: undefined, after: leadIn ? between[leadIn.from] : next }, next === undefined);
    if (leadIn) this.blocks.push(...leadInBlocks(between, leadIn, this.#report));
    if (leadIn || rest.length > 0) this.#list = NO_ITEMS;
  }

  /** Reads an item with all its lines, and items after it that lost their marks. Returns the lines left over. */
  #readItems(marked: Line, rest: readonly Line[], next: Line | undefined, leads: boolean): readonly Line[] {
    let first = marked;
    let from = 0;
    for (;;) {
      const end = endOfItem(first, { rest, from, next, leads }, this.#layout, this.#report);
      const further = rest.slice(from, end);
      this.#pushItem(first, further);
      const following = rest[end];
      const alone = end === rest.length - 1 && !leads;
      if (!following || !isLostItem(following, further.at(-1) ?? first, this.#list, alone ? next : undefined))
        return rest.slice(end);
      const message = `${excerpt(following.text)} is an item that lost its mark`;
      this.#report('guessed', at(following), 'lost-mark', message);
      first = following;
      from = end + 1;
    }
  }

  #pushItem(first: Line, further: readonly Line[]): void {
    const last = further.at(-1) ?? first;
    const text = [first.said, ...further.map((line) => line.text)].filter(Boolean).join(' ');
    const item: ListItem = {
      kind: 'item',
      lines: [first.number, last.number],
      text,
      number: first.mark?.kind === 'number' ? first.mark.value : undefined,
      mark: first.mark?.sign ?? '',
      depth: this.#list.isEmpty ? this.#levels.restart(first) : this.#levels.depthOf(first),
    };
    const mark = this.#list.first;
    if (mark && first.mark && first.mark.kind !== mark.kind) {
      this.#report('unsure', item.lines, 'item-in-item', 'an item inside an item was taken for one of its own');
    }
    if (further.length > 0) {
      const across = further.some(({ pageBefore }) => pageBefore) ? ', across a page break' : '';
      this.#report('joined', item.lines, 'lines-joined', `${further.length + 1} lines are one item${across}`);
    }
    this.blocks.push(item);
    this.#list = withItem(this.#list, first);
  }

  /**
   * Whether a line with a bullet is a heading: unlike its list it starts with a capital or has no full stop, and
   * paragraphs and a new lead-in follow.
   */
  #isBulletedHeading(marked: Line, rest: readonly Line[], leadIn: LeadInPlace | undefined): boolean {
    const [following] = rest;
    if (!leadIn || !following || !startsUpper(following.text) || !looksLikeHeading(marked.said)) return false;
    const { isEmpty, noneUpper, allStopped } = this.#list;
    if (isEmpty || !(noneUpper || (rest.length > 1 && allStopped))) return false;
    if (!startsUpper(marked.said) || !endsSentence(rest.at(-1)?.text ?? '')) return false;
    return !rest.some((line, index) => isHeading(line, rest[index - 1] ?? marked, rest[index + 1], this.#layout));
  }

  #readParagraphs(lines: readonly Line[], near: Pick<Surroundings, 'before' | 'after'>, atEnd: boolean): void {
    const around = { ...near, layout: this.#layout, numberedHeadings: this.#numberedHeadings };
    const form = atEnd && !this.#list.isEmpty ? lines.findIndex(({ text }) => isFormText(text)) : -1;
    const read = form < 0 ? lines : lines.slice(0, form);
    for (const block of readParagraphs(read, around, this.#report)) this.blocks.push(block);
    const [first] = lines.slice(read.length);
    const last = lines.at(-1);
    if (form >= 0 && first && last)
      this.#report(
        'dropped',
        [first.number, last.number],
        'form-text',
        'the text of a form or of the page was dropped',
      );
  }
}

function at(line: Line): [number, number] {
  return [line.number, line.number];
}
