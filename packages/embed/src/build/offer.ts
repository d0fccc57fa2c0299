import type { OwnDataset, OwnSection, OwnTerm } from '@partiprogram/importer';

/** A programme that can be chosen. */
export interface OfferedProgramme {
  readonly id: string;
  /** Whose programme it is. */
  readonly name: string;
  readonly title: string;
  /** Id of its municipality; empty for a programme of no place. */
  readonly area: string;
  /** Ids of the topics that it says something on; empty where nobody has said what it is about. */
  readonly topics: readonly string[];
  /** Whether it is a party's: nobody is asked whether they agree with a municipality's plan. */
  readonly isOfParty: boolean;
}

/** A municipality whose programmes can be set side by side. */
export interface OfferedArea {
  readonly id: string;
  readonly name: string;
  readonly topics: readonly string[];
}

/** What can be chosen: `build/offer.json` of a build, or a dataset of one's own. */
export interface Offer {
  readonly programmes: readonly OfferedProgramme[];
  readonly areas: readonly OfferedArea[];
  readonly topics: readonly { readonly id: string; readonly label: string }[];
}

/** What a dataset of one's own offers. */
export function offerOf({ programmes, municipalities, topics }: OwnDataset): Offer {
  const topicsIn = (sections: readonly OwnSection[]): readonly string[] =>
    sections.flatMap((it) => [...it.entries.flatMap((entry) => entry.topics), ...topicsIn(it.sections ?? [])]);
  const offered = programmes.map(({ id, publisher, title, kind, sections }) => ({
    ...{ id, name: publisher.name, title, area: publisher.municipality },
    topics: [...new Set(topicsIn(sections))],
    isOfParty: kind !== 'planning-programme',
  }));
  const areas = new Map(
    offered.map(({ area }) => [
      area,
      nameOf(
        municipalities.find(({ id }) => id === area),
        area,
      ),
    ]),
  );
  return {
    programmes: offered,
    areas: [...areas].map(([id, name]) => {
      const here = offered.filter(({ area }) => area === id);
      return { id, name, topics: [...new Set(here.flatMap((it) => it.topics))] };
    }),
    topics: topics.map((it) => ({ id: it.id, label: nameOf(it, it.id) })),
  };
}

/** The name of a term, in bokmål where it has several. */
function nameOf(term: OwnTerm | undefined, otherwise: string): string {
  const name = term?.['label'] ?? term?.['name'];
  if (typeof name === 'string') return name;
  const nb = (name as Readonly<Record<string, unknown>> | undefined)?.['nb'];
  return typeof nb === 'string' ? nb : otherwise;
}
