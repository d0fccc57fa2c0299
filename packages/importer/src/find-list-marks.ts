import type { Report } from './finding.js';
import { inOrder } from './in-order.js';
import { withoutMark, type Line } from './line.js';
import { looksLikeHeading, startsLower } from './wording.js';

/** Two dashes of one list are at most this many lines apart. */
const NEAR = 12;

/** Lines in which only list items have marks. */
export interface MarkedLines {
  readonly lines: readonly Line[];
  /** Numbers of the lines that are numbered headings. */
  readonly numberedHeadings: ReadonlySet<number>;
}

/**
 * Separates the marks of list items from lookalikes: a dash or an ordinal number at the start of a wrapped line, and
 * the numbers of chapters.
 *
 * A bullet is always a mark. A dash is a mark if another is near. Numbers are marks if they count up from 1; they
 * number chapters if lists with other marks stand between them.
 */
export function findListMarks(lines: readonly Line[], report: Report): MarkedLines {
  const counted = new Set<number>();
  const numberedHeadings = new Set<number>();
  for (const chain of chainsOf(lines)) {
    const target = hasListsBetween(chain, lines) ? numberedHeadings : counted;
    for (const at of chain) target.add(at);
  }
  const told = lines.map((line, at) => {
    const { mark } = line;
    if (!mark || mark.kind === 'bullet' || counted.has(at)) return line;
    const near = lines.slice(Math.max(0, at - NEAR), at + NEAR + 1);
    if (mark.kind === 'dash' && near.some((it) => it !== line && it.mark?.sign === mark.sign)) return line;
    if (mark.kind === 'dash')
      report('unsure', [line.number, line.number], 'dash-alone', 'a dash alone was not taken for a list');
    return withoutMark(line);
  });
  return { lines: told, numberedHeadings: new Set([...numberedHeadings].map((at) => lines[at]?.number ?? 0)) };
}

/** Runs of numbers or letters that count up from 1 or a. Each is a list of indexes in `lines`. */
function chainsOf(lines: readonly Line[]): readonly (readonly number[])[] {
  const chains: number[][] = [];
  const open = new Map<string, number[]>();
  for (const [at, { mark, said }] of inOrder(lines)) {
    if (mark?.kind !== 'number' && mark?.kind !== 'letter') continue;
    const key = `${mark.kind}${mark.sign}`;
    const chain = open.get(key);
    const first = lines[chain?.[0] ?? 0];
    const last = lines[chain?.at(-1) ?? 0];
    if (mark.value === 1) {
      const begun = [at];
      open.set(key, begun);
      chains.push(begun);
    } else if (chain && last?.mark?.value === mark.value - 1 && startsLower(said) === startsLower(first?.said ?? '')) {
      chain.push(at);
    }
  }
  return chains.filter(({ length }) => length > 1);
}

function hasListsBetween(chain: readonly number[], lines: readonly Line[]): boolean {
  const parted = chain.slice(1).filter((to, index) => {
    const from = chain[index] ?? to;
    return lines.slice(from + 1, to).some(({ mark }) => mark?.kind === 'bullet' || mark?.kind === 'dash');
  });
  const headings = chain.every((at) => looksLikeHeading(lines[at]?.said ?? ''));
  return headings && parted.length * 2 >= chain.length - 1;
}
