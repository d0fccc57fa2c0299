import type { Topic } from '../catalogue.js';
import type { Programme } from '../programme.js';
import type { Placed } from '../select.js';

/** An entry that may be found, and the programme that it stands in. */
export interface Searched extends Placed {
  readonly programme: Programme;
}

/** What the whole documents of programmes have of a query, by the ids of the programmes. */
export interface InDocuments {
  /** The word of the document that was searched for, or one that is near, where none of its entries has it. */
  readonly words: ReadonlyMap<string, string>;
  /** Those that have none of the words, nor anything like them. */
  readonly none: ReadonlySet<string>;
}

/** Why an entry was found that does not itself have a word. */
export type Why =
  /** Its document has it. */
  | { readonly kind: 'document'; readonly word: string }
  /** It has a word that is near. */
  | { readonly kind: 'near'; readonly word: string }
  /** It stands under a topic that the word belongs to. */
  | { readonly kind: 'topic'; readonly label: string };

/** An entry that was found. */
export interface Hit {
  readonly searched: Searched;
  readonly score: number;
  /** What the reader does not see in its words. */
  readonly why: readonly Why[];
}

/** The result of a search. */
export interface Found {
  /**
   * `none`: nothing was searched for, as a letter alone. `all`: what has all the words. `slip`: the same, of words that are
   * one letter from those that were written. `near`: where nothing has them, a few that have words which are near, or stand
   * under a topic that they belong to. `some`: where nothing has all of them, what has some.
   */
  readonly kind: 'none' | 'all' | 'slip' | 'near' | 'some';
  /** The best first. */
  readonly hits: readonly Hit[];
  /** The words of the entries that were found, each with the part of it that was searched for. */
  readonly words: ReadonlyMap<string, string>;
  /** What was searched for as it stands, and words that are written apart, word by word. */
  readonly phrases: readonly (readonly string[])[];
  /** Of a slip: the words that were searched for in place of those that were written. */
  readonly meant: readonly string[];
  /** Whether more than one word was searched for. */
  readonly several: boolean;
  /** Where nothing has the words: the topics that they belong to. */
  readonly topics: readonly Topic[];
  /** What the whole documents of programmes have that have no entry with any of the words. */
  readonly inDocuments: InDocuments;
}
