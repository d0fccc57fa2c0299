import type { Report } from './finding.js';
import { inOrder } from './in-order.js';
import type { Layout, Line } from './line.js';
import type { Block } from './block.js';
import { endsSentence, isWholeSentence, looksLikeHeading, plainHeading, startsUpper } from './wording.js';

const PRINCIPLE = /prinsipp(?:et)?\s+(?:nr\.?\s*)?(\d{1,2})\s*[:–-]/iu;
const NUMBERED = /^(\d{1,2}(?:\.\d{1,2})*)[.)]?\s+/u;
const NOTICE = /^(?:\*\*|__|OBS\b|NB\b|Merk\s*[:!])/u;
const AGE = /publisert|oppdatert|skrevet for|år siden|måneder siden/iu;

/** The context of lines between two lists. */
export interface Surroundings {
  readonly before: Line | undefined;
  readonly after: Line | undefined;
  readonly layout: Layout;
  readonly numberedHeadings: ReadonlySet<number>;
}

/** Whether a line is a note about the text, not a part of it. */
export function isNotice(text: string): boolean {
  return NOTICE.test(text) && endsSentence(text);
}

/** Makes the block of a notice. */
export function noticeOf(line: Line, report: Report): Block {
  report('guessed', [line.number, line.number], 'notice', 'a notice to the reader, not a part of the programme');
  return { kind: 'notice', lines: [line.number, line.number], text: line.text, ofAge: AGE.test(line.text) };
}

/**
 * Whether a line is a heading, judged by its neighbours.
 *
 * In wrapped text many lines start with a capital and end without a full stop. There a heading must be shorter than a
 * full line, follow a finished sentence, the end of a page or another heading, and be followed by a capital or a list.
 */
export function isHeading(
  line: Line,
  before: Line | undefined,
  after: Line | undefined,
  layout: Layout,
  afterHeading = false,
): boolean {
  if (!after || !looksLikeHeading(plainHeading(line.text)) || PRINCIPLE.test(line.text)) return false;
  if (!layout.wrapped) return true;
  if (!/^[^\p{L}\d]*[\p{Lu}\d]/u.test(after.text)) return false;
  if (line.text.length > 0.75 * layout.width && line.gap === 0) return false;
  if (afterHeading) return line.gap > 0;
  return !before || endsSentence(before.text) || line.pageBefore;
}

/** Groups the lines between two lists into headings, paragraphs, principles and notices. */
export function readParagraphs(lines: readonly Line[], around: Surroundings, report: Report): readonly Block[] {
  const blocks: Block[] = [];
  const { layout } = around;
  let open: Line[] = [];
  const close = (): void => {
    const [first] = open;
    const last = open.at(-1);
    if (first && last) {
      const text = open.map((it) => it.text).join(' ');
      blocks.push({ kind: 'prose', lines: [first.number, last.number], text });
      if (open.length > 1)
        report('joined', [first.number, last.number], 'lines-joined', `${open.length} lines are one paragraph`);
    }
    open = [];
  };
  for (const [at, line] of inOrder(lines)) {
    const before = lines[at - 1] ?? around.before;
    const after = lines[at + 1] ?? around.after;
    const principle = PRINCIPLE.exec(line.text);
    const numbered = around.numberedHeadings.has(line.number);
    const afterHeading = open.length === 0 && blocks.at(-1)?.kind === 'heading';
    if (isNotice(line.text)) {
      close();
      blocks.push(noticeOf(line, report));
    } else if (principle && startsUpper(line.text) && !endsSentence(line.text)) {
      close();
      blocks.push({
        kind: 'principle',
        lines: [line.number, line.number],
        text: line.text,
        number: Number(principle[1]),
      });
      const message = 'a principle that the document numbers, not a heading';
      report('guessed', [line.number, line.number], 'principle', message);
    } else if (numbered || isHeading(line, before, after, layout, afterHeading)) {
      close();
      blocks.push(headingOf(line, numbered));
    } else {
      if (!layout.wrapped || (line.gap > 0 && !line.pageBefore && before && endsSentence(before.text))) close();
      open.push(line);
    }
  }
  close();
  return withPrinciples(blocks);
}

/** Makes the block of a heading. */
export function headingOf(line: Line, numbered = false): Block {
  const [, number = ''] = NUMBERED.exec(line.text) ?? [];
  const depth = numbered || number.includes('.') ? number.split('.').filter(Boolean).length - 1 : undefined;
  const text = plainHeading(line.mark && !numbered ? line.said : line.text);
  const sentence = isWholeSentence(text);
  return { kind: 'heading', lines: [line.number, line.number], text, sentence, gap: line.gap, depth };
}

/** Joins each principle with the paragraph below it. */
function withPrinciples(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block, at): readonly Block[] => {
    const after = blocks[at + 1];
    if (block.kind === 'principle' && after?.kind === 'prose')
      return [{ ...block, lines: [block.lines[0], after.lines[1]], text: `${block.text} ${after.text}` }];
    return block.kind === 'prose' && blocks[at - 1]?.kind === 'principle' ? [] : [block];
  });
}
