/**
 * Puts ids in the order of how near they are to one that does not exist: by how many letters have to be put in, left out
 * or changed (Levenshtein distance), then as they came.
 *
 * @param id what somebody wrote
 * @param ids what there is
 * @returns a new list
 */
export function nearestFirst(id: string, ids: readonly string[]): readonly string[] {
  const far = new Map(ids.map((it) => [it, distance(id, it)]));
  return [...ids].sort((a, b) => (far.get(a) ?? 0) - (far.get(b) ?? 0));
}

function distance(from: string, to: string): number {
  // A hostile attribute must not take time: a text longer than any id is far from all of them.
  const letters = Array.from(from.slice(0, 200));
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  letters.forEach((letter, index) => {
    const next = [index + 1];
    for (let at = 1; at < row.length; at++) {
      const changed = (row[at - 1] ?? 0) + (letter === to[at - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  });
  return row.at(-1) ?? 0;
}
