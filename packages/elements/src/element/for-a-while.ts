/** How long a first view waits for what it could also do without, in milliseconds. */
const PATIENCE = 3_000;

/**
 * Waits for something that a first view would like to have, but never for long: a file that stalls must not stand in the
 * way of reading.
 *
 * @param work goes on, however long it takes
 * @returns its result; undefined when it takes too long
 */
export function forAWhile<T>(work: Promise<T>): Promise<T | undefined> {
  return Promise.race([work, new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE))]);
}
