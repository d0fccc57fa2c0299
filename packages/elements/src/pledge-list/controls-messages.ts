import type { Language } from '@partiprogram/programmes';

/** What the controls say in their own words. */
export interface ControlsMessages {
  readonly search: string;
  readonly topic: string;
  readonly allTopics: string;
  readonly others: string;
  readonly place: string;
  readonly allPlaces: string;
  readonly deadline: string;
  readonly allDeadlines: string;
  readonly by: (year: number) => string;
  readonly order: string;
  readonly orders: Readonly<Record<'section' | 'topic', string>>;
  readonly found: (shown: number, all: number) => string;
  readonly nothing: string;
  /** Nothing has the words, but some stand under a topic that they belong to. */
  readonly near: (count: number) => string;
  /** Nothing has all the words, but some have a few of them. */
  readonly some: (count: number) => string;
  readonly showMore: (count: number) => string;
}

/** In each language: they come with the controls, for a reader who has asked for them. */
export const CONTROLS_MESSAGES: Readonly<Record<Language, ControlsMessages>> = {
  nb: {
    search: 'Søk',
    topic: 'Tema',
    allTopics: 'Alle temaer',
    others: 'Flere valg',
    place: 'Sted',
    allPlaces: 'Alle steder',
    deadline: 'Frist',
    allDeadlines: 'Med og uten frist',
    by: (year) => `Innen ${year}`,
    order: 'Rekkefølge',
    orders: { section: 'Som i programmet', topic: 'Etter tema' },
    found: (shown, all) => `Viser ${shown} av ${all}`,
    nothing: 'Ingen treff.',
    near: (count) =>
      `Ingen punkter har ordet. Viser ${count === 1 ? 'ett som ligger nær' : `${count} som ligger nær`}.`,
    some: (count) => `Ingen punkter har alle ordene. Viser ${count === 1 ? 'ett' : count} med noen av dem.`,
    showMore: (count) => `Vis ${count} til`,
  },
  nn: {
    search: 'Søk',
    topic: 'Tema',
    allTopics: 'Alle tema',
    others: 'Fleire val',
    place: 'Stad',
    allPlaces: 'Alle stader',
    deadline: 'Frist',
    allDeadlines: 'Med og utan frist',
    by: (year) => `Innan ${year}`,
    order: 'Rekkjefølgje',
    orders: { section: 'Som i programmet', topic: 'Etter tema' },
    found: (shown, all) => `Viser ${shown} av ${all}`,
    nothing: 'Ingen treff.',
    near: (count) => `Ingen punkt har ordet. Viser ${count === 1 ? 'eitt som ligg nær' : `${count} som ligg nær`}.`,
    some: (count) => `Ingen punkt har alle orda. Viser ${count === 1 ? 'eitt' : count} med nokre av dei.`,
    showMore: (count) => `Vis ${count} til`,
  },
  en: {
    search: 'Search',
    topic: 'Topic',
    allTopics: 'All topics',
    others: 'More choices',
    place: 'Place',
    allPlaces: 'All places',
    deadline: 'Deadline',
    allDeadlines: 'With and without',
    by: (year) => `By ${year}`,
    order: 'Order',
    orders: { section: 'As in the programme', topic: 'By topic' },
    found: (shown, all) => `Showing ${shown} of ${all}`,
    nothing: 'Nothing found.',
    near: (count) => `No point has the word. Showing ${count === 1 ? 'one that is near' : `${count} that are near`}.`,
    some: (count) => `No point has all the words. Showing ${count === 1 ? 'one' : count} with some of them.`,
    showMore: (count) => `Show ${count} more`,
  },
};
