import { waitUntil } from '@open-wc/testing';

/**
 * Waits until something is so. It takes as long as it takes on a machine that is busy with something else.
 *
 * @param isSo asked again and again
 * @param what said when it never comes
 */
export function eventually(isSo: () => unknown, what = 'it never came'): Promise<void> {
  return waitUntil(() => Boolean(isSo()), what, { timeout: 15_000 });
}
