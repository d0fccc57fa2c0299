import type { Lines } from '@partiprogram/programmes';
import { DOCUMENT_CODES, type Finding, type FindingCode } from '../finding.js';
import type { Doubt, ReviewBlock, ReviewNote } from './review.js';

/** A block and its lines in the stream. */
export interface Placed {
  readonly lines: Lines;
  readonly block: ReviewBlock;
}

/** Blocks with their doubts, and the doubts about none of them. */
export interface WithDoubts {
  readonly blocks: readonly ReviewBlock[];
  readonly notes: readonly ReviewNote[];
}

/** What is about the document, not about the block that stands on its first line. */
const OF_DOCUMENT: ReadonlySet<FindingCode> = new Set<FindingCode>(DOCUMENT_CODES);

/** Of so many pieces on one line, the one that has the words of a finding is looked for. */
const SEARCHED = 100;

/**
 * Puts each finding to the block that it is about.
 *
 * @param placeOf page and line of lines of the stream
 */
export function placeDoubts(
  placed: readonly Placed[],
  findings: readonly Finding[],
  placeOf: (lines: Lines) => Pick<ReviewNote, 'page' | 'line'>,
): WithDoubts {
  const byLine = new Map<number, number[]>();
  const byText = new Map<string, number>();
  for (const [at, { lines, block }] of placed.entries()) {
    for (let line = lines[0]; line <= lines[1]; line++) {
      const there = byLine.get(line);
      if (there) there.push(at);
      else byLine.set(line, [at]);
    }
    byText.set(`${lines[0]} ${block.text}`, at);
  }
  const doubts = new Map<number, Doubt[]>();
  const notes: ReviewNote[] = [];
  for (const finding of findings) {
    const { kind, code, lines, message, about } = finding;
    const doubt: Doubt = { code, kind, message, ...(about !== undefined && { about }), confirmed: false };
    const there = byLine.get(lines[0]) ?? [];
    const at = isNote(finding) ? undefined : (byText.get(`${lines[0]} ${about}`) ?? nearest(placed, there, about));
    if (at === undefined) notes.push({ ...doubt, ...placeOf(lines) });
    else doubts.set(at, [...(doubts.get(at) ?? []), doubt]);
  }
  const blocks = placed.map(({ block }, at) => ({ ...block, doubts: doubts.get(at) ?? [] }));
  return { blocks, notes };
}

function isNote({ kind, code }: Finding): boolean {
  return kind === 'dropped' || OF_DOCUMENT.has(code);
}

/** Of several blocks on a line, the first that has the words; else the first of all. */
function nearest(placed: readonly Placed[], there: readonly number[], about: string | undefined): number | undefined {
  const [first] = there;
  if (about === undefined || there.length < 2) return first;
  return there.slice(0, SEARCHED).find((at) => placed[at]?.block.text.includes(about)) ?? first;
}
