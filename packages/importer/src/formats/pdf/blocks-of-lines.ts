import { introduces } from '../../lead-in.js';
import { isContentsTitle } from '../../drop-contents.js';
import type { SourceBlock, SourceNote } from '../../source-block.js';
import { breaksOff, endsSentence, isComplete, looksLikeHeading, startsLower, startsUpper } from '../../wording.js';
import type { HeadingStyles } from './heading-styles.js';
import { joinLines } from './join-words.js';
import type { PageLine } from './page-lines.js';

/** A gap between lines parts paragraphs if it is so many times that within them. */
const WIDER = 1.3;

/** Points by which edges that are meant to be one may differ. */
const NEAR = 3;

/** A line that ends before this share of its column is short: a paragraph may end with it. */
const FULL = 0.85;

/** The deepest that lists are nested; anything deeper is layout. */
const DEEPEST = 8;

/** Blocks made of lines. */
export interface LineBlocks {
  readonly blocks: readonly SourceBlock[];
  readonly notes: readonly SourceNote[];
}

/** A block that is being read. */
interface Open {
  readonly kind: 'heading' | 'item' | 'paragraph';
  readonly first: PageLine;
  last: PageLine;
  text: string;
  lines: number;
  readonly level: number;
  readonly depth: number;
  strong: boolean;
}

/**
 * Makes headings, items and paragraphs of lines in the order of reading.
 *
 * @param leading distance between the baselines of running text, in points
 * @param titles the titles of the document's bookmarks, in small letters
 */
export function blocksOfPageLines(
  lines: readonly PageLine[],
  styles: HeadingStyles,
  leading: number,
  titles: ReadonlySet<string>,
): LineBlocks {
  const reader = new LineReader(lines, styles, leading, titles);
  for (const line of lines) reader.read(line);
  reader.close();
  return reader;
}

class LineReader implements LineBlocks {
  readonly blocks: SourceBlock[] = [];
  readonly notes: SourceNote[] = [];
  readonly #styles: HeadingStyles;
  readonly #leading: number;
  readonly #titles: ReadonlySet<string>;
  readonly #words: ReadonlySet<string>;
  /** Where the marks of the open lists stand, from the edge of their column; outermost first. */
  readonly #marks: number[] = [];
  #open: Open | undefined;
  /** The number of the last numbered item. */
  #number = 0;

  constructor(lines: readonly PageLine[], styles: HeadingStyles, leading: number, titles: ReadonlySet<string>) {
    this.#styles = styles;
    this.#leading = leading;
    this.#titles = titles;
    this.#words = new Set(lines.flatMap(({ text }) => text.match(/\p{L}[\p{L}-]*\p{L}(?![\p{L}-])/gu) ?? []));
  }

  read(line: PageLine): void {
    const level = this.#styles.levelOf(line);
    const open = this.#open;
    if (line.pageNumber || isContentsTitle(line.text)) {
      this.#begin(line, 'paragraph');
      this.close();
    } else if (level !== undefined) {
      if (open?.kind === 'heading' && open.level === level && this.#followsClosely(line, open.last)) this.#add(line);
      else this.#begin(line, 'heading', level);
    } else if (this.#isMarked(line) && !this.#isNumberedHeading(line)) {
      this.#begin(line, 'item');
    } else if (open && open.kind !== 'heading' && this.#goesOn(line, open)) {
      this.#add(line);
    } else {
      this.#begin(line, 'paragraph');
      if (this.#open) this.#open.strong = this.#standsOut(line);
    }
  }

  close(): void {
    const open = this.#open;
    this.#open = undefined;
    if (!open) return;
    const { page, mark = '' } = open.first;
    const { text } = open;
    if (open.kind === 'heading' && looksLikeHeading(text.replace(/[?!]$/u, ''))) {
      this.blocks.push({ kind: 'heading', level: open.level, text, page });
    } else if (open.kind === 'item') {
      const number = numberIn(mark);
      const sign = number === undefined ? mark : mark.slice(-1);
      this.blocks.push({
        kind: 'item',
        mark: sign,
        ...(number !== undefined && { number }),
        depth: open.depth,
        text,
        page,
      });
    } else {
      this.blocks.push({ kind: 'paragraph', text, page, ...(open.strong && { strong: true }) });
    }
    if (open.lines > 1 && open.last.page !== page)
      this.#note('joined', 'pages-joined', page, `a text goes on from page ${page} to page ${open.last.page}`);
  }

  #note(kind: SourceNote['kind'], code: SourceNote['code'], page: number, message: string, about?: string): void {
    const at = this.blocks.length;
    this.notes.push({ kind, code, at, page, message, ...(about !== undefined && { about }) });
  }

  #begin(line: PageLine, kind: Open['kind'], level = 0): void {
    this.close();
    const depth = kind === 'item' ? this.#depthOf(line) : 0;
    if (kind !== 'item') this.#marks.length = 0;
    if (kind === 'item') this.#number = numberIn(line.mark ?? '') ?? this.#number;
    const text = kind === 'item' || line.mark === undefined ? line.text : `${line.mark} ${line.text}`;
    this.#open = { kind, first: line, last: line, text, lines: 1, level, depth, strong: false };
  }

