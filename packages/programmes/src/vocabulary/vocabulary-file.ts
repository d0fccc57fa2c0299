import type { Text } from '../text.js';
import type { AreaEntry, CountyEntry } from './area.js';
import type { PartyEntry } from './party-entry.js';

/** The path of a {@link VocabularyFile} beside the catalogue in bokmål. */
export const VOCABULARIES_PATH = 'vocabularies.json';

/**
 * What a form may offer: all parties, municipalities, counties and topics, in all languages. No element reads it, since it grows
 * with the country and not with the programmes of a page.
 */
export interface VocabularyFile {
  readonly parties: readonly PartyEntry[];
  readonly municipalities: readonly AreaEntry[];
  readonly counties: readonly CountyEntry[];
  /** With the everyday words that the search knows them by: a dataset that a form makes takes them along. */
  readonly topics: readonly { readonly id: string; readonly label: Text; readonly words?: readonly string[] }[];
}
