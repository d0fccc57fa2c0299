import type { Catalogue, Language, Placed, Programme } from '@partiprogram/programmes';
import type { Messages } from '../../../messages/messages.js';

/** One entry, and the actions on it. */
export interface EntryDetails extends Placed {
  readonly programme: Programme;
  /** The entries of the same programme, by their ids. */
  readonly others: ReadonlyMap<string, Placed>;
  /** Undefined where no dataset has the entry. */
  readonly catalogue: Catalogue | undefined;
  readonly text: Messages;
  readonly language: Language;
  /** Who answers for the list on the page; empty where the page does not say. */
  readonly sender: string;
  /** The address that leads to this entry; undefined where the page has no deep links. */
  readonly address: string | undefined;
  /** The result of the last act, in words. */
  readonly status: string;
  /** Shows the result of an act. */
  readonly say: (status: string) => void;
  /** Puts a text on the clipboard; resolves with whether the browser let us. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** Called when the reader has copied the entry. */
  readonly copied: () => void;
  /** Asks the page whether the device may show its own sheet to share the entry. */
  readonly mayShare: () => boolean;
}
