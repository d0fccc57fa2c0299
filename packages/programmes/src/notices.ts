import type { Period, ProgrammeKind, ProgrammeListing } from './programme.js';
import { isOfParty, isOver } from './select.js';
import { townsOf, withOwnNames } from './told-apart.js';

/** A notice that a reader needs before reading a document, wherever it is shown, copied or exported. */
export type DocumentNotice =
  | { readonly about: 'document'; readonly text: string }
  | { readonly about: 'period-over'; readonly period: Period }
  | { readonly about: 'no-period' };

/**
 * Collects the notices on one document: what the dataset says of its age and extent, and that its term is over or not
 * stated.
 *
 * @param programme any document
 * @param today in the reader's calendar
 * @param slips whether an editor's notes on slips in the document are among them, as where all of it is listed
 */
export function noticesOn(programme: ProgrammeListing, today: Date, slips = false): readonly DocumentNotice[] {
  const { kind, period, notices } = programme;
  const said = notices.filter((it) => slips || it.kind !== 'editor');
  return [
    ...said.map(({ text }) => ({ about: 'document', text }) as const),
    ...(period && isOver(period, today) ? [{ about: 'period-over', period } as const] : []),
    ...(!period && kind === 'party-programme' ? [{ about: 'no-period' } as const] : []),
  ];
}

/** A notice on documents, and the names of their publishers. */
export type SharedNotice = DocumentNotice & { readonly publishers: readonly string[] };

/** Collects the notices on each of several documents; the same notice on several of them is one. */
export function noticesOnEach(programmes: readonly ProgrammeListing[], today: Date): readonly SharedNotice[] {
  const shared = new Map<string, DocumentNotice & { publishers: string[] }>();
  for (const programme of programmes) {
    const { name } = programme.publisher;
    for (const notice of noticesOn(programme, today)) {
      const key = JSON.stringify(notice);
      const known = shared.get(key);
      if (known) known.publishers.push(name);
      else shared.set(key, { ...notice, publishers: [name] });
    }
  }
  return [...shared.values()];
}

/** A notice that a reader needs before setting documents side by side. */
export type ComparisonNotice =
  | { readonly about: 'places'; readonly places: readonly string[] }
  | { readonly about: 'kinds'; readonly kinds: readonly ProgrammeKind[] }
  | { readonly about: 'terms' }
  | { readonly about: 'one-programme' }
  | SharedNotice;

/**
 * Collects the notices on documents side by side: that they are of different towns, kinds or terms, that there is only
 * one; and those on each of them.
 *
 * @param programmes every document that is shown, plans among them; only a party's has a column
 * @param today in the reader's calendar
 */
export function noticesOf(programmes: readonly ProgrammeListing[], today: Date): readonly ComparisonNotice[] {
  const named = withOwnNames(programmes);
  const parties = named.filter(isOfParty);
  const places = townsOf(programmes);
  const kinds = [...new Set(parties.map(({ kind }) => kind))];
  const terms = new Set(parties.map(({ period }) => period && `${period.from}–${period.to}`));
  return [
    ...(places.length > 1 ? [{ about: 'places', places } as const] : []),
    ...(kinds.length > 1 ? [{ about: 'kinds', kinds } as const] : []),
    ...(terms.size > 1 ? [{ about: 'terms' } as const] : []),
    ...(parties.length === 1 ? [{ about: 'one-programme' } as const] : []),
    ...noticesOnEach(named, today),
  ];
}
