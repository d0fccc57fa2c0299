import type { Line, Mark } from './line.js';
import { endsSentence, startsLower, startsUpper } from './wording.js';

/** What the items of a list have in common, while the list is read: looking at all of them for each next one would take long. */
export interface ListSoFar {
  readonly isEmpty: boolean;
  /** The mark of the first item, and of the last. */
  readonly first: Mark | undefined;
  readonly last: Mark | undefined;
  readonly allLower: boolean;
  readonly noneUpper: boolean;
  /** Whether each first line ends like a sentence. */
  readonly allStopped: boolean;
  /** The characters of the longest first line. */
  readonly longest: number;
}

/** A list that has no items yet. */
export const NO_ITEMS: ListSoFar = {
  isEmpty: true,
  first: undefined,
  last: undefined,
  allLower: true,
  noneUpper: true,
  allStopped: true,
  longest: 0,
};

/** The same list with one item more. */
export function withItem(list: ListSoFar, { said, mark }: Line): ListSoFar {
  return {
    isEmpty: false,
    first: list.isEmpty ? mark : list.first,
    last: mark,
    allLower: list.allLower && startsLower(said),
    noneUpper: list.noneUpper && !startsUpper(said),
    allStopped: list.allStopped && endsSentence(said),
    longest: Math.max(list.longest, said.length),
  };
}
