import type { Relation } from '@partiprogram/programmes';

/** The texts of `<topic-compare>`, in bokmål. The other languages have the same ones. */
export const topicCompare = {
  comparison: 'Sammenligning',
  intro: (whose: string) =>
    `Hva programmene sier, ${whose}. Sakene og påstandene har vi valgt. Åpne et felt for å se punktene og hvor de står.`,
  issue: 'Sak',
  /** Before the sentence that programmes are for or against. */
  proposition: 'Påstand',
  relations: {
    same: 'Samme',
    similar: 'Ligner',
    degree: 'Ulik grad',
    direction: 'Ulik retning',
    'only-one': 'Bare ett program',
  } satisfies Readonly<Record<Relation, string>>,
  /** In place of «Bare ett program» where those that are put aside raise the issue too. */
  onlyOneShown: 'Bare ett av de viste programmene',
  /** Another relation, where it is one because others are put aside. */
  amongShown: (relation: string) => `${relation} blant de viste programmene`,
  /** Names the point behind a cell, and how many more there are; some have no number. */
  points: (point: number | undefined, others: number) =>
    (point === undefined ? 'Kilden' : `Punkt ${point}`) + (others > 0 ? ` og ${others} til` : ''),
  /** Says that a programme speaks in its prose, outside its lists. */
  prose: 'I løpende tekst',
  mixedKinds: (kinds: string) => `Dokumentene er av ulike slag: ${kinds}. En temaside er ikke hele partiets program.`,
  mixedTerms: 'Programmene oppgir ikke samme periode.',
  /** The summary of everything on the topic beyond the issues of the table. */
  beyond: 'Dette sier programmene ellers om temaet',
  csv: 'Last ned som CSV',
  copy: 'Kopier som tekst',
  chooseOne: 'Velg minst ett program.',
  empty: 'Ingen saker å sammenligne om dette temaet ennå.',
  /** In place of the table when no issue is of the kind that is asked for. */
  noneSuch: 'Ingen saker av dette slaget.',
  onlyOne: 'Bare ett program vises, så det er ingen å sammenligne med.',
  /** After the name of a publisher that has no column: its page is on other topics. */
  onlyOn: (topics: string) => `Bare en temaside om «${topics}» er i datasettet.`,
  mixedPlaces: (places: string) => `Programmene gjelder ulike områder: ${places}.`,
  showAll: (issues: number) => `Vis alle ${issues} saker`,
  issues: (count: number) => `${count} saker`,
  /** The page of a document. */
  page: (page: number) => `side ${page}`,
  /** The point of a section whose heading stands above it. */
  pointAlone: (point: number) => `punkt ${point}`,
  /** A programme says nothing on the topic beyond the issues. */
  nothingBeyond: 'Ikke mer om dette temaet i datasettet.',
  planned: (publisher: string) => `Hva ${publisher} planlegger`,
  plannedIntro: 'Fra kommunens eget planarbeid, som verken er et partiprogram eller et løfte.',
  facts: 'Fakta som programmene viser til',
  factsIntro: 'Opplysninger i dokumentene. Vi har ikke etterprøvd dem.',
};
