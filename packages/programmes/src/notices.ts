import type { Period, ProgrammeKind, ProgrammeListing } from './programme.js';
import { isOfParty, isOver } from './select.js';
import { townsOf, withOwnNames } from './told-apart.js';

/** A notice that a reader needs before setting documents side by side. */
export type ComparisonNotice =
  | { readonly about: 'places'; readonly places: readonly string[] }
  | { readonly about: 'kinds'; readonly kinds: readonly ProgrammeKind[] }
  | { readonly about: 'terms' }
  | { readonly about: 'one-programme' }
  | { readonly about: 'period-over'; readonly period: Period; readonly publishers: readonly string[] }
  | { readonly about: 'document'; readonly text: string; readonly publishers: readonly string[] };

/**
 * Collects the notices on documents side by side: that they are of different towns, kinds or terms, that there is only
 * one, that a term is over, or that a text is old.
 *
 * @param programmes every document that is shown, plans among them; only a party's has a column
 * @param today in the reader's calendar
 */
export function noticesOf(programmes: readonly ProgrammeListing[], today: Date): readonly ComparisonNotice[] {
  const parties = withOwnNames(programmes.filter(isOfParty));
  const places = townsOf(programmes);
  const kinds = [...new Set(parties.map(({ kind }) => kind))];
  const terms = new Set(parties.map(({ period }) => period && `${period.from}–${period.to}`));
  return [
    ...(places.length > 1 ? [{ about: 'places', places } as const] : []),
    ...(kinds.length > 1 ? [{ about: 'kinds', kinds } as const] : []),
    ...(terms.size > 1 ? [{ about: 'terms' } as const] : []),
    ...(parties.length === 1 ? [{ about: 'one-programme' } as const] : []),
    ...documentNotices(parties, today),
  ];
}

/** Collects the notices on single documents; the same notice on several of them is one. */
function documentNotices(parties: readonly ProgrammeListing[], today: Date): readonly ComparisonNotice[] {
  const whose = new Map<string, { notice: { period: Period } | { text: string }; publishers: string[] }>();
  const add = (key: string, notice: { period: Period } | { text: string }, publisher: string): void => {
    const known = whose.get(key);
    if (known) known.publishers.push(publisher);
    else whose.set(key, { notice, publishers: [publisher] });
  };
  for (const { publisher, period, notices } of parties) {
    if (period && isOver(period, today)) add(`${period.from}–${period.to}`, { period }, publisher.name);
    for (const { kind, text } of notices) if (kind !== 'editor') add(text, { text }, publisher.name);
  }
  return [...whose.values()].map(({ notice, publishers }) =>
    'period' in notice
      ? { about: 'period-over', period: notice.period, publishers }
      : { about: 'document', text: notice.text, publishers },
  );
}
