import type { Messages } from './messages.js';
import { nb } from './nb.js';

/** What `<topic-compare>` says in bokmål. */
const topicCompare: Messages['topicCompare'] = {
  comparison: 'Sammenligning',
  intro:
    'Hva programmene sier, gjengitt med våre ord. Sakene har vi valgt. Åpne et felt for å se punktene og hvor de står.',
  issue: 'Sak',
  relations: {
    same: 'Samme',
    similar: 'Ligner',
    degree: 'Ulik grad',
    direction: 'Ulik retning',
    'only-one': 'Bare ett program',
  },
  nothingFound: {
    'party-programme': 'Ikke funnet i programmet',
    'topic-page': 'Ikke funnet på temasiden',
  },
  notInDataset: 'Ikke i datasettet ennå',
  points: (point, others) =>
    (point === undefined ? 'Kilden' : `Punkt ${point}`) + (others > 0 ? ` og ${others} til` : ''),
  prose: 'I løpende tekst',
  mixedKinds: (kinds) => `Dokumentene er av ulike slag: ${kinds}. En temaside er ikke hele partiets program.`,
  mixedTerms: 'Programmene oppgir ikke samme periode.',
  beyond: 'Dette sier programmene ellers om temaet',
  csv: 'Last ned som CSV',
  copy: 'Kopier som tekst',
};

Object.assign(nb, { topicCompare });
