import type { Steps } from '@partiprogram/programmes';

/** The longest that a slice of work may block the page, in milliseconds. */
const SLICE = 24;

/**
 * Does work in slices, between which the page can do something else.
 *
 * @param steps of the work, each much shorter than a slice
 * @param slice the longest that the page is blocked, in milliseconds
 * @returns its result
 */
export async function inSlices<T>(steps: Steps<T>, slice = SLICE): Promise<T> {
  let end = performance.now() + slice;
  let step = steps.next();
  while (!step.done) {
    if (performance.now() > end) {
      await new Promise((resolve) => setTimeout(resolve));
      end = performance.now() + slice;
    }
    step = steps.next();
  }
  return step.value;
}
