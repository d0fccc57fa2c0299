import { excerpt } from '../../finding.js';
import { inOrder } from '../../in-order.js';
import type { Source, SourceBlock, SourceNote } from '../../source-block.js';
import { attributeOf, childrenOf, findElement, nameOf, textIn, wordsOf, type MarkupNode } from './markup.js';
import { codeOf, isFootnoteSign, leftOut } from './left-out.js';
import { blocksOfLines, type MarkupLine } from './break-lines.js';
import { columnsOf, rowsOf } from './table.js';

const INLINE = new Set(
  'a abbr b bdi bdo big cite code data dfn em font i ins kbd label mark q ruby samp small span strike strong sub sup time tt u var wbr o:p'.split(
    ' ',
  ),
);

/** Nested deeper than this, an element is read as text alone. Browsers nest no deeper than 512. */
const DEEPEST = 500;

const BOLD = /font-weight\s*:\s*(?:bold|[6-9]00)/iu;
const PROMISES =
  /^(?:dette\s)?(?:\p{Lu}[\p{L} ]{0,40}\s)?(?:vil|skal|ønsker|lover)(?:\s(?:vi|me|at|å))?\s*:?$|^(?:tiltak|løfter|våre løsninger|slik gjør vi det)$/iu;

interface OpenList {
  next: number | undefined;
}

interface OpenItem {
  readonly mark: string;
  readonly number?: number;
  readonly depth: number;
  readonly node: MarkupNode;
  /** Place of its block, once it has one. */
  at: number | undefined;
}

/**
 * Reads the blocks of a document's markup. Of a page with a main part only that is read.
 *
 * @param root a document, or any element of one
 * @param isForeign whether an element in it belongs to something else, and is passed over with all that is in it
 */
export function readMarkup(root: MarkupNode, isForeign: (node: MarkupNode) => boolean = () => false): Source {
  const reader = new MarkupReader(isForeign);
  const main = mainPart(root);
  if (main !== root) reader.noteOutside(textIn(root).length - textIn(main).length);
  reader.read(main);
  return { format: 'html', blocks: reader.blocks, notes: reader.notes };
}

/** The main part of a page, if it holds a third of the words at least. */
function mainPart(root: MarkupNode): MarkupNode {
  const whole = textIn(root).length;
  const isMain = (node: MarkupNode): boolean => nameOf(node) === 'main' || attributeOf(node, 'role') === 'main';
  const main = findElement(root, isMain);
  return main && textIn(main).length * 3 >= whole ? main : root;
}

class MarkupReader {
  readonly blocks: SourceBlock[] = [];
  readonly notes: SourceNote[] = [];
  readonly #lists: OpenList[] = [];
  readonly #items: OpenItem[] = [];
  /** The text since the last block, line by line as `br` parts it. */
  #lines: MarkupLine[] = [{ text: '', bold: true }];
  #bold = 0;
  #depth = 0;
  #node: MarkupNode | undefined;
  readonly #isForeign: (node: MarkupNode) => boolean;

  constructor(isForeign: (node: MarkupNode) => boolean) {
    this.#isForeign = isForeign;
  }

  noteOutside(characters: number): void {
    if (characters > 0)
      this.#note('dropped', 'outside-text', `${characters} characters outside the main part of the page were dropped`);
  }

  read(root: MarkupNode): void {
    this.#readChildren(root);
    this.#flush();
  }

