/** So many rows are deleted at a time, so that answers are counted in between. */
const AT_ONCE = 1_000;

type Deleted = { readonly numDeletedRows: bigint };

/**
 * Deletes some rows at a time until there are none left.
 *
 * @param deleteSome deletes as many rows as it is told, at most
 * @returns how many were deleted
 */
export async function purgeRows(deleteSome: (limit: number) => Promise<Deleted>): Promise<number> {
  let sum = 0;
  for (;;) {
    const deleted = rowsOf(await deleteSome(AT_ONCE));
    sum += deleted;
    if (deleted < AT_ONCE) return sum;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** How many rows a statement has deleted. */
export function rowsOf({ numDeletedRows }: Deleted): number {
  return Number(numDeletedRows);
}
