import type { Block } from './block.js';
import { reportTo, type Finding } from './finding.js';
import { contentLines, markPageStarts } from './content-lines.js';
import { findListMarks } from './find-list-marks.js';
import { layoutOf, type Line } from './line.js';
import { readBlocks } from './read-blocks.js';
import type { Format, SourceBlock } from './source-block.js';

/** A document as a stream of blocks, whatever its format. Everything after this is the same for all. */
export interface BlockStream {
  readonly format: Format;
  /**
   * The text that the lines of blocks, entries and findings count in: the file itself if it is text; of any other
   * format one line for each block.
   */
  readonly document: string;
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
  /** What each line of `document` was made from; empty for text. */
  readonly sources: readonly SourceBlock[];
  readonly findings: readonly Finding[];
}

/** Reads the blocks of a text. */
export function streamOfText(document: string): BlockStream {
  const findings: Finding[] = [];
  const report = reportTo(findings);
  const content = markPageStarts(contentLines(document, report));
  const { lines, numberedHeadings } = findListMarks(content, report);
  const blocks = readBlocks(lines, layoutOf(lines), numberedHeadings, report);
  return { format: 'text', document, lines, blocks, sources: [], findings };
}
