import type { Language } from '@partiprogram/programmes';

const nb = {
  nothing: 'Ingen treff.',
  /** The page has chosen a topic, a section or pledges. */
  onlyChosen: 'Søket gjelder bare utvalget på denne siden',
  /** Nothing has the words, but some stand under a topic that they belong to. */
  near: (count: number) =>
    `Ingen punkter har ordet. Viser ${count === 1 ? 'ett som ligger nær' : `${count} som ligger nær`}.`,
  /** Nothing has all the words, but some have a few of them. */
  some: (count: number) => `Ingen punkter har alle ordene. Viser ${count === 1 ? 'ett' : count} med noen av dem.`,
};

/** The texts of the search. */
export type SearchMessages = typeof nb;

/** The messages of the search in each language. */
export const SEARCH_MESSAGES: Readonly<Record<Language, typeof nb>> = {
  nb,
  nn: {
    nothing: 'Ingen treff.',
    onlyChosen: 'Søket gjeld berre utvalet på denne sida',
    near: (count) => `Ingen punkt har ordet. Viser ${count === 1 ? 'eitt som ligg nær' : `${count} som ligg nær`}.`,
    some: (count) => `Ingen punkt har alle orda. Viser ${count === 1 ? 'eitt' : count} med nokre av dei.`,
  },
  en: {
    nothing: 'Nothing found.',
    onlyChosen: 'The search covers only what is chosen on this page',
    near: (count) => `No point has the word. Showing ${count === 1 ? 'one that is near' : `${count} that are near`}.`,
    some: (count) => `No point has all the words. Showing ${count === 1 ? 'one' : count} with some of them.`,
  },
};
