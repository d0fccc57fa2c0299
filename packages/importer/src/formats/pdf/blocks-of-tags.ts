import { excerpt } from '../../finding.js';
import type { SourceBlock, SourceNote } from '../../source-block.js';
import { breaksOff, endsSentence, startsLower } from '../../wording.js';
import { joinLines } from './join-words.js';
import { SMALLER } from './footnotes.js';
import { sizeOfMost } from './heading-styles.js';
import { isNoteSign, onOneLine, textOf } from './page-lines.js';
import type { PageRuns } from './page-runs.js';
import type { Run } from './run.js';
import type { TaggedElement } from './structure.js';

/** A page with its structure. */
export interface TaggedPage {
  readonly runs: PageRuns;
  readonly elements: readonly TaggedElement[];
}

/** What the structure of a PDF tells. */
export interface TaggedBlocks {
  readonly blocks: readonly SourceBlock[];
  readonly notes: readonly SourceNote[];
  /** The share of the letters that stand in the structure. */
  readonly share: number;
}

const DROPPED: Readonly<Record<string, readonly [code: SourceNote['code'], message: string]>> = {
  contents: ['contents', 'a line of the contents was dropped'],
  note: ['footnote', 'a footnote was dropped'],
  caption: ['outside-text', 'a caption was dropped'],
};

/** Makes blocks of what the structure of a PDF tells. Text outside of it, as running heads, is left out. */
export function blocksOfTags(pages: readonly TaggedPage[]): TaggedBlocks {
  const blocks: SourceBlock[] = [];
  const notes: SourceNote[] = [];
  const all = pages.flatMap(({ runs }) => runs.runs.filter(({ symbol }) => !symbol));
  const words = new Set(all.flatMap(({ text }) => text.match(/\p{L}[\p{L}-]*\p{L}(?![\p{L}-])/gu) ?? []));
  const body = sizeOfMost(all);
  let tagged = 0;
  for (const { runs, elements } of pages) {
    const byContent = new Map<string, Run[]>();
    for (const run of runs.runs) {
      const same = byContent.get(run.content ?? '');
      if (same) same.push(run);
      else byContent.set(run.content ?? '', [run]);
    }
    let first = true;
    for (const element of elements) {
      const own = element.contents.flatMap((id) => byContent.get(id) ?? []);
      const text = wordsIn(own, words);
      tagged += lettersIn(own);
      if (text === '') continue;
      const { page } = runs;
      const [code, said] = DROPPED[isFootnote(element, own, body) ? 'note' : element.kind] ?? [];
      if (code !== undefined) {
        const message = `${said}: ${excerpt(text)}`;
        notes.push({ kind: 'dropped', code, at: blocks.length, page, message, about: text });
        continue;
      }
      const label = textOf(element.labels.flatMap((id) => byContent.get(id) ?? []));
      const block = { ...blockOf(element, text, label), page, ...(isStrong(element, own) && { strong: true }) };
      const before = blocks.at(-1);
      if (first && before && label === '' && goesOn(before, block)) {
        blocks[blocks.length - 1] = { ...before, text: joinLines(before.text, text, (word) => words.has(word)).text };
        const at = blocks.length - 1;
        notes.push({ kind: 'joined', code: 'pages-joined', at, page, message: 'a text goes on from the page before' });
      } else blocks.push(block);
      first = false;
    }
    const outside = (byContent.get('') ?? []).filter(({ symbol }) => !symbol);
    if (outside.length > 0) {
      const about = textOf(outside);
      const message = `text outside the structure of the PDF was dropped: ${excerpt(about)}`;
      notes.push({ kind: 'dropped', code: 'outside-text', at: blocks.length, page: runs.page, message, about });
    }
  }
  return { blocks, notes, share: tagged / Math.max(1, lettersIn(all)) };
}

function blockOf({ kind, level, depth }: TaggedElement, text: string, label: string): SourceBlock {
  if (kind === 'heading') return { kind, level, text };
  if (kind !== 'item') return { kind: 'paragraph', text };
  const number = /^\(?(\d{1,3})[.)]$/u.exec(label)?.[1];
  if (number !== undefined) return { kind, mark: label.slice(-1), number: Number(number), depth, text };
  return { kind, mark: label || '•', depth, text };
}

function isStrong({ kind }: TaggedElement, runs: readonly Run[]): boolean {
  const letters = runs.filter(({ text }) => /\p{L}/u.test(text));
  return kind === 'paragraph' && letters.length > 0 && letters.every(({ bold }) => bold);
}

/** Whether an item is a footnote: all of it is small. */
function isFootnote({ kind, labels }: TaggedElement, runs: readonly Run[], body: number): boolean {
  return kind === 'item' && labels.length > 0 && runs.every(({ size }) => size <= SMALLER * body);
}

/** Whether the first block of a page goes on with the last of the page before. */
function goesOn(before: SourceBlock, block: SourceBlock): boolean {
  if (before.kind !== block.kind || before.kind === 'heading' || endsSentence(before.text)) return false;
  return startsLower(block.text) || breaksOff(before.text) || before.text.endsWith('-');
}

/** The words of an element, line by line. */
function wordsIn(runs: readonly Run[], words: ReadonlySet<string>): string {
  const lines: Run[][] = [];
  for (const run of runs.filter(({ symbol }) => !symbol)) {
    const before = lines.at(-1)?.at(-1);
    const sameLine = before && onOneLine(before, run);
    const [first] = lines.at(-1) ?? [];
    if (first && sameLine && isNoteSign(run, before, first)) continue;
    if (sameLine && run.x > before.x) lines.at(-1)?.push(run);
    else lines.push([run]);
  }
  let text = '';
  for (const line of lines) {
    const own = textOf(line);
    text = text === '' ? own : joinLines(text, own, (word) => words.has(word)).text;
  }
  return text;
}

function lettersIn(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
}
