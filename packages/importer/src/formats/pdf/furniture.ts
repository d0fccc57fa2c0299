import type { SourceNote } from '../../source-block.js';
import type { PageRuns } from './page-runs.js';
import { textOf, type Segment } from './page-lines.js';

/** A page and its segments. */
export interface SegmentedPage {
  readonly runs: PageRuns;
  readonly segments: readonly Segment[];
}

/** The share of a page, at its top and at its bottom, in which running heads and page numbers stand. */
const MARGIN = 0.13;

/** A line on this many pages is a running head. */
const FEWEST = 3;

const PAGE_NUMBER = /^(?:side\s+)?[-–|]?\s*\d{1,4}\s*(?:(?:av|\/)\s*\d{1,4})?\s*[-–|]?$/iu;

/** What is taken off the pages, before anything else is read. */
export interface WithoutFurniture {
  readonly pages: readonly SegmentedPage[];
  readonly notes: readonly Omit<SourceNote, 'at'>[];
}

/**
 * Takes off running heads, running feet and page numbers: lines near the edge of a page that the PDF calls
 * so, or that stand on several pages.
 */
export function takeFurnitureOff(pages: readonly SegmentedPage[]): WithoutFurniture {
  const counts = new Map<string, Set<number>>();
  for (const { runs, segments } of pages) {
    for (const segment of segments) {
      if (!isNearEdge(segment, runs)) continue;
      const key = keyOf(segment);
      counts.set(key, (counts.get(key) ?? new Set()).add(runs.page));
    }
  }
  const few = Math.max(2, Math.min(FEWEST, pages.length - 1));
  const notes: Omit<SourceNote, 'at'>[] = [];
  const kept = pages.map((it) => {
    const segments = it.segments.filter((segment) => {
      if (!isNearEdge(segment, it.runs)) return true;
      const text = textOf(segment.runs);
      const number = PAGE_NUMBER.test(text);
      const artifact = segment.runs.every((run) => run.artifact);
      if (!number && !artifact && (counts.get(keyOf(segment))?.size ?? 0) < few) return true;
      const name = number ? 'a page number' : 'a running head';
      const message = `${name} was dropped: «${text}»`;
      notes.push({ kind: 'dropped', code: 'running-head', page: it.runs.page, message, about: text });
      return false;
    });
    return { ...it, segments };
  });
  return { pages: kept, notes };
}

function isNearEdge({ y }: Segment, { height }: PageRuns): boolean {
  return y < MARGIN * height || y > (1 - MARGIN) * height;
}

function keyOf({ runs }: Segment): string {
  return textOf(runs).replaceAll(/\d+/gu, '0');
}
