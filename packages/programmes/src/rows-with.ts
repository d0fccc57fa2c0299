import type { Row } from './compare.js';
import type { Relation } from './issue.js';

/** A kind of rows: shared, differing in degree or direction, or with a single programme that speaks. */
export type Only = 'shared' | 'differing' | 'single';

const ONLY: Readonly<Record<Relation, Only>> = {
  same: 'shared',
  similar: 'shared',
  degree: 'differing',
  direction: 'differing',
  'only-one': 'single',
};

/**
 * Keeps some of the rows.
 *
 * @param rows of a comparison
 * @param only which; anything else keeps all of them
 */
export function rowsWith(rows: readonly Row[], only: string): readonly Row[] {
  const known = Object.values(ONLY).includes(only as Only);
  return known ? rows.filter(({ relation }) => ONLY[relation] === only) : rows;
}
