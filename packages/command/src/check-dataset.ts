import { ownEntriesIn, type OwnDataset, type OwnEntry, type OwnProgramme } from '@partiprogram/importer';
import { DatasetError, parseDataset } from '@partiprogram/programmes';
import { explainError } from './explain-error.js';

/** Something to say about a dataset: what is wrong, what is doubtful, or what it has. */
export interface Remark {
  readonly kind: 'error' | 'doubt' | 'fact';
  /** One sentence, with the place and what to do. */
  readonly message: string;
}

/** Says what is wrong with a dataset; if nothing is, what is doubtful and what it has. */
export function checkDataset(json: unknown): readonly Remark[] {
  for (const language of ['nb', 'en'] as const) {
    try {
      parseDataset(json, language);
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      return [{ kind: 'error', message: explainError(error.message, json) }];
    }
  }
  // It has the shape that parsers read; what they do without may be missing.
  const dataset = json as Partial<OwnDataset>;
  const { programmes = [] } = dataset;
  if (programmes.length === 0)
    return [{ kind: 'error', message: '$.programmes: there is no programme; give a dataset with one' }];
  const entries = new Map(programmes.map((it) => [it.id, entriesIn(it)]));
  const doubts = [
    ...programmes.flatMap((it) => [
      ...doubtsAbout(it, entries.get(it.id) ?? []),
      ...deadTerms(it, dataset),
      ...deadTopics(it.id, entries.get(it.id) ?? [], dataset),
      ...deadEntries(it.id, entries.get(it.id) ?? []),
    ]),
    ...deadStances(dataset, entries),
  ];
  return [
    ...doubts.map((message) => ({ kind: 'doubt' as const, message })),
    ...programmes.map((it) => sayOf(it, entries)),
  ];
}

/** An entry as files may have it. */
type CheckedEntry = Partial<OwnEntry> &
  Pick<OwnEntry, 'id'> & { readonly repeats?: string; readonly related?: string[] };

function entriesIn({ sections }: OwnProgramme): readonly CheckedEntry[] {
  return ownEntriesIn(withEntries(sections));
}

/** Sections without a list of entries get an empty one. */
function withEntries(sections: OwnProgramme['sections'] | undefined = []): OwnProgramme['sections'] {
  return sections.map((section) => ({
    ...section,
    entries: (section.entries as OwnEntry[] | undefined) ?? [],
    sections: withEntries(section.sections),
  }));
}

function sayOf({ id }: OwnProgramme, entries: ReadonlyMap<string, readonly CheckedEntry[]>): Remark {
  const own = entries.get(id) ?? [];
  const pledges = own.filter(({ kind }) => kind === 'pledge').length;
  return { kind: 'fact', message: `${id}: ${pledges} pledges, ${own.length - pledges} other entries` };
}

function doubtsAbout(programme: OwnProgramme, entries: readonly CheckedEntry[]): readonly string[] {
  const { id, period, coverage, source } = programme as Partial<OwnProgramme>;
  const without = entries.filter(({ topics = [] }) => topics.length === 0);
  const proposed = entries.filter(({ topicsProposed }) => topicsProposed).length;
  const doubts: readonly (string | false)[] = [
    entries.length === 0 && 'has no entry; readers see an empty list',
    without.length > 0 &&
      `${without.length} of ${entries.length} entries have no topic, the first ${without[0]?.id}; give them one, or they are missing from every topic`,
    proposed > 0 &&
      `${proposed} of ${entries.length} entries have topics that nobody confirmed; look at them, and take topicsProposed off`,
    coverage !== 'whole' &&
      'nobody said that the whole document was read, so its silence says nothing; write "coverage": "whole" once somebody has seen that no pledge is missing',
    !period && 'has no period, so readers do not learn for which years it is; write one if the document states it',
    !source?.url && 'has no address of its document (source.url), so readers cannot look it up; write one',
  ];
  return doubts.filter((it) => it !== false).map((it) => `${id}: ${it}`);
}

function deadTerms({ id, publisher }: OwnProgramme, dataset: Partial<OwnDataset>): readonly string[] {
  const { party, parties = [], municipality } = publisher;
  const own = [...(party === undefined ? [] : [party]), ...parties];
  const known = idsOf(dataset.parties);
  const dead = own.filter((it) => !known.has(it));
  return [
    ...dead.map(
      (it) => `${id}: its party ${it} is not among the parties of the file, so it is left out; add it to parties`,
    ),
    ...(idsOf(dataset.municipalities).has(municipality)
      ? []
      : [`${id}: ${municipality} is not among the municipalities of the file, so readers see a number; add it there`]),
  ];
}

function deadTopics(id: string, entries: readonly CheckedEntry[], { topics }: Partial<OwnDataset>): readonly string[] {
  const known = idsOf(topics);
  const dead = new Set(entries.flatMap(({ topics: own = [] }) => own).filter((it) => !known.has(it)));
  return [...dead].map(
    (it) =>
      `${id}: the topic ${it} is not among the topics of the file, so no reader can choose it; add it to topics, or take it off`,
  );
}

function deadEntries(programme: string, entries: readonly CheckedEntry[]): readonly string[] {
  const known = new Set(entries.map(({ id }) => id));
  return entries.flatMap(({ id, repeats, related = [] }) =>
    [...(repeats === undefined ? [] : [repeats]), ...related]
      .filter((it) => !known.has(it))
      .map((it) => `${id}: it names ${it}, which is not in ${programme}; take the reference off`),
  );
}

function deadStances(
  { issues = [] }: Partial<OwnDataset>,
  entries: ReadonlyMap<string, readonly CheckedEntry[]>,
): readonly string[] {
  return issues.flatMap(({ id, stances }) =>
    stances.flatMap((stance) => {
      const own = entries.get(stance.programme);
      if (!own) return [`issue ${id}: the programme ${stance.programme} is not in the file; take its stance off`];
      if (stance.state !== 'says') return [];
      const known = new Set(own.map((it) => it.id));
      // The list may be missing where its prose alone speaks.
      const named = (stance as Partial<typeof stance>).pledges ?? [];
      return named
        .filter((it) => !known.has(it))
        .map((it) => `issue ${id}: the entry ${it} is not in ${stance.programme}; name another, or take it off`);
    }),
  );
}

function idsOf(terms: readonly { readonly id: string }[] = []): ReadonlySet<string> {
  return new Set(terms.map(({ id }) => id));
}
