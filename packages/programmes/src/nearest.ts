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
  const pairs = new Set(pairsOf(written));
  const shared = (it: string): number => pairsOf(it).filter((pair) => pairs.has(pair)).length;
  const likely = ids.length > most ? firstBy(ids, (it) => -shared(it), 3 * most) : ids;
  return firstBy(likely, (it) => distance(written, it.slice(0, LETTERS)), most);
}

/** The pairs of letters that stand beside each other. */
function pairsOf(id: string): readonly string[] {
  const letters = id.slice(0, LETTERS);
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2));
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
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  Array.from(from).forEach((letter, index) => {
    const next = [index + 1];
    for (let at = 1; at < row.length; at++) {
      const changed = (row[at - 1] ?? 0) + (letter === to[at - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  });
  return row.at(-1) ?? 0;
}
