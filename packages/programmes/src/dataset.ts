import type { Catalogue } from './catalogue.js';
import type { Excerpt } from './merged.js';

/** A whole dataset in one piece, for those who bring their own. */
export interface Dataset extends Excerpt {
  readonly catalogue: Catalogue;
}
