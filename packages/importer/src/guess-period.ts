import type { Period } from '@partiprogram/programmes';

/**
 * The term of office that a title or a lead-in states. Years elsewhere in a document may belong to another.
 *
 * @param words of titles and lead-ins
 * @returns null if they state none
 */
export function guessPeriod(words: string): Period | null {
  const [, from, to] = /(?<!\d)(20\d\d)\s*[-–]\s*(20\d\d)(?!\d)/u.exec(words) ?? [];
  return from && to && from < to ? { from: Number(from), to: Number(to) } : null;
}
