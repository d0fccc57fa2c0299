/**
 * Each of a list with its place. `entries()` says the same, but not on the page of a host whose library has put a function of its
 * own in its place, as Prototype does; and what reads a page's own words runs there.
 *
 * @param list in its order
 */
export function* inOrder<T>(list: readonly T[]): Generator<readonly [at: number, it: T], void, undefined> {
  let at = 0;
  for (const it of list) yield [at++, it];
}
