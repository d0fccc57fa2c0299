import type { Messages } from './messages.js';
import { nb } from './nb.js';

/** What `<pledge-list>` says in bokmål, beside what others say too. */
const pledgeList: Omit<Messages['pledgeList'], 'leadIn' | 'kinds' | 'comparedWith' | 'source'> = {
  label: (publisher, title, topic) => `Løfter fra ${publisher}: ${title}${topic && `, ${topic}`}`,
  planLabel: (publisher, title, topic) => `Plan fra ${publisher}: ${title}${topic && `, ${topic}`}`,
  pledges: (count) => (count === 1 ? '1 løfte' : `${count} løfter`),
  points: (count) => (count === 1 ? '1 punkt' : `${count} punkter`),
  principle: (number) => `Prinsipp ${number}`,
  contents: 'Innhold',
  moreOn: (point) => (point === undefined ? 'Kilde og mer' : `Kilde og mer om punkt ${point}`),
  alsoAt: (place) => `Står også under ${place}`,
  noPeriod: 'Dokumentet oppgir ikke hvilken periode det gjelder for.',
};

Object.assign(nb.pledgeList, pledgeList);
