/** As long as anything may take on a machine that is busy with something else, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Waits in Node until something is so.
 *
 * @param isSo asked again and again; where it fails, it is not so yet
 * @param what said when it never comes
 */
export async function waitFor(isSo: () => unknown, what: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    if (
      await Promise.resolve()
        .then(isSo)
        .catch(() => false)
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`it never came: ${what}`);
}
