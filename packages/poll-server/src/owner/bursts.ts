import type { HourTotal } from '../storage/poll-store.js';

/** An hour in which far more answered than usual. */
export interface Burst extends HourTotal {
  /** How many times as many as usual. */
  readonly times: number;
}

/** Fewer answers than this are no burst, however quiet it is otherwise. */
const FEWEST = 30;

/** So many times as many as usual are one. */
const TIMES = 5;

/** How many answers are usual: the median of the hours that have any; with an even number, the lower of the two. */
export function usualAnswers(hours: readonly HourTotal[]): number {
  const sorted = hours.map(({ answers }) => answers).sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/**
 * Finds the hours in which far more answered than usual: an article that is read by many, or somebody who answers again and
 * again.
 *
 * @param hours those that have any answers
 */
export function findBursts(hours: readonly HourTotal[]): readonly Burst[] {
  const usual = usualAnswers(hours);
  return hours
    .filter(({ answers }) => answers >= FEWEST && answers >= TIMES * usual)
    .map((it) => ({ ...it, times: Math.round(it.answers / usual) }));
}
