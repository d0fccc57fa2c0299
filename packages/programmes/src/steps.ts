/** Work that can pause: it yields now and then, and returns its result. */
export type Steps<T> = Generator<undefined, T, undefined>;

/**
 * Does work without a pause.
 *
 * @param steps of the work
 * @returns its result
 */
export function finish<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
