import type { Lines } from '@partiprogram/programmes';
import type { Block, ListItem } from './block.js';
import type { BlockStream } from './block-stream.js';
import { isFormText, strayAlone } from './content-lines.js';
import { dropContents } from './drop-contents.js';
import { findListMarks, type MarkedLines } from './find-list-marks.js';
import { excerpt, reportTo, type Finding, type Report } from './finding.js';
import { inOrder } from './in-order.js';
import { introduces, leadInBlocks } from './lead-in.js';
import { takeLine, withoutMark, type Line } from './line.js';
import { headingOf, readParagraphs } from './read-paragraphs.js';
import type { Source, SourceBlock, SourceItem } from './source-block.js';
import { looksLikeHeading, plainHeading } from './wording.js';

/** Each block of a source is a paragraph on a line of its own. */
const LAYOUT = { wrapped: false, width: Infinity };

/** Decides what the blocks of a format mean: which paragraphs introduce a list, are headings, notices or strays. */
export function streamOfSource({ format, blocks, notes }: Source): BlockStream {
  const findings: Finding[] = [];
  const report = reportTo(findings);
  const { blocks: all, notes: contents } = dropContents(blocks);
  const sources = all.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const texts = sources.map(printed);
  const marked = findListMarks(sources.map(lineOf), report);
  const reader = new SourceReader(sources, marked, report);
  for (const { from, all: told } of [
    { from: blocks, all: notes },
    { from: all, all: contents },
  ]) {
    const lineAt = lineFinder(from, sources);
    for (const { kind, code, at, page, message, about } of told) {
      const said = page === undefined ? message : `${message} (page ${page})`;
      report(kind, [lineAt(at), lineAt(at)], code, said, about);
    }
  }
  return {
    format,
    document: texts.join('\n'),
    lines: marked.lines,
    blocks: reader.read(),
    sources,
    findings,
  };
}

/** The line in the stream's document of a place among blocks of which some were dropped. */
function lineFinder(all: readonly SourceBlock[], kept: readonly SourceBlock[]): (at: number) => number {
  const numbers = new Map(kept.map((block, at) => [block, at + 1]));
  let line = 1;
  const lines = all.map((block) => (line = numbers.get(block) ?? line));
  return (at) => lines[Math.min(at, lines.length - 1)] ?? 1;
}

/** A block as a line of the stream's document. `normaliseOriginal` takes the mark off again. */
function printed(block: SourceBlock): string {
  if (block.kind !== 'item') return block.text;
  const mark = block.number === undefined ? '•' : `${block.number}.`;
  return `${'  '.repeat(block.depth)}${mark} ${block.text}`;
}

function lineOf(block: SourceBlock, at: number): Line {
  const line = { ...takeLine(block.text, at + 1, 1, false) };
  if (block.kind === 'paragraph') return line;
  if (block.kind === 'heading') return withoutMark(line);
  return { ...line, said: block.text, mark: { kind: 'bullet', sign: '•', value: 0 } };
}

/** An item that its format marks, or a paragraph that begins with the mark of one. */
type Marked = Pick<SourceItem, 'mark' | 'depth' | 'number' | 'text'>;

class SourceReader {
  readonly #sources: readonly SourceBlock[];
  readonly #lines: readonly Line[];
  readonly #numberedHeadings: ReadonlySet<number>;
  readonly #report: Report;
  readonly #blocks: Block[] = [];
  /** Whether anything but its wording tells a heading from a paragraph. */
  readonly #hasHeadings: boolean;
  #level = 0;

  constructor(sources: readonly SourceBlock[], { lines, numberedHeadings }: MarkedLines, report: Report) {
    this.#sources = sources;
    this.#lines = lines;
    this.#numberedHeadings = numberedHeadings;
    this.#report = report;
    this.#hasHeadings = sources.some(
      (block) => block.kind === 'heading' || (block.kind === 'paragraph' && block.strong),
    );
  }

  read(): readonly Block[] {
    const last = this.#lines.findLastIndex(({ mark }) => mark !== undefined);
    for (const [at, source] of inOrder(this.#sources)) {
      const line = this.#lines[at];
      if (!line) continue;
      if (line.mark) this.#blocks.push(itemOf(source, line));
      else if (!this.#dropStray(line, last >= 0 && at > last)) this.#readUnmarked(source, line, at);
    }
    return this.#blocks;
  }

  #dropStray(line: Line, afterLists: boolean): boolean {
    const stray = strayAlone(line) ?? (afterLists && isFormText(line.text) ? 'line of a form or page' : undefined);
    if (stray)
      this.#report('dropped', lines(line), 'stray', `a ${stray} was dropped: ${excerpt(line.text)}`, line.text);
    return stray !== undefined;
  }

  #readUnmarked(source: SourceBlock, line: Line, at: number): void {
    const next = this.#lines[at + 1];
    if (next?.mark && introduces(line.text)) {
      this.#blocks.push(...leadInBlocks([line], { from: 0 }, this.#report));
    } else if (source.kind === 'heading') {
      this.#pushHeading(line, source.level);
    } else if (this.#isStrongHeading(source, line)) {
      this.#report('guessed', lines(line), 'heading-by-weight', `${excerpt(line.text)} is a heading, by its weight`);
      this.#blocks.push({ ...headingOf(line), level: this.#level + 1 } as Block);
    } else {
      this.#readParagraph(line, next);
    }
  }

  #pushHeading(line: Line, level: number): void {
    this.#level = level;
    this.#blocks.push({ ...headingOf(line), text: plainHeading(line.text), level } as Block);
  }

  #isStrongHeading(source: SourceBlock, line: Line): boolean {
    return source.kind === 'paragraph' && source.strong === true && looksLikeHeading(plainHeading(line.text));
  }

  /** Where a format tells headings, any other short paragraph is none. */
  #readParagraph(line: Line, next: Line | undefined): void {
    const around = {
      before: undefined,
      after: this.#hasHeadings ? undefined : next,
      layout: LAYOUT,
      numberedHeadings: this.#numberedHeadings,
    };
    this.#blocks.push(...readParagraphs([line], around, this.#report));
  }
}

function itemOf(source: SourceBlock, line: Line): ListItem {
  const own: Marked =
    source.kind === 'item'
      ? source
      : {
          text: line.said,
          mark: line.mark?.sign ?? '',
          depth: 0,
          ...(line.mark?.kind === 'number' && { number: line.mark.value }),
        };
  return { kind: 'item', lines: lines(line), text: own.text, number: own.number, mark: own.mark, depth: own.depth };
}

function lines({ number }: Line): Lines {
  return [number, number];
}
