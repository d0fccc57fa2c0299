import { isDeepStrictEqual } from 'node:util';

/** The lists of which an excerpt may hold some items only. */
const PARTIAL = ['programmes', 'issues', 'sections', 'entries', 'stances', 'notes'];

/**
 * Looks for the first place at which some JSON is not a part of the whole.
 *
 * @param part in which the lists of {@link PARTIAL} may be shorter
 * @param whole the truth
 * @param missing the keys that the part may lack
 * @returns undefined where every value of the part is that of the whole
 */
export function strayIn(
  part: unknown,
  whole: unknown,
  missing: readonly string[],
  place = '$',
  key = '',
): string | undefined {
  if (Array.isArray(part) && Array.isArray(whole) && PARTIAL.includes(key)) {
    return firstFound(part, (item, at) => {
      const reasons = whole.map((other) => strayIn(item, other, missing, `${place}[${at}]`));
      return reasons.includes(undefined) ? undefined : (reasons[0] ?? `${place}[${at}]`);
    });
  }
  if (isObject(part) && isObject(whole)) {
    const gone = Object.keys(whole).filter((it) => !(it in part) && !missing.includes(it));
    if (gone.length > 0) return `${place} lacks ${gone.join(', ')}`;
    return firstFound(Object.entries(part), ([name, value]) =>
      strayIn(value, whole[name], missing, `${place}.${name}`, name),
    );
  }
  return isDeepStrictEqual(part, whole) ? undefined : place;
}

function firstFound<T>(items: readonly T[], find: (item: T, at: number) => string | undefined): string | undefined {
  return items.reduce<string | undefined>((found, item, at) => found ?? find(item, at), undefined);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
