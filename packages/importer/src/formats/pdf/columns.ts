import type { Segment } from './page-lines.js';

/** A column has at least this many lines. */
const FEWEST = 3;

/** How deep columns may stand in columns. */
const DEEPEST = 4;

/** A page of more lines is not looked through. */
const MOST = 4000;

/** At most this share of the lines crosses the gutter between two columns. */
const CROSSING = 0.3;

/** A gutter, and the segments on its sides and across it. */
interface Gutter {
  readonly left: readonly Segment[];
  readonly right: readonly Segment[];
  readonly across: readonly Segment[];
}

/**
 * Parts the segments of a page into columns in the order of reading. A line across all columns parts what stands above
 * it from what stands below.
 */
export function columnsOf(segments: readonly Segment[], depth = 0): readonly (readonly Segment[])[] {
  const gutter = depth < DEEPEST && segments.length < MOST ? findGutter(segments) : undefined;
  if (!gutter) return segments.length > 0 ? [segments] : [];
  const across = [...gutter.across].sort((a, b) => b.y - a.y);
  const columns: (readonly Segment[])[] = [];
  let bottom = Infinity;
  const between = (top: number, floor: number): void => {
    for (const side of [gutter.left, gutter.right]) {
      const own = side.filter(({ y }) => y < top && y >= floor);
      columns.push(...columnsOf(own, depth + 1));
    }
  };
  for (const segment of across) {
    between(bottom, segment.y);
    columns.push([segment]);
    bottom = segment.y;
  }
  between(bottom, -Infinity);
  return joinSingles(columns, new Set(gutter.across));
}

/** Lines across the page that follow each other directly belong together. */
function joinSingles(
  columns: readonly (readonly Segment[])[],
  across: ReadonlySet<Segment>,
): readonly (readonly Segment[])[] {
  const joined: Segment[][] = [];
  let open = false;
  for (const column of columns) {
    const [first] = column;
    const single = column.length === 1 && first !== undefined && across.has(first);
    if (single && open) joined.at(-1)?.push(first);
    else joined.push([...column]);
    open = single;
  }
  return joined;
}

/** The gutter with most lines on both sides; none if the page has one column. */
function findGutter(segments: readonly Segment[]): Gutter | undefined {
  const counts = new Map<number, number>();
  for (const { x } of segments) counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1);
  const edges = [...counts]
    .filter(([edge, count]) => count + (counts.get(edge + 1) ?? 0) >= FEWEST)
    .map(([edge]) => edge);
  let best: { readonly gutter: Gutter; readonly score: number } | undefined;
  for (const edge of edges) {
    const gutter = gutterAt(edge - 1, segments);
    const score = Math.min(gutter.left.length, gutter.right.length) - 2 * gutter.across.length;
    if (isGutter(gutter, segments.length) && (!best || score > best.score)) best = { gutter, score };
  }
  return best?.gutter;
}

function gutterAt(edge: number, segments: readonly Segment[]): Gutter {
  const left = segments.filter(({ end }) => end <= edge);
  const right = segments.filter(({ x }) => x >= edge);
  const across = segments.filter(({ x, end }) => x < edge && end > edge);
  return { left, right, across };
}

function isGutter({ left, right, across }: Gutter, all: number): boolean {
  if (left.length < FEWEST || right.length < FEWEST || across.length > CROSSING * all) return false;
  const [first, second] = [left, right].map((side) => ({
    top: Math.max(...side.map(({ y }) => y)),
    floor: Math.min(...side.map(({ y }) => y)),
  })) as [{ top: number; floor: number }, { top: number; floor: number }];
  const both = Math.min(first.top, second.top) - Math.max(first.floor, second.floor);
  return both > 0.4 * Math.min(first.top - first.floor, second.top - second.floor);
}
