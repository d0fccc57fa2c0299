import type { Language } from '@partiprogram/programmes';

const nb = {
  found: (shown: number, all: number) => `Viser ${shown} av ${all}`,
  nothing: 'Ingen treff.',
  /** Nothing has the words, but some stand under a topic that they belong to. */
  near: (count: number) =>
    `Ingen punkter har ordet. Viser ${count === 1 ? 'ett som ligger nær' : `${count} som ligger nær`}.`,
  /** Nothing has all the words, but some have a few of them. */
  some: (count: number) => `Ingen punkter har alle ordene. Viser ${count === 1 ? 'ett' : count} med noen av dem.`,
  showMore: (count: number) => `Vis ${count} til`,
};

/** The texts of the search. */
export type SearchMessages = typeof nb;

/** The messages of the search in each language. */
export const SEARCH_MESSAGES: Readonly<Record<Language, typeof nb>> = {
  nb,
  nn: {
    found: (shown, all) => `Viser ${shown} av ${all}`,
    nothing: 'Ingen treff.',
    near: (count) => `Ingen punkt har ordet. Viser ${count === 1 ? 'eitt som ligg nær' : `${count} som ligg nær`}.`,
    some: (count) => `Ingen punkt har alle orda. Viser ${count === 1 ? 'eitt' : count} med nokre av dei.`,
    showMore: (count) => `Vis ${count} til`,
  },
  en: {
    found: (shown, all) => `Showing ${shown} of ${all}`,
    nothing: 'Nothing found.',
    near: (count) => `No point has the word. Showing ${count === 1 ? 'one that is near' : `${count} that are near`}.`,
    some: (count) => `No point has all the words. Showing ${count === 1 ? 'one' : count} with some of them.`,
    showMore: (count) => `Show ${count} more`,
  },
};
