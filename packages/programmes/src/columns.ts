import type { Row } from './compare.js';
import type { Programme, ProgrammeListing } from './programme.js';
import { entriesOf, isOfParty } from './select.js';

/** The columns of a comparison, and who has none. */
export interface Columns {
  /** The documents of parties that have a column. */
  readonly columns: readonly Programme[];
  /** The pages on another subject, which speak on none of the rows. */
  readonly aside: readonly Programme[];
  /** The documents of which something is shown, plans among them: of a page without a column, what it says beyond the rows. */
  readonly shown: readonly Programme[];
  /** Rows with a cell for each column. */
  readonly rows: readonly Row[];
}

/**
 * Leaves out the columns of pages that do not cover the topic of a comparison and speak on none of its rows: a column of
 * silence would say something of their publishers that nobody knows.
 *
 * @param programmes that are compared, with what they say on the topic
 * @param rows with a cell for each document of a party
 * @param topic the id of the topic; empty for all topics
 */
export function columnsOf(programmes: readonly Programme[], rows: readonly Row[], topic: string): Columns {
  const cells = rows.flatMap((row) => row.cells);
  const speakers = new Set(cells.filter(({ state }) => state === 'says').map(({ programme }) => programme.id));
  const isAside = ({ id, covers }: ProgrammeListing): boolean =>
    topic !== '' && covers.length > 0 && !covers.includes(topic) && !speakers.has(id);
  const parties = programmes.filter(isOfParty);
  return {
    columns: parties.filter((it) => !isAside(it)),
    aside: parties.filter(isAside),
    shown: programmes.filter((it) => !(isOfParty(it) && isAside(it)) || entriesOf(it).length > 0),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter(({ programme }) => !isAside(programme)) })),
  };
}
