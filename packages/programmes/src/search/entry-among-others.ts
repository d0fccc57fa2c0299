import type { Placed } from '../select.js';
import type { Searched } from './found.js';

/**
 * An entry, and the others of its programme by their ids.
 *
 * @param id of the entry
 * @param searched all entries that there are
 * @throws RangeError when it is none of them
 */
export function entryAmongOthers(
  id: string,
  searched: readonly Searched[],
): Searched & { readonly others: ReadonlyMap<string, Placed> } {
  const own = searched.find(({ entry }) => entry.id === id);
  if (!own) throw new RangeError(`there is no entry ${id}`);
  const beside = searched.filter(({ programme }) => programme === own.programme);
  return { ...own, others: new Map(beside.map((it) => [it.entry.id, it])) };
}
