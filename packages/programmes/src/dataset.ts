import type { Catalogue } from './catalogue.js';
import type { Issue } from './issue.js';
import type { Programme } from './programme.js';

/** A whole dataset in one piece, for those who bring their own. */
export interface Dataset {
  readonly catalogue: Catalogue;
  readonly programmes: readonly Programme[];
  readonly issues: readonly Issue[];
}
