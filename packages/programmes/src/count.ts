import type { Count } from './programme.js';
import type { Placed } from './select.js';

/** Counts entries. */
export function countIn(placed: readonly Pick<Placed, 'entry'>[]): Count {
  return { entries: placed.length, pledges: placed.filter(({ entry }) => entry.kind === 'pledge').length };
}

/** Adds counts up. */
export function sumOf(counts: readonly Count[]): Count {
  const sum = (key: keyof Count): number => counts.reduce((total, count) => total + count[key], 0);
  return { entries: sum('entries'), pledges: sum('pledges') };
}

/** A count as it is told: of pledges, or of points, which are all entries. */
export interface ToldCount {
  readonly what: keyof Count;
  /** How many are shown; undefined where all are, or none. */
  readonly shown: number | undefined;
  readonly all: number;
}

/**
 * How to tell the count of what is shown, so that it is never taken for the count of the whole. Pledges are told of pledges;
 * where only other entries are shown, or left out, points of points.
 *
 * @param shown what is shown of it; where that is nothing, only the whole is told
 * @param whole the document, or the section
 */
export function toldCount(shown: Count, whole: Count): ToldCount {
  const isPart = shown.entries > 0 && shown.entries < whole.entries;
  const hasPledges = isPart ? shown.pledges > 0 && shown.pledges < whole.pledges : whole.pledges > 0;
  const what = hasPledges ? 'pledges' : 'entries';
  return { what, shown: isPart ? shown[what] : undefined, all: whole[what] };
}
