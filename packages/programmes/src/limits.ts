/**
 * The most of each thing that one file may have, or several that a page brings as one dataset: far more than people write,
 * and few enough for a page to show. A hostile file must not freeze it.
 */
export const MOST = {
  topics: 300,
  parties: 500,
  /** Of one text. */
  languages: 20,
  /** Of one joint list. */
  jointParties: 20,
  municipalities: 1_000,
  /** The numbers that municipalities had before. */
  formerNumbers: 3_000,
  programmes: 1_000,
  /** Of lists inside lists. */
  depth: 20,
  /** Of all programmes together. */
  sections: 2_000,
  /** Of one programme. */
  entries: 5_000,
  /** Of all programmes together. */
  allEntries: 30_000,
  issues: 3_000,
  notices: 10,
  /** The everyday words of a topic. */
  words: 100,
  /** The words of a document that no entry of it has. */
  documentWords: 10_000,
  /** The figures of an entry. */
  figures: 10,
  /** The places, links or topics of an entry. */
  details: 20,
  /** The ids in a list of ids, such as those of the pledges behind a stance. */
  references: 100,
  /** The first lines of pages. */
  pages: 2_000,
  /** The ids that exist, in the file that lists them. */
  ids: 50_000,
} as const;

/** The longest texts, in UTF-16 code units. */
export const LONGEST = {
  /** An id without slashes. */
  slug: 60,
  /** The id of an entry: that of its programme, that of its section, and its own. */
  entryId: 140,
  /** A name, a title or a label, which stands in a line or two. */
  name: 300,
  url: 2_000,
  text: 5_000,
} as const;