  #note(kind: SourceNote['kind'], code: SourceNote['code'], message: string, about?: string): void {
    this.notes.push({ kind, code, at: this.blocks.length, message, ...(about !== undefined && { about }) });
  }

  #readChildren(node: MarkupNode): void {
    if (this.#depth >= DEEPEST) {
      this.#append(textIn(node));
      return;
    }
    this.#depth += 1;
    for (const child of childrenOf(node)) this.#readNode(child);
    this.#depth -= 1;
  }

  #readNode(node: MarkupNode): void {
    const name = nameOf(node);
    if (name === '#text') {
      this.#append(wordsOf(node));
      return;
    }
    if (this.#isForeign(node)) {
      this.#flush();
      return;
    }
    const left = leftOut(node);
    if (left) {
      this.#leaveOut(node, left.name);
      return;
    }
    if (name === 'br') return void this.#lines.push({ text: '', bold: true });
    if (isFootnoteSign(node)) {
      this.#note('dropped', 'footnote', 'the sign of a footnote was dropped');
      return;
    }
    if (INLINE.has(name)) {
      this.#readInline(node, name);
      return;
    }
    this.#flush();
    const around = this.#node;
    this.#node = node;
    this.#readAlone(node, name);
    this.#node = around;
  }

  /** Reads an element that no other text stands beside in a line. */
  #readAlone(node: MarkupNode, name: string): void {
    if (/^h[1-6]$/u.test(name) || attributeOf(node, 'role') === 'heading') this.#readHeading(node, name);
    else if (name === 'ul' || name === 'ol' || name === 'menu') this.#readList(node, name);
    else if (name === 'li') this.#readItem(node);
    else if (name === 'table') this.#readTable(node);
    else if (name === 'dt') this.#readBold(node);
    else if (name === 'p' && /mso-list\s*:[^;]{0,40}level\d/iu.test(attributeOf(node, 'style')))
      this.#readWordItem(node);
    else this.#readBlock(node);
  }

  #leaveOut(node: MarkupNode, name: string | undefined): void {
    const words = name === 'a script' ? '' : textIn(node);
    if (name === 'a script') this.#note('dropped', 'script', 'a script was dropped; it was not run');
    else if (name !== undefined && words !== '')
      this.#note('dropped', codeOf(name), `${name} was dropped: ${excerpt(words)}`, words);
  }

  #readBlock(node: MarkupNode): void {
    if (BOLD.test(attributeOf(node, 'style'))) this.#readBold(node);
    else this.#readChildren(node);
    this.#flush();
  }

  #readInline(node: MarkupNode, name: string): void {
    if (name === 'b' || name === 'strong' || BOLD.test(attributeOf(node, 'style'))) this.#readBold(node);
    else this.#readChildren(node);
  }

  #readBold(node: MarkupNode): void {
    this.#bold += 1;
    this.#readChildren(node);
    this.#bold -= 1;
    if (nameOf(node) === 'dt') this.#flush();
  }

  #readHeading(node: MarkupNode, name: string): void {
    this.#readChildren(node);
    const text = oneLine(
      this.#takeLines()
        .map((line) => line.text)
        .join(' '),
    );
    const given = name === 'h1' && /(?:^|\s)title(?:\s|$)/u.test(attributeOf(node, 'class')) ? 0 : undefined;
    const level = given ?? Number(/^h([1-6])$/u.exec(name)?.[1] ?? (attributeOf(node, 'aria-level') || 2));
    if (text !== '') this.blocks.push({ kind: 'heading', level, text, node });
  }

  #readList(node: MarkupNode, name: string): void {
    const start = Number.parseInt(attributeOf(node, 'start') || '1', 10);
    this.#lists.push({ next: name === 'ol' ? start : undefined });
    this.#readChildren(node);
    this.#flush();
    this.#lists.pop();
  }

  #readItem(node: MarkupNode): void {
    if (holdsHeading(node)) {
      this.#readPanel(node);
      return;
    }
    const list = this.#lists.at(-1) ?? { next: undefined };
    const given = Number.parseInt(attributeOf(node, 'value'), 10);
    const number = list.next === undefined || Number.isNaN(given) ? list.next : given;
    if (number !== undefined) list.next = number + 1;
    const depth = Math.max(0, this.#lists.length - 1);
    this.#items.push({
      mark: number === undefined ? '•' : '.',
      ...(number !== undefined && { number }),
      depth,
      node,
      at: undefined,
    });
    this.#readChildren(node);
    this.#flush();
    this.#items.pop();
  }

  /** An item with headings in it is layout, as in an accordion: what stands in it is no item. */
  #readPanel(node: MarkupNode): void {
    const outer = [this.#lists.splice(0), this.#items.splice(0)] as const;
    this.#readBlock(node);
    this.#lists.push(...outer[0]);
    this.#items.push(...outer[1]);
  }

  /** An item as Word saves it in a web page: a paragraph whose style names its level, with a printed mark. */
  #readWordItem(node: MarkupNode): void {
    this.#readChildren(node);
    const text = oneLine(
      this.#takeLines()
        .map((line) => line.text)
        .join(' '),
    );
    const [, mark = '', words = text] = /^(\S{1,4})\s+(.*)$/u.exec(text) ?? [];
    const depth = Number(/level(\d)/iu.exec(attributeOf(node, 'style'))?.[1] ?? 1) - 1;
    const number = /^\(?(\d{1,3})[.)]?$/u.exec(mark)?.[1];
    if (text === '') return;
    const numbered = number !== undefined && { number: Number(number) };
    this.blocks.push({ kind: 'item', mark: numbered ? '.' : mark, ...numbered, depth, text: words, node });
  }

  /** A table of data is read row by row; the cells of a column headed «Vi vil» are items. */
  #readTable(table: MarkupNode): void {
    const rows = rowsOf(table);
    const columns = columnsOf(rows);
    for (const row of columns.length > 0 ? rows.slice(1) : rows) {
      for (const [at, cell] of inOrder(row)) this.#readCell(cell, columns[at] ?? '');
    }
    for (const column of columns.filter((it) => PROMISES.test(it)))
      this.#note('guessed', 'column-as-list', `the column ${excerpt(column)} of a table was taken for a list`, column);
  }

  #readCell(cell: MarkupNode, column: string): void {
    this.#node = cell;
    if (PROMISES.test(column) && !findElement(cell, (it) => nameOf(it) === 'li')) {
      this.#lists.push({ next: undefined });
      this.#readItem(cell);
      this.#lists.pop();
    } else if (nameOf(cell) === 'th') {
      this.#readBold(cell);
    } else {
      this.#readChildren(cell);
    }
    this.#flush();
  }

  #append(words: string): void {
    const line = this.#lines.at(-1);
    if (!line) return;
    line.text += words.replaceAll(/[\u00AD\u200B\uFEFF]/gu, '');
    if (this.#bold === 0 && words.trim() !== '') line.bold = false;
  }

  #takeLines(): readonly MarkupLine[] {
    const lines = this.#lines;
    this.#lines = [{ text: '', bold: true }];
    return lines;
  }

  /** Makes a block of the text since the last one, or several, or makes the item longer that it stands in. */
  #flush(): void {
    const lines = this.#takeLines().map(({ text, bold }) => ({ text: oneLine(text), bold }));
    if (lines.every(({ text }) => text === '')) return;
    const item = this.#items.at(-1);
    const node = this.#node && { node: this.#node };
    if (!item) {
      for (const block of blocksOfLines(lines)) this.blocks.push({ ...block, ...node });
      return;
    }
    const text = oneLine(lines.map((line) => line.text).join(' '));
    const before = item.at === undefined ? undefined : this.blocks[item.at];
    if (before && item.at !== undefined) {
      this.blocks[item.at] = { ...before, text: `${before.text} ${text}` };
      this.notes.push({
        kind: 'joined',
        code: 'lines-joined',
        at: item.at,
        message: 'several paragraphs are one item',
      });
      return;
    }
    item.at = this.blocks.length;
    const { at, ...own } = item;
    this.blocks.splice(at, 0, { kind: 'item', ...own, text });
  }
}

/** Whether an item holds a heading, lists inside it left aside. */
function holdsHeading(item: MarkupNode): boolean {
  const open = [...childrenOf(item)];
  for (let node = open.pop(); node; node = open.pop()) {
    const name = nameOf(node);
    if (/^h[1-6]$/u.test(name) || attributeOf(node, 'role') === 'heading') return true;
    if (!/^(?:ul|ol|menu|table)$/u.test(name)) for (const child of childrenOf(node)) open.push(child);
  }
  return false;
}

function oneLine(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}
