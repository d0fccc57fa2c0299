import type { Entry, ProgrammeListing } from './programme.js';

/** The words of an entry to show first. */
export interface EntryWords {
  readonly words: string;
  /** Whether they are the document's own. Ours read after «{publisher} vil»; no sentence can be built around its own. */
  readonly areOwn: boolean;
  /** The tag of their language. */
  readonly lang: string;
}

/**
 * The words of an entry to show first: the document's own where they are there, else ours.
 *
 * @param of the programme that it stands in
 */
export function wordsOf(entry: Entry, of: Pick<ProgrammeListing, 'language' | 'wording'>): EntryWords {
  const { quote, quoteLanguage = of.language, statement = '', wording = of.wording } = entry;
  return quote === undefined
    ? { words: statement, areOwn: false, lang: wording }
    : { words: quote, areOwn: true, lang: quoteLanguage };
}

/**
 * The words of an entry in one line of a comparison or a table, where there is no room for two: ours where there are any, else
 * the document's own.
 *
 * @param of the programme that it stands in
 */
export function shortWordsOf(entry: Entry, of: Pick<ProgrammeListing, 'language' | 'wording'>): EntryWords {
  const { statement, wording = of.wording } = entry;
  return statement === undefined ? wordsOf(entry, of) : { words: statement, areOwn: false, lang: wording };
}

/** Whether an entry is in the document's own words alone. */
export function hasOwnWordsAlone({ statement }: Pick<Entry, 'statement'>): boolean {
  return statement === undefined;
}

/**
 * What stands over entries of a party: who will, where all words are read after it; who writes, where all of them are the
 * document's own alone; the name by itself where neither fits all of them.
 */
export type LeadOver = 'leadIn' | 'writes' | 'name';

/** What stands over some entries of a party. */
export function leadOverOf(entries: readonly Pick<Entry, 'statement'>[]): LeadOver {
  const own = entries.filter(hasOwnWordsAlone).length;
  if (own === 0) return 'leadIn';
  return own === entries.length ? 'writes' : 'name';
}

/**
 * Whose the words of some entries are: all of them ours; each of them the document's own, with ours beside some or with none of
 * ours; or some of them the one and some the other.
 */
export type WhoseWords = 'ours' | 'both' | 'own' | 'mixed';

/** Whose the words of some entries are. */
export function whoseWords(entries: readonly Pick<Entry, 'quote' | 'statement'>[]): WhoseWords {
  const quoted = entries.filter(({ quote }) => quote !== undefined);
  if (quoted.length === 0) return 'ours';
  if (quoted.length < entries.length) return 'mixed';
  return quoted.every(hasOwnWordsAlone) ? 'own' : 'both';
}
