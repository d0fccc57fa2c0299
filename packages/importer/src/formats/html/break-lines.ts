import { introduces } from '../../lead-in.js';
import { takeLine } from '../../line.js';
import type { SourceBlock } from '../../source-block.js';
import { endsSentence, looksLikeHeading, startsLower } from '../../wording.js';

/** A line of a paragraph that `br` parts into lines. */
export interface MarkupLine {
  text: string;
  /** Whether all its words are bold. */
  bold: boolean;
}

/**
 * The blocks of a paragraph with line breaks: a list whose items are lines, a bold line that is a heading above the
 * rest, several paragraphs with empty lines between them, or one paragraph.
 */
export function blocksOfLines(lines: readonly MarkupLine[]): readonly SourceBlock[] {
  const parts: MarkupLine[][] = [[]];
  for (const line of lines) {
    if (line.text === '') parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts.filter(({ length }) => length > 0).flatMap(blocksOfPart);
}

function blocksOfPart(lines: readonly MarkupLine[]): readonly SourceBlock[] {
  const [first, ...rest] = lines;
  if (!first) return [];
  if (rest.length === 0) return [paragraphOf(lines)];
  if (first.bold && !rest.every(({ bold }) => bold) && looksLikeHeading(first.text))
    return [paragraphOf([first]), ...blocksOfPart(rest)];
  const marks = lines.filter(({ text }) => takeLine(text, 1, 0, false).mark !== undefined).length;
  const bullets = lines.some(({ text }) => takeLine(text, 1, 0, false).mark?.kind === 'bullet');
  if (bullets || marks > 1) return markedLines(lines);
  if (introduces(first.text) && rest.length > 1 && rest.every(({ text }) => !introduces(text)))
    return [paragraphOf([first]), ...rest.map(({ text }) => ({ kind: 'item', mark: '', depth: 0, text }) as const)];
  return [paragraphOf(lines)];
}

/** Each line is a block, but for lines that go on with the item before. The marks are told apart later. */
function markedLines(lines: readonly MarkupLine[]): readonly SourceBlock[] {
  const groups: MarkupLine[][] = [];
  for (const line of lines) {
    const before = groups.at(-1);
    const goesOn = before && startsLower(line.text) && !endsSentence(before.at(-1)?.text ?? '');
    if (goesOn && takeLine(line.text, 1, 0, false).mark === undefined && !introduces(before.at(-1)?.text ?? ''))
      before.push(line);
    else groups.push([line]);
  }
  return groups.map(paragraphOf);
}

function paragraphOf(lines: readonly MarkupLine[]): SourceBlock {
  const text = lines.map((line) => line.text).join(' ');
  const strong = lines.every(({ bold }) => bold);
  return { kind: 'paragraph', text, ...(strong && { strong }) };
}
