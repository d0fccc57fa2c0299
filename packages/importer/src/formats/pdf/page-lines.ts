import type { PageRuns } from './page-runs.js';
import type { Run } from './run.js';

/** Text on one baseline of a column. Measures are in points; y grows upwards. */
export interface PageLine {
  readonly page: number;
  /** Number of the column in the whole document. */
  readonly column: number;
  /** Left and right edge of the column. */
  readonly left: number;
  readonly right: number;
  /** The mark of an item as printed, if a sign stands apart before the text. */
  readonly mark: string | undefined;
  readonly text: string;
  readonly x: number;
  /** Where the text begins after the mark. */
  readonly textX: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  /** Whether a page number stands at the end, apart from the text. */
  readonly pageNumber: boolean;
}

/** A line of which the column is not known yet. */
export interface Segment {
  readonly runs: readonly Run[];
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
}

/** Runs stand on one line if their baselines differ by less than this share of their size. */
const BASELINE = 0.35;

/** Small type beside large may be raised by so much. */
const RAISED = 0.6;

/** A wider gap, in sizes of the type, parts two segments of a line. */
const GAP = 1.6;

/** A mark stands at most so many sizes before the text. */
const MARK_GAP = 5;

/** A mark nearer to the text than this, in sizes of the type, is a part of it. */
const APART = 0.3;

/** On a page of more segments, marks and columns are not looked for: that would take long, and it is no text to read. */
const MOST = 4000;

/** A narrower gap is no space. */
const SPACE = 0.16;