  #add(line: PageLine): void {
    const open = this.#open;
    if (!open) return;
    const own = line.mark === undefined ? line.text : `${line.mark} ${line.text}`;
    const { text, parted } = joinLines(open.text, own, (word) => this.#words.has(word));
    if (parted !== undefined)
      this.#note(
        'joined',
        'word-joined',
        line.page,
        `a word parted at the end of a line was joined: «${parted}»`,
        parted,
      );
    open.text = text;
    open.last = line;
    open.lines += 1;
    if (!line.bold) open.strong = false;
  }

  /** Whether the mark of a line begins an item, and is not a number or dash inside a sentence. */
  #isMarked(line: PageLine): boolean {
    const { mark, text } = line;
    if (mark === undefined || text === '') return false;
    const open = this.#open;
    const inside = open && open.kind !== 'heading' && !endsSentence(open.text) && !introduces(open.text);
    const number = numberIn(mark);
    if (number !== undefined && inside && startsLower(text) && open.kind === 'paragraph') return false;
    if (number !== undefined) return number === 1 || number === this.#number + 1;
    if (/^[–—-]$/u.test(mark)) return !(inside && open.kind === 'paragraph' && Math.abs(line.x - open.first.x) < NEAR);
    return true;
  }

  /** Whether a line is a heading by its weight, and the number before it one of chapters. */
  #isNumberedHeading(line: PageLine): boolean {
    return numberIn(line.mark ?? '') !== undefined && looksLikeHeading(line.text) && this.#standsOut(line);
  }

  #depthOf(line: PageLine): number {
    const x = line.x - line.left;
    while ((this.#marks.at(-1) ?? -Infinity) > x + NEAR) this.#marks.pop();
    if ((this.#marks.at(-1) ?? -Infinity) < x - NEAR && this.#marks.length < DEEPEST) this.#marks.push(x);
    return this.#marks.length - 1;
  }

  /** Whether a line follows another without the gap between paragraphs. */
  #followsClosely(line: PageLine, before: PageLine): boolean {
    if (line.column !== before.column) return false;
    const expected = Math.max(this.#leading, line.size * 1.25);
    return before.y - line.y < WIDER * expected;
  }

  #goesOn(line: PageLine, open: Open): boolean {
    const { last, first } = open;
    if (Math.abs(line.size - last.size) > 0.1 * last.size) return false;
    if (line.bold !== last.bold && (open.strong || (line.bold && !startsLower(line.text)))) return false;
    // A bold lead-in below a bold heading.
    if (open.strong && startsUpper(line.text) && introduces(line.text)) return false;
    if (introduces(open.text) && startsUpper(line.text)) return false;
    if (line.column !== last.column) return this.#goesOnElsewhere(line, open);
    if (!this.#followsClosely(line, last)) return false;
    const full = last.end > last.left + FULL * (last.right - last.left);
    if (open.kind === 'paragraph') {
      if (line.x > first.x + NEAR && open.lines > 1 && endsSentence(open.text)) return false;
      return full || !endsSentence(open.text);
    }
    if (line.x > first.x + NEAR) return line.x > first.textX - 2 * NEAR || !isComplete(open.text);
    if (open.lines > 1 && last.x > first.x + NEAR) return startsLower(line.text) && !isComplete(open.text);
    return startsLower(line.text) ? !isComplete(open.text) : full && !endsSentence(open.text);
  }

  /** Whether a line at the top of a column goes on with the text at the foot of the column before. */
  #goesOnElsewhere(line: PageLine, open: Open): boolean {
    if (endsSentence(open.text)) {
      const hanging = open.first.textX - open.first.x;
      const indent = line.x - line.left;
      return open.kind === 'item' && hanging > NEAR && indent > NEAR && Math.abs(indent - this.#indentOf(open)) < NEAR;
    }
    return startsLower(line.text) || breaksOff(open.text) || /-$/u.test(open.text);
  }

  #indentOf({ first }: Open): number {
    return first.textX - first.left;
  }

  /** Whether a line stands out by its weight, or a bookmark has its words. */
  #standsOut(line: PageLine): boolean {
    return this.#styles.isStrong(line) || this.#titles.has(line.text.toLocaleLowerCase('nb'));
  }
}

function numberIn(mark: string): number | undefined {
  const digits = /^\(?(\d{1,3})[.)]$/u.exec(mark)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
