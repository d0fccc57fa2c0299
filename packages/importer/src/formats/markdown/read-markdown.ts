import MarkdownIt, { type Token } from 'markdown-it';
import type { Source, SourceBlock, SourceNote } from '../../source-block.js';

/** In characters. A longer paragraph is shown as it is: reading the marks inside it could take long. */
const LONGEST_PARAGRAPH = 20_000;

const DROPPED: Readonly<Record<string, string>> = {
  fence: 'a block of code was dropped',
  code_block: 'a block of code was dropped',
  html_block: 'HTML inside the text was dropped',
  hr: '',
};

const FOOTNOTE = /^\[\^[^\]\s]{1,40}\]:/u;
const FOOTNOTE_SIGN = /\[\^[^\]\s]{1,40}\]/gu;
/** Data that some sites put before the text. */
const FRONT_MATTER = /^\uFEFF?---\r?\n(?:(?!---).*\r?\n){1,200}---(?:\r?\n|$)/u;

/** Reads the blocks of a Markdown text. HTML inside it is dropped, and the report says so. */
export function readMarkdown(document: string): Source {
  const reader = new MarkdownReader();
  const [front = ''] = FRONT_MATTER.exec(document) ?? [];
  // Empty lines in its place keep the numbers of the lines after it.
  const body = front === '' ? document : front.replaceAll(/[^\n]/gu, '') + document.slice(front.length);
  if (front !== '') reader.note('data before the text were dropped', 'outside-text');
  reader.read(body);
  return { format: 'markdown', blocks: reader.blocks, notes: reader.notes };
}

const TEXTS: ReadonlySet<string> = new Set(['text', 'text_special', 'code_inline']);

interface OpenList {
  next: number | undefined;
  mark: string;
}

class MarkdownReader {
  readonly blocks: SourceBlock[] = [];
  readonly notes: SourceNote[] = [];
  readonly #parser = new MarkdownIt({ html: true, linkify: false }).disable('inline');
  readonly #lists: OpenList[] = [];
  /** The item that the next text begins. */
  #item: { readonly mark: string; readonly number?: number } | undefined;
  /** Whether the text belongs to an item that has begun. */
  #itemAt: number | undefined;
  #heading = 0;

  note(message: string, code: SourceNote['code']): void {
    if (message !== '') this.notes.push({ kind: 'dropped', code, at: this.blocks.length, message });
  }

  read(document: string): void {
    const env: { references?: Record<string, never> } = {};
    for (const token of this.#parser.parse(document, env)) this.#take(token);
    for (const name of Object.keys(env.references ?? {}))
      if (name.startsWith('^')) this.note('a footnote was dropped', 'footnote');
  }

  #take(token: Token): void {
    const { type } = token;
    if (type === 'bullet_list_open' || type === 'ordered_list_open') {
      const start = type === 'ordered_list_open' ? Number(token.attrGet('start') ?? 1) : undefined;
      this.#lists.push({ next: start, mark: token.markup });
      this.#itemAt = undefined;
    } else if (type === 'bullet_list_close' || type === 'ordered_list_close') {
      this.#lists.pop();
      this.#item = undefined;
      this.#itemAt = undefined;
    } else if (type === 'list_item_open') {
      this.#openItem();
    } else if (type === 'list_item_close') {
      this.#item = undefined;
      this.#itemAt = undefined;
    } else if (type === 'heading_open') {
      this.#heading = Number(token.tag.slice(1));
    } else if (type === 'heading_close') {
      this.#heading = 0;
    } else if (type === 'inline') {
      this.#readInline(token);
    } else if (type in DROPPED) {
      this.note(DROPPED[type] ?? '', 'outside-text');
    }
  }

  #openItem(): void {
    const list = this.#lists.at(-1);
    if (!list) return;
    this.#item = {
      mark: list.next === undefined ? list.mark : '.',
      ...(list.next !== undefined && { number: list.next }),
    };
    if (list.next !== undefined) list.next += 1;
    this.#itemAt = undefined;
  }

  #readInline({ content, map }: Token): void {
    if (FOOTNOTE.test(content)) {
      this.note('a footnote was dropped', 'footnote');
      return;
    }
    const { text, strong } = this.#wordsOf(content);
    if (text === '') return;
    const line = (map?.[0] ?? 0) + 1;
    const before = this.#itemAt === undefined ? undefined : this.blocks[this.#itemAt];
    if (this.#heading > 0) this.blocks.push({ kind: 'heading', level: this.#heading, text, line });
    else if (this.#item) {
      this.#itemAt = this.blocks.length;
      this.blocks.push({ kind: 'item', ...this.#item, depth: this.#lists.length - 1, text, line });
      this.#item = undefined;
    } else if (before && this.#itemAt !== undefined) {
      this.blocks[this.#itemAt] = { ...before, text: `${before.text} ${text}` };
      this.notes.push({
        kind: 'joined',
        code: 'lines-joined',
        at: this.#itemAt,
        message: 'several paragraphs are one item',
      });
    } else this.blocks.push({ kind: 'paragraph', text, line, ...(strong && { strong }) });
  }

  /** The words of a paragraph without its marks, and whether all of them are bold. */
  #wordsOf(content: string): { text: string; strong: boolean } {
    const plain = content.replaceAll(FOOTNOTE_SIGN, '');
    if (plain.length > LONGEST_PARAGRAPH) return { text: oneLine(plain), strong: false };
    let text = '';
    let bold = 0;
    let strong = true;
    const tokens: Token[] = [];
    this.#parser.inline.parse(plain, this.#parser, {}, tokens);
    for (const token of tokens) {
      if (token.type === 'strong_open') bold += 1;
      else if (token.type === 'strong_close') bold -= 1;
      else if (TEXTS.has(token.type)) {
        text += token.content;
        if (bold === 0 && token.content.trim() !== '') strong = false;
      } else if (token.type.endsWith('break')) text += ' ';
    }
    return { text: oneLine(text), strong: strong && text !== '' };
  }
}

function oneLine(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}
