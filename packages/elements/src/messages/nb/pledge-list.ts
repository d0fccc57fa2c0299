import type { EntryKind } from '@partiprogram/programmes';

/** The texts of `<pledge-list>`, in bokmål. The other languages have the same ones. */
export const pledgeList = {
  /** Two lists of one programme on a page differ by their topic; it is empty where all topics are listed. */
  label: (publisher: string, title: string, topic: string) =>
    `Løfter fra ${publisher}: ${title}${topic && `, ${topic}`}`,
  /** The same for a plan, which has no pledges. */
  planLabel: (publisher: string, title: string, topic: string) =>
    `Plan fra ${publisher}: ${title}${topic && `, ${topic}`}`,
  pledges: (count: number) => (count === 1 ? '1 løfte' : `${count} løfter`),
  points: (count: number) => (count === 1 ? '1 punkt' : `${count} punkter`),
  principle: (number: number) => `Prinsipp ${number}`,
  contents: 'Innhold',
  /** The button beside an entry; some have no number. */
  moreOn: (point: number | undefined) => (point === undefined ? 'Kilde og mer' : `Kilde og mer om punkt ${point}`),
  /** Names the place where the document says the same again. */
  alsoAt: (place: string) => `Står også under ${place}`,
  noPeriod: 'Dokumentet oppgir ikke hvilken periode det gjelder for.',
  leadIn: (publisher: string) => `${publisher} vil`,
  /** Over the document's own words. */
  writes: (publisher: string) => `${publisher} skriver`,
  /** Before a point that stands below another, for readers who do not see that; the outermost are of level 1. */
  below: (level: number) => `Underpunkt på nivå ${level}: `,
  kinds: {
    principle: 'Prinsipp',
    fact: 'Fakta fra dokumentet',
    question: 'Spørsmål dokumentet stiller',
    approach: 'Mulige veier',
    'policy-area': 'Områder det gjelder',
    notice: 'Merknad',
  } satisfies Readonly<Record<Exclude<EntryKind, 'pledge'>, string>>,
  /** Over facts that are measured against something. */
  comparedWith: (baseline: string) => `Sammenlignet med ${baseline}`,
  source: (title: string, kind: string, publisher: string) => `Kilde: «${title}», ${kind} fra ${publisher}`,
  /** The title of a list across a municipality; the topic is empty where the list holds all topics. */
  municipalityTitle: (municipality: string, topic: string) =>
    topic ? `${topic}: løfter i ${municipality}` : `Løfter i ${municipality}`,
  /** Where the page has chosen other points, or the programme speaks of the topic elsewhere. */
  empty: 'Her er det ingen punkter å vise.',
  /** The button that shows what a limit leaves out. */
  showMore: (count: number) => `Vis ${count} til`,
  download: 'Last ned',
  /** Who answers for the list on the page. */
  sender: (name: string) => `Avsender: ${name}`,
  search: 'Søk',
  topic: 'Tema',
  /** Over what is under no topic. */
  withoutTopic: 'Uten tema',
  allTopics: 'Alle temaer',
  otherFilters: 'Flere valg',
  place: 'Sted',
  allPlaces: 'Alle steder',
  deadline: 'Frist',
  allDeadlines: 'Med og uten frist',
  by: (year: number) => `Innen ${year}`,
  order: 'Rekkefølge',
  orders: { section: 'Som i programmet', topic: 'Etter tema' } satisfies Readonly<Record<'section' | 'topic', string>>,
};
