/** The most letters that are compared: no id has more, and a hostile attribute must not take time. */
const LETTERS = 60;

/**
 * The ids nearest to one that does not exist: by how many letters have to be put in, left out or changed (Levenshtein
 * distance), then as they came. Among many ids, those that share the most pairs of letters with it are compared.
 *
 * @param id what somebody wrote
 * @param ids what there is
 * @param most how many are wanted
 * @returns the nearest first
 */
export function nearestFirst(id: string, ids: readonly string[], most = 20): readonly string[] {
  const written = id.slice(0, LETTERS);
  const pairs = pairsOf(written);
  const shared = (it: string): number => {
    let count = 0;
    for (let at = Math.min(it.length, LETTERS) - 1; at > 0; at--) if (pairs.has(pairAt(it, at))) count++;
    return count;
  };
  const likely = ids.length > most ? firstBy(ids, (it) => -shared(it), 3 * most) : ids;
  return firstBy(likely, (it) => distance(written, it.slice(0, LETTERS)), most);
}

/** The pairs of letters that stand beside each other. */
function pairsOf(id: string): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (let at = 1; at < id.length; at++) pairs.add(pairAt(id, at));
  return pairs;
}

/** A letter and the one before it, as a number. */
function pairAt(id: string, at: number): number {
  return id.charCodeAt(at - 1) * 65_536 + id.charCodeAt(at);
}

/** The first of some ids when they are sorted by a number. */
function firstBy(ids: readonly string[], numberOf: (id: string) => number, most: number): readonly string[] {
  const numbered = ids.map((id) => ({ id, number: numberOf(id) }));
  return numbered
    .sort((a, b) => a.number - b.number)
    .slice(0, most)
    .map(({ id }) => id);
}

function distance(from: string, to: string): number {
  let row: number[] = [];
  for (let at = 0; at <= to.length; at++) row.push(at);
  for (let index = 0; index < from.length; index++) {
    const next = [index + 1];
    for (let at = 1; at < row.length; at++) {
      const changed = (row[at - 1] ?? 0) + (from[index] === to[at - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
