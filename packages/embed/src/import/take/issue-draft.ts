import {
  ownEntriesIn,
  similarEntries,
  type IssueOfOnesOwn,
  type OwnDataset,
  type OwnStance,
} from '@partiprogram/importer';

/** Where a programme stands on an issue; nothing for one that is left out. */
export type Standing = 'for' | 'partly' | 'against' | 'nothing-found' | '';

/** An issue that is being made. */
export interface IssueDraft {
  readonly title: string;
  readonly proposition: string;
  /** Ids of the entries that were chosen, in that order. */
  readonly picked: readonly string[];
  /** By the id of the programme. */
  readonly standings: Readonly<Record<string, Standing>>;
}

/** An issue of which nothing is known. */
export const NO_ISSUE: IssueDraft = { title: '', proposition: '', picked: [], standings: {} };

/** An entry that may be chosen. */
export interface Candidate {
  readonly programme: string;
  readonly entry: string;
  readonly words: string;
}

/** So many entries are suggested at a time. */
const MOST = 12;

/** The entries to choose from: those that were chosen, then those with words like the issue's, and like theirs. */
export function candidatesFor(dataset: OwnDataset, { title, proposition, picked }: IssueDraft): readonly Candidate[] {
  const all = entriesIn(dataset);
  const chosen = picked.flatMap((id) => all.get(id) ?? []);
  const words = `${title} ${proposition}`.trim();
  const alike = [...(words === '' ? [] : [words]), ...picked].flatMap((like) => similarEntries(dataset, like, MOST));
  const others = alike.sort((a, b) => b.likeness - a.likeness).flatMap(({ entry }) => all.get(entry) ?? []);
  return [...new Set([...chosen, ...others])].slice(0, chosen.length + MOST);
}

/** The stances that a draft makes: of each programme with a standing, those of its entries that were chosen. */
export function issueOf(dataset: OwnDataset, { title, proposition, picked, standings }: IssueDraft): IssueOfOnesOwn {
  const all = entriesIn(dataset);
  const stances = dataset.programmes.flatMap(({ id }): readonly OwnStance[] => {
    const standing = standings[id] ?? '';
    if (standing === '') return [];
    if (standing === 'nothing-found') return [{ programme: id, state: 'nothing-found' }];
    const pledges = picked.filter((entry) => all.get(entry)?.programme === id);
    return [{ programme: id, state: 'says', position: standing, pledges }];
  });
  return { title, ...(proposition.trim() !== '' && { proposition }), stances };
}

function entriesIn({ programmes }: OwnDataset): ReadonlyMap<string, Candidate> {
  const entries = programmes.flatMap(({ id, sections }) =>
    ownEntriesIn(sections).map(({ id: entry, quote }) => [entry, { programme: id, entry, words: quote }] as const),
  );
  return new Map(entries);
}
