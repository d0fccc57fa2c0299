import { NO_FILTER, type Filter } from '@partiprogram/programmes';
import type { Order } from './list-model.js';

/** The reader's own settings of a list: query, filter, order, and what is open. */
export interface ReaderView {
  /** The words that are searched for. */
  readonly query: string;
  readonly filter: Filter;
  /** The order is that of the page until the reader wants another. */
  readonly order: Order | undefined;
  /** The number of batches of hits that are shown. */
  readonly hitPages: number;
  /** Whether the entries beyond the page's limit are shown too. */
  readonly isWhole: boolean;
  readonly hasContents: boolean;
  /** The sections that the reader has opened or closed, by their ids. */
  readonly sections: ReadonlyMap<string, boolean>;
  /** The ids of the entries whose details are open. */
  readonly details: ReadonlySet<string>;
}

/** The settings of a reader who has changed nothing. */
export const AT_FIRST: ReaderView = {
  query: '',
  filter: NO_FILTER,
  order: undefined,
  hitPages: 1,
  isWhole: false,
  hasContents: false,
  sections: new Map(),
  details: new Set(),
};

/** The same set with one more, or one less where it is in it. */
export function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const other = new Set(set);
  if (!other.delete(id)) other.add(id);
  return other;
}

/** The same sections, some of them opened or closed. */
export function withSections(
  sections: ReadonlyMap<string, boolean>,
  ids: readonly string[],
  open: boolean,
): ReadonlyMap<string, boolean> {
  return new Map([...sections, ...ids.map((id) => [id, open] as const)]);
}
