import { inOrder } from './in-order.js';
import type { SourceBlock, SourceNote } from './source-block.js';

const TITLE =
  /^(?:innhold(?:sfortegnelse|soversikt|sliste)?|innhald(?:sliste|soversyn)?|(?:table of )?contents|sisdoallu)\s*:?$/iu;

/** A page number at the end of a line of a table of contents, and the dots before it. */
const PAGE = /(?<![\s.…·_])[\s.…·_]*(?<=[\s.…·_])\d{1,3}$/u;

/** Without a title above it, a table of contents has at least this many lines. */
const FEWEST = 4;

/** Blocks without tables of contents, and a note for each that was dropped. */
export interface WithoutContents {
  readonly blocks: readonly SourceBlock[];
  readonly notes: readonly SourceNote[];
}

/** Whether a line is the title of a table of contents. */
export function isContentsTitle(text: string): boolean {
  return TITLE.test(text);
}

/**
 * Takes out tables of contents: runs of lines that repeat headings of the document further on, and under the title
 * «Innhold» also other lines that end in a page number.
 */
export function dropContents(blocks: readonly SourceBlock[]): WithoutContents {
  const lastPlace = new Map<string, number>();
  for (const [at, block] of inOrder(blocks)) {
    if (block.kind === 'heading' || (block.kind === 'paragraph' && block.strong)) lastPlace.set(keyOf(block.text), at);
  }
  const kept: SourceBlock[] = [];
  const notes: SourceNote[] = [];
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at];
    if (!block) break;
    const titled = TITLE.test(block.text);
    const end = endOfRun(blocks, at + (titled ? 1 : 0), titled, lastPlace);
    if (end - at < (titled ? 2 : FEWEST)) {
      kept.push(block);
      at += 1;
      continue;
    }
    const { page } = block;
    const message = `a table of contents was dropped: ${end - at} lines`;
    notes.push({ kind: 'dropped', code: 'contents', at: kept.length, ...(page !== undefined && { page }), message });
    at = end;
  }
  return { blocks: kept, notes };
}

function endOfRun(
  blocks: readonly SourceBlock[],
  from: number,
  titled: boolean,
  lastPlace: ReadonlyMap<string, number>,
): number {
  let end = from;
  for (;;) {
    const block = blocks[end];
    if (!block) return end;
    const repeats = (lastPlace.get(keyOf(block.text)) ?? -1) > end;
    // A heading that another of its words repeats is a heading all the same, unless the contents are set as headings.
    const isLine = PAGE.test(block.text) || (repeats && block.kind !== 'heading');
    if (!isLine || !(repeats || titled)) return end;
    end += 1;
  }
}

function keyOf(text: string): string {
  return text
    .replace(PAGE, '')
    .replace(/^\d+(?:\.\d+)*\.?\s+/u, '')
    .toLocaleLowerCase('nb');
}
