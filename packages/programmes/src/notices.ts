import type { Topic } from './catalogue.js';
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

/** A notice on one document or several of them. */
type AboutDocument = DocumentNotice | OnlyOnNotice | TopicsNotice;

/** A notice on documents, and the names of their publishers. */
export type SharedNotice = AboutDocument & { readonly publishers: readonly string[] };

/** A notice that only a page on another subject is there, and so has no column: the labels of the topics that it covers. */
export interface OnlyOnNotice {
  readonly about: 'only-on';
  readonly topics: readonly string[];
}

/** A notice that topics were proposed automatically: what stands under a topic, no person has put there. */
export interface TopicsNotice {
  readonly about: 'topics-proposed';
}

/** Collects the notices on each of several documents; the same notice on several of them is one. */
export function noticesOnEach(programmes: readonly ProgrammeListing[], today: Date): readonly SharedNotice[] {
  return sharedAmong(programmes, (programme) => noticesOn(programme, today));
}

function sharedAmong(
  programmes: readonly ProgrammeListing[],
  noticesOf: (programme: ProgrammeListing) => readonly AboutDocument[],
): readonly SharedNotice[] {
  const shared = new Map<string, AboutDocument & { publishers: string[] }>();
  for (const programme of programmes) {
    const { name } = programme.publisher;
    for (const notice of noticesOf(programme)) {
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

/** The documents of a comparison that have no column, and what their subjects are called. */
export interface WithoutColumn {
  /** Pages on another subject. */
  readonly aside: readonly ProgrammeListing[];
  readonly topics: readonly Topic[];
}

/**
 * Collects the notices on documents side by side: that they are of different towns, kinds or terms, that there is only
 * one; those on each of them, and whose topics were proposed automatically; and what there is of parties that have no column.
 *
 * @param programmes every document of which something is shown, plans among them; only a party's has a column
 * @param today in the reader's calendar
 */
export function noticesOf(
  programmes: readonly ProgrammeListing[],
  today: Date,
  without: WithoutColumn = { aside: [], topics: [] },
): readonly ComparisonNotice[] {
  const named = withOwnNames(programmes);
  const { aside } = without;
  const ids = new Set(aside.map(({ id }) => id));
  const columns = named.filter((it) => isOfParty(it) && !ids.has(it.id));
  const places = townsOf(programmes);
  const kinds = [...new Set(columns.map(({ kind }) => kind))];
  const terms = new Set(columns.map(({ period }) => period && `${period.from}–${period.to}`));
  return [
    ...(places.length > 1 ? [{ about: 'places', places } as const] : []),
    ...(kinds.length > 1 ? [{ about: 'kinds', kinds } as const] : []),
    ...(terms.size > 1 ? [{ about: 'terms' } as const] : []),
    ...(columns.length === 1 && aside.length === 0 ? [{ about: 'one-programme' } as const] : []),
    ...onlyOnNotices(without, columns),
    ...sharedAmong(named, (it) => [
      ...noticesOn(it, today),
      ...(it.topicsProposed ? [{ about: 'topics-proposed' } as const] : []),
    ]),
  ];
}

/** What there is of publishers that have no column, with this document or another. */
function onlyOnNotices(
  { aside, topics }: WithoutColumn,
  columns: readonly ProgrammeListing[],
): readonly SharedNotice[] {
  const there = new Set(columns.map(publisherOf));
  const pages = aside.filter((it) => !there.has(publisherOf(it)));
  return sharedAmong(pages, ({ covers, title }) => {
    const labels = topics.filter(({ id }) => covers.includes(id)).map(({ label }) => label);
    return [{ about: 'only-on', topics: labels.length > 0 ? labels : [title] }];
  });
}

/** Who stands behind a document in a town: the same for all documents of theirs, whatever tells their names apart. */
function publisherOf({
  publisher: { party, parties = party ? [party] : [], municipality, name },
}: ProgrammeListing): string {
  return `${municipality.id} ${parties.map(({ id }) => id).join(' ') || name}`;
}
