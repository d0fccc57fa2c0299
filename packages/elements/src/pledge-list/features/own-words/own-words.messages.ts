import type { Language } from '@partiprogram/programmes';

const nb = {
  /** Whose words are on the screen, where the page names the party. */
  theirWords: 'partiets egne ord',
  /** The same where it names nobody. */
  pageWords: 'ordrett fra denne siden',
  /** A section without a heading. */
  untitled: 'Punkter',
  /** The filter by the page's own headings. */
  chapter: 'Kapittel',
  allChapters: 'Hele programmet',
  /** The button that leads through the pledges, one at a time. */
  one: 'Kopier eller del et punkt',
  /** The box with one pledge in it. */
  box: 'Ett punkt',
  before: 'Forrige punkt',
  after: 'Neste punkt',
  close: 'Lukk',
};

/** The messages of own words in each language. */
export const OWN_WORDS_MESSAGES: Readonly<Record<Language, typeof nb>> = {
  nb,
  nn: {
    theirWords: 'partiet sine eigne ord',
    pageWords: 'ordrett frå denne sida',
    untitled: 'Punkt',
    chapter: 'Kapittel',
    allChapters: 'Heile programmet',
    one: 'Kopier eller del eit punkt',
    box: 'Eitt punkt',
    before: 'Førre punkt',
    after: 'Neste punkt',
    close: 'Lukk',
  },
  en: {
    theirWords: 'the party’s own words',
    pageWords: 'word for word from this page',
    untitled: 'Points',
    chapter: 'Chapter',
    allChapters: 'The whole programme',
    one: 'Copy or share a point',
    box: 'One point',
    before: 'Previous point',
    after: 'Next point',
    close: 'Close',
  },
};
