import {
  byTopic,
  countIn,
  entriesOf,
  limited,
  listingsOf,
  selectFrom,
  silencesOn,
  sumOf,
  type Catalogue,
  type Count,
  type Excerpt,
  type Listing,
  type Searched,
  type Silence,
} from '@partiprogram/programmes';

/** The most entries in a block of a section. */
export const BLOCK_SIZE = 25;

/** The order of a list: as the programme has it, or with a section per topic. */
export type Order = 'section' | 'topic';

/** Which entries are listed, and how. */
export interface ListOptions {
  /** The id of a topic; empty for all. */
  readonly topic: string;
  /** The id of a section; empty for all. */
  readonly section: string;
  /** Ids of entries, with or without their programme; none for all. */
  readonly pledges: readonly string[];
  readonly order: Order;
  /** The most entries that are shown at first, of all programmes together; 0 for all. Of more programmes, one of each. */
  readonly limit: number;
  /** The heading above entries without a topic. */
  readonly withoutTopic: string;
}

/** A list as it is shown. */
export interface ListModel {
  /** The label of the topic; empty where all are listed. */
  readonly topic: string;
  /** Everything that is listed; what is beyond the limit is marked, so that it can be drawn hidden. */
  readonly listings: readonly Listing[];
  /** The number of entries within the limit. */
  readonly within: number;
  /** The counts of all selected entries, those beyond the limit too. */
  readonly all: Count;
  /** The counts of the programmes as a whole, what is not selected too. */
  readonly whole: Count;
  /**
   * Why programmes are silent, by their ids. What the page leaves out by choosing sections or pledges is no silence of
   * theirs.
   */
  readonly silences: ReadonlyMap<string, Silence>;
  /** The selected entries, for search and filters. */
  readonly searched: readonly Searched[];
}

/**
 * Builds the model of a list: selects the entries of programmes, orders them, and marks what is beyond the limit.
 *
 * @param catalogue whose topics are used
 * @param excerpt programmes with at least the entries that the options ask for, and the issues of the topic
 * @param options which entries, and how
 */
export function listModel(
  { topics }: Catalogue,
  { programmes, issues }: Excerpt,
  { topic, section, pledges, order, limit, withoutTopic }: ListOptions,
): ListModel {
  const selection = { topic, section, ...(pledges.length > 0 ? { pledges } : {}) };
  const selected = programmes.map((programme) => selectFrom(programme, selection));
  const arranged = order === 'topic' ? selected.map((programme) => byTopic(programme, topics, withoutTopic)) : selected;
  const searched = selected.flatMap((programme) => entriesOf(programme).map((placed) => ({ ...placed, programme })));
  const within =
    limit > 0
      ? new Set(
          limited(arranged, limit)
            .flatMap(entriesOf)
            .map(({ entry }) => entry.id),
        )
      : undefined;
  return {
    topic: topics.find(({ id }) => id === topic)?.label ?? '',
    listings: listingsOf(arranged, BLOCK_SIZE, within),
    within: within?.size ?? searched.length,
    all: countIn(searched),
    whole: sumOf(programmes.map(({ count }) => count)),
    silences: section || pledges.length > 0 ? new Map() : silencesOn({ programmes, issues }, topic),
    searched,
  };
}
