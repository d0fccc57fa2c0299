import { entriesOf, isOfParty, type Programme } from '@partiprogram/programmes';

/** What of a comparison is shown, where the reader has chosen otherwise than the page. */
export interface View {
  readonly topic?: string;
  /** `shared`, `differing`, `single`, or all where it is empty. */
  readonly only?: string;
  /** Ids of the programmes that are put aside. */
  readonly hidden?: readonly string[];
  /** Whether the issues beyond `limit` are there too. */
  readonly all?: boolean;
  /** The cells that are open: the place of each among all that can be. */
  readonly open?: readonly number[];
}

/** How many columns a page of any width has room for. */
export const ROOM = 3;

/** Whether there is anything to show beside the table: a municipality's plan, or a fact that a document states. */
export function hasContext(programmes: readonly Programme[]): boolean {
  return programmes.some(
    (programme) => !isOfParty(programme) || entriesOf(programme).some(({ entry }) => entry.kind === 'fact'),
  );
}
