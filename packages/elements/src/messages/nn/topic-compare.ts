import type { TopicCompareMessages } from '../messages.js';

/** The texts of `<topic-compare>`, in nynorsk. */
export const topicCompare: TopicCompareMessages = {
  comparison: 'Samanlikning',
  intro: (whose) =>
    `Kva programma seier, ${whose}. Sakene og påstandane har vi valt. Opne eit felt for å sjå punkta og kvar dei står.`,
  issue: 'Sak',
  proposition: 'Påstand',
  relations: {
    same: 'Same',
    similar: 'Liknar',
    degree: 'Ulik grad',
    direction: 'Ulik retning',
    'only-one': 'Berre eitt program',
  },
  onlyOneShown: 'Berre eitt av dei viste programma',
  amongShown: (relation) => `${relation} blant dei viste programma`,
  points: (point, others) =>
    (point === undefined ? 'Kjelda' : `Punkt ${point}`) + (others > 0 ? ` og ${others} til` : ''),
  prose: 'I løpande tekst',
  mixedKinds: (kinds) => `Dokumenta er av ulike slag: ${kinds}. Ei temaside er ikkje heile programmet til partiet.`,
  mixedTerms: 'Programma oppgjev ikkje same periode.',
  beyond: 'Dette seier programma elles om temaet',
  csv: 'Last ned som CSV',
  copy: 'Kopier som tekst',
  chooseOne: 'Vel minst eitt program.',
  empty: 'Ingen saker å samanlikne om dette temaet enno.',
  noneSuch: 'Ingen saker av dette slaget.',
  onlyOne: 'Berre eitt program er vist, så det er ingen å samanlikne med.',
  onlyOn: (topics) => `Berre ei temaside om «${topics}» er i datasettet.`,
  mixedPlaces: (places) => `Programma gjeld ulike område: ${places}.`,
  showAll: (issues) => `Vis alle ${issues} saker`,
  issues: (count) => `${count} saker`,
  page: (page) => `side ${page}`,
  pointAlone: (point) => `punkt ${point}`,
  nothingBeyond: 'Ikkje meir om dette temaet i datasettet.',
  planned: (publisher) => `Kva ${publisher} planlegg`,
  plannedIntro: 'Frå planarbeidet til kommunen, som verken er eit partiprogram eller ein lovnad.',
  facts: 'Fakta som programma viser til',
  factsIntro: 'Opplysningar i dokumenta. Vi har ikkje etterprøvd dei.',
};
