import {
  OwnDatasetError,
  ownEntriesIn,
  type OwnDataset,
  type OwnEntry,
  type OwnProgramme,
  type OwnSection,
  type OwnTerm,
} from './own-dataset.js';

/** A term as a list of them has it, or as a type of its own says. */
type Identified = OwnTerm | { readonly id: string };

/** All parties, areas and topics that programmes may name, in the shape of `data/`. */
export interface OwnVocabulary {
  readonly parties: readonly Identified[];
  /** Municipalities, counties and the country. */
  readonly areas: readonly Identified[];
  /** With the everyday words that the search knows them by. */
  readonly topics: readonly Identified[];
}

/** What elements need to know of each. What else is known stays in the vocabulary. */
const FIELDS = {
  party: ['id', 'code', 'abbreviation', 'name', 'colour'],
  area: ['id', 'name', 'county', 'former'],
  topic: ['id', 'label', 'words'],
} as const;

/**
 * Makes a dataset of some programmes, with those parties, areas and topics that they name.
 *
 * @param programmes with ids that differ
 * @param vocabulary all that they may name
 * @param options the day of the dataset; by default today
 * @throws OwnDatasetError if two programmes have one id, or one names a party, an area or a topic that is not there
 */
export function ownDataset(
  programmes: readonly OwnProgramme[],
  vocabulary: OwnVocabulary,
  options: { readonly date?: string } = {},
): OwnDataset {
  const { date = new Date().toISOString().slice(0, 10) } = options;
  const ids = new Set<string>();
  for (const { id } of programmes) {
    if (ids.has(id)) throw new OwnDatasetError('double-programme', id, `two programmes have the id ${id}`);
    ids.add(id);
  }
  const known = new Set(vocabulary.topics.map(({ id }) => id));
  const own = programmes.map((it) => withKnown(it, known));
  const publishers = own.map(({ publisher }) => publisher);
  const parties = publishers.flatMap(({ party, parties = [] }) => [
    ...(party === undefined ? [] : [party]),
    ...parties,
  ]);
  const areas = publishers.map(({ municipality }) => municipality);
  const topics = own.flatMap(({ sections }) => ownEntriesIn(sections)).flatMap((entry) => entry.topics);
  return {
    version: '1',
    date,
    parties: named('party', vocabulary.parties, parties),
    municipalities: named('area', vocabulary.areas, areas),
    topics: named('topic', vocabulary.topics, topics),
    issues: [],
    programmes: own,
  };
}

/** The terms that are named, in the order of the vocabulary. */
function named(what: keyof typeof FIELDS, all: readonly Identified[], ids: readonly string[]): readonly OwnTerm[] {
  const wanted = new Set(ids);
  const found = all.filter(({ id }) => wanted.has(id));
  for (const { id } of found) wanted.delete(id);
  const [missing] = wanted;
  if (missing !== undefined)
    throw new OwnDatasetError(`unknown-${what}`, missing, `there is no ${what} with the id ${missing}`);
  const fields: readonly string[] = FIELDS[what];
  return found.map(({ id, ...others }) => ({
    id,
    ...Object.fromEntries(Object.entries(others).filter(([field]) => fields.includes(field))),
  }));
}

function withKnown(programme: OwnProgramme, topics: ReadonlySet<string>): OwnProgramme {
  const covers = programme.covers?.filter((id) => topics.has(id));
  return { ...programme, ...(covers && { covers }), sections: withKnownTopics(programme.sections, topics) };
}

/** Proposals know our own topics; where a vocabulary has others, proposed ones are left out. */
function withKnownTopics(sections: readonly OwnSection[], known: ReadonlySet<string>): readonly OwnSection[] {
  return sections.map((section) => ({
    ...section,
    ...(section.sections && { sections: withKnownTopics(section.sections, known) }),
    entries: section.entries.map((entry) => (entry.topicsProposed ? onlyKnown(entry, known) : entry)),
  }));
}

function onlyKnown({ topicsProposed, ...entry }: OwnEntry, known: ReadonlySet<string>): OwnEntry {
  const topics = entry.topics.filter((id) => known.has(id));
  return { ...entry, topics, ...(topics.length > 0 && topicsProposed && { topicsProposed }) };
}
