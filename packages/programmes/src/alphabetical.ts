import { spelt } from './search/fold.js';

/**
 * Puts things in Norwegian alphabetical order: `æ`, `ø` and `å` come last, `aa` is `å`, and accents and capitals make no
 * difference. Made without `Intl.Collator`: a browser takes some 20 ms for the first one on a page, a quarter of what
 * it took to draw a list of 18 pledges (`stories/decisions/2026-12-01-no-intl-before-the-first-view.md`).
 *
 * @param items in any order
 * @param namesOf an item: it is put by the first, and by the next among those whose first are the same
 * @returns a new list; what has the same names stays in its order
 */
export function alphabetically<T>(items: readonly T[], namesOf: (item: T) => readonly string[]): readonly T[] {
  return items
    .map((item) => [namesOf(item).map(keyOf).join('\0'), item] as const)
    .sort(([one], [other]) => (one < other ? -1 : Number(one > other)))
    .map(([, item]) => item);
}

/** What a name comes by, where characters are compared by their numbers: `æ` comes before `ø`, but `å` before both. */
function keyOf(name: string): string {
  return spelt(name).replace(/aa|å/g, '\u{ff}');
}