const MARK = /^(?:[^\p{L}\p{N}\s("'«“»”&@§/\\+%$€]|[oO§]|\(?\d{1,3}[.)]|[a-zæøå]\))$/u;

/** Dots that lead to a page number. The pattern begins at the first dot, so that only one place of each row is tried. */
const LEADERS = /(?<!\.\s?)(?:[.…]\s?){4,}\s*\d{1,3}$/u;

/** A mark in one run with the text, and the text after it. */
const MARKED = /^([^\p{L}\p{N}\s("'«“»”&@§/\\+%$€.,:;!?]|\(?\d{1,3}[.)]|[a-zæøå]\))\s+(\S.*)$/u;

/** Groups the runs of a page into segments, in the order of the PDF. */
export function segmentsOf({ runs }: PageRuns): readonly Segment[] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && isBeside(before, run)) group.push(run);
    else groups.push([run]);
  }
  return groups.length > MOST ? groups.map(segmentOf) : mergeMarks(groups.map(segmentOf));
}

/** Whether two texts stand on one line; the smaller of them may be raised or lowered. */
export function onOneLine(one: Pick<Run, 'y' | 'size'>, other: Pick<Run, 'y' | 'size'>): boolean {
  const size = Math.max(one.size, other.size);
  const share = Math.min(one.size, other.size) < 0.9 * size ? RAISED : BASELINE;
  return Math.abs(one.y - other.y) < share * size;
}

function isBeside(before: Run, run: Run): boolean {
  const size = Math.max(before.size, run.size);
  const gap = run.x - (before.x + before.width);
  if (!onOneLine(before, run) || gap <= -size || gap >= GAP * size) return false;
  return gap < APART * size ? !before.symbol : !isMark([before]);
}

function segmentOf(runs: readonly Run[]): Segment {
  const size = Math.max(...runs.map((it) => it.size));
  const main = runs.find((it) => it.size === size) ?? runs[0];
  return {
    runs,
    x: Math.min(...runs.map(({ x }) => x)),
    end: Math.max(...runs.map(({ x, width }) => x + width)),
    y: main?.y ?? 0,
    size,
  };
}

/** Whether runs are nothing but the mark of an item. */
function isMark(runs: readonly Run[]): boolean {
  const text = runs.map((run) => run.text.trim()).join('');
  return MARK.test(text) || (runs.every(({ symbol }) => symbol) && text.length <= 2);
}

/** Joins marks with the text to the right of them, and titles in contents with their page numbers. */
function mergeMarks(segments: readonly Segment[]): readonly Segment[] {
  const rows = new Map<number, Segment[]>();
  for (const segment of segments) {
    const row = Math.round(segment.y / 4);
    const same = rows.get(row);
    if (same) same.push(segment);
    else rows.set(row, [segment]);
  }
  const taken = new Map<Segment, Segment>();
  const gone = new Set<Segment>();
  for (const segment of segments) {
    const mark = isMark(segment.runs);
    const number = /^\d{1,3}$/u.test(textOf(segment.runs));
    if (!mark && !number) continue;
    const row = Math.round(segment.y / 4);
    const beside = [-1, 0, 1]
      .flatMap((by) => rows.get(row + by) ?? [])
      .filter((it) => it !== segment && onOneLine(it, segment));
    const right = nearest(beside.filter((it) => it.x >= segment.end - 1 && it.x - segment.end < MARK_GAP * it.size));
    const left = nearest(beside.filter((it) => it.end <= segment.x && /\p{L}/u.test(textOf(it.runs))).map(mirrored));
    if (mark && right && !gone.has(right)) {
      gone.add(segment);
      taken.set(right, segmentOf([...segment.runs, ...right.runs]));
    } else if (number && left && !isMark(left.of.runs)) {
      gone.add(segment);
      taken.set(left.of, segmentOf([...(taken.get(left.of) ?? left.of).runs, ...segment.runs]));
    }
  }
  return segments.filter((it) => !gone.has(it)).map((it) => taken.get(it) ?? it);
}

function mirrored(of: Segment): { readonly of: Segment; readonly x: number } {
  return { of, x: -of.end };
}

function nearest<It extends { readonly x: number }>(all: readonly It[]): It | undefined {
  return all.reduce<It | undefined>((best, it) => (best && best.x <= it.x ? best : it), undefined);
}

/** The words of runs on one line. */
export function textOf(runs: readonly Run[]): string {
  let text = '';
  let end = runs[0]?.x ?? 0;
  for (const run of runs) {
    if (run.x - end > SPACE * run.size) text += ' ';
    text += run.text;
    end = run.x + run.width;
  }
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** Makes lines of the segments of one column, from top to bottom. */
export function linesOf(segments: readonly Segment[], page: number, column: number): readonly PageLine[] {
  const left = Math.min(...segments.map(({ x }) => x));
  const right = Math.max(...segments.map(({ end }) => end));
  const rows: Segment[] = [];
  for (const segment of [...segments].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && onOneLine(row, segment))
      rows[rows.length - 1] = segmentOf([...row.runs, ...segment.runs].sort((a, b) => a.x - b.x));
    else rows.push(segment);
  }
  return rows.map((row) => lineOf(row, { page, column, left, right }));
}

function lineOf(row: Segment, place: Pick<PageLine, 'page' | 'column' | 'left' | 'right'>): PageLine {
  const runs = row.runs.filter((run, at) => !isNoteSign(run, row.runs[at - 1], row));
  const [first, second] = runs;
  const apart = first && second && isMark([first]) ? first : undefined;
  const own = apart ? runs.slice(1) : runs;
  const letters = own.filter(({ text }) => /\p{L}/u.test(text));
  const last = runs.at(-1);
  const before = runs.at(-2);
  const gap = last && before ? last.x - before.x - before.width : 0;
  const text = textOf(own);
  const [, printed, words] = MARKED.exec(text) ?? [];
  return {
    ...place,
    mark: apart ? (apart.symbol ? '•' : apart.text.trim()) : printed,
    text: apart ? text : (words ?? text),
    x: row.x,
    textX: (own[0]?.x ?? row.x) + (printed === undefined || apart ? 0 : row.size),
    end: row.end,
    y: row.y,
    size: row.size,
    bold: letters.length > 0 && letters.every(({ bold }) => bold),
    pageNumber:
      LEADERS.test(text) || (last !== undefined && gap > GAP * row.size && /^\d{1,3}$/u.test(last.text.trim())),
  };
}

/** A measure whose raised number belongs to it: «100 m²». */
const MEASURE = /(?:^|[\s\d])[kcd]?m$/u;

/** Whether a run on a line is the small raised number of a footnote. */
export function isNoteSign({ text, size, y }: Run, before: Run | undefined, line: Pick<Run, 'size' | 'y'>): boolean {
  if (!before || size > 0.9 * line.size || y - line.y < 0.15 * line.size) return false;
  return /^[\d*†\s,]{1,5}$/u.test(text) && !MEASURE.test(before.text);
}
