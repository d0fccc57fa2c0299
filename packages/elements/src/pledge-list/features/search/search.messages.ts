import type { Language } from '@partiprogram/programmes';

const nb = {
  nothing: 'Ingen treff.',
  /** No point has what was searched for. */
  noWord: 'Ingen punkter har ordet.',
  notAll: 'Ingen punkter har alle ordene.',
  noPhrase: 'Ingen punkter har ordene etter hverandre.',
  /** The document has a word outside of its points. */
  inDocument: (word: string, whose: string) =>
    `${whose ? `Dokumentet fra ${whose}` : 'Dokumentet'} bruker ordet «${word}», men ikke i noen av punktene.`,
  /** The page has chosen a topic, a section or pledges. */
  onlyChosen: 'Søket gjelder bare utvalget på denne siden',
  /** Of a letter alone. */
  short: 'Skriv minst to bokstaver for å søke.',
  /** Nothing has the words, but a few have some that are near. */
  near: (count: number, several: boolean) =>
    `Ingen punkter har ${several ? 'alle ordene' : 'ordet'}. Viser ${count === 1 ? 'ett som ligger nær' : `${count} som ligger nær`}.`,
  /** Nothing has the words, but they belong to topics. */
  topics: (labels: string) => `Ingen punkter har ordet. Det hører til temaet ${labels}.`,
  /** Nothing has the words, but some have words that are one letter from them. */
  slip: (meant: string, count: number) => `Ingen punkter har det du skrev. Mente du ${meant}? Viser ${count}.`,
  /** Why a hit is one that does not show the word. */
  why: {
    document: (word: string) => `Dokumentet bruker ordet «${word}».`,
    near: (word: string) => `Ligger nær: «${word}».`,
    topic: (label: string) => `Står under temaet «${label}».`,
  },
  quoted: (word: string) => `«${word}»`,
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
    noWord: 'Ingen punkt har ordet.',
    notAll: 'Ingen punkt har alle orda.',
    noPhrase: 'Ingen punkt har orda etter kvarandre.',
    inDocument: (word, whose) =>
      `${whose ? `Dokumentet frå ${whose}` : 'Dokumentet'} bruker ordet «${word}», men ikkje i nokon av punkta.`,
    onlyChosen: 'Søket gjeld berre utvalet på denne sida',
    short: 'Skriv minst to bokstavar for å søkje.',
    near: (count, several) =>
      `Ingen punkt har ${several ? 'alle orda' : 'ordet'}. Viser ${count === 1 ? 'eitt som ligg nær' : `${count} som ligg nær`}.`,
    topics: (labels) => `Ingen punkt har ordet. Det høyrer til temaet ${labels}.`,
    slip: (meant, count) => `Ingen punkt har det du skreiv. Meinte du ${meant}? Viser ${count}.`,
    why: {
      document: (word) => `Dokumentet bruker ordet «${word}».`,
      near: (word) => `Ligg nær: «${word}».`,
      topic: (label) => `Står under temaet «${label}».`,
    },
    quoted: (word) => `«${word}»`,
    some: (count) => `Ingen punkt har alle orda. Viser ${count === 1 ? 'eitt' : count} med nokre av dei.`,
  },
  en: {
    nothing: 'Nothing found.',
    noWord: 'No point has the word.',
    notAll: 'No point has all the words.',
    noPhrase: 'No point has the words next to each other.',
    inDocument: (word, whose) =>
      `The document ${whose ? `of ${whose} ` : ''}uses the word “${word}”, but in none of its points.`,
    onlyChosen: 'The search covers only what is chosen on this page',
    short: 'Write at least two letters to search.',
    near: (count, several) =>
      `No point has ${several ? 'all the words' : 'the word'}. Showing ${count === 1 ? 'one that is near' : `${count} that are near`}.`,
    topics: (labels) => `No point has the word. It belongs to the topic ${labels}.`,
    slip: (meant, count) => `No point has what you wrote. Did you mean ${meant}? Showing ${count}.`,
    why: {
      document: (word) => `The document uses the word “${word}”.`,
      near: (word) => `Near it: “${word}”.`,
      topic: (label) => `Under the topic “${label}”.`,
    },
    quoted: (word) => `“${word}”`,
    some: (count) => `No point has all the words. Showing ${count === 1 ? 'one' : count} with some of them.`,
  },
};
