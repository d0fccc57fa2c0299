import type { Programme, Searched, SearchWords, Topic } from '@partiprogram/programmes';
import type { Messages } from '../messages/messages.js';

/** The entries of a list, and the programmes that they are some or all of. */
export interface SearchedList {
  readonly entries: readonly Searched[];
  readonly programmes: readonly Programme[];
  readonly text: Messages;
}

/** A list, and the words to index its entries by. */
export interface Searchable extends SearchedList {
  /** Asked once {@link words} are there. */
  readonly topics: () => readonly Topic[];
  readonly words: () => Promise<SearchWords>;
}
