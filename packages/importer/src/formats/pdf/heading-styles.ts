import { looksLikeHeading } from '../../wording.js';
import type { PageLine } from './page-lines.js';

/** Type is larger than that of running text if it is so many times as large. */
const LARGER = 1.12;

/** Sizes nearer to each other than this are one. */
const SAME = 0.04;

/** A style is one of headings if at least this share of its lines could be headings. */
const MOSTLY = 0.6;

/** Levels deeper than this are not told apart. */
const DEEPEST = 5;

/** The type of running text and of headings in a document. */
export interface HeadingStyles {
  /** Size of running text, in points. */
  readonly body: number;
  /** Level of the heading that a line of this type is, from 1; nothing for running text. */
  levelOf(line: PageLine): number | undefined;
  /** Whether a line of running text stands out by its weight. */
  isStrong(line: PageLine): boolean;
}

/** Finds out which type a document sets its headings in. */
export function headingStylesOf(lines: readonly PageLine[]): HeadingStyles {
  const body = sizeOfMost(lines);
  const running = lines.filter(({ size }) => isNear(size, body));
  const bold = weightOf(running.filter((line) => line.bold)) > 0.5 * weightOf(running);
  const sizes = largerSizes(lines, body);
  return {
    body,
    levelOf: ({ size, mark }) => {
      if (!canHead(mark)) return undefined;
      const at = sizes.findIndex((it) => isNear(it, size));
      return at < 0 ? undefined : Math.min(at + 1, DEEPEST);
    },
    isStrong: (line) => line.bold && !bold && canHead(line.mark) && line.size > 0.93 * body,
  };
}

/** Whether a line with this mark can be a heading: with none, or with a number. */
function canHead(mark: string | undefined): boolean {
  return mark === undefined || /^\d/u.test(mark);
}

function largerSizes(lines: readonly PageLine[], body: number): readonly number[] {
  const sizes: number[] = [];
  const large = lines.filter(({ size, mark }) => size >= LARGER * body && canHead(mark));
  for (const { size } of [...large].sort((a, b) => b.size - a.size)) {
    if (!sizes.some((it) => isNear(it, size))) sizes.push(size);
  }
  return sizes.filter((size) => {
    const own = large.filter((line) => isNear(line.size, size));
    return own.filter(({ text }) => looksLikeHeading(text.replace(/[?!]$/u, ''))).length >= MOSTLY * own.length;
  });
}

/** The size in which most letters are set. */
export function sizeOfMost(lines: readonly Pick<PageLine, 'size' | 'text'>[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].reduce((most, next) => (next[1] > most[1] ? next : most), [10, 0])[0];
}

function weightOf(lines: readonly PageLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

function isNear(size: number, other: number): boolean {
  return Math.abs(size - other) <= Math.max(SAME * other, 0.3);
}
