import type { Messages } from './messages.js';
import { nb } from './nb.js';

/** What `<agree-poll>` says in bokmål. */
const agreePoll: Messages['agreePoll'] = {
  eyebrow: 'Si din mening',
  progress: (number, of) => `${number} av ${of}`,
  question: (publisher, topic) => `Er du enig med ${publisher} om ${topic}?`,
  read: (count) => (count === 1 ? 'Les løftet først' : `Les de ${count} løftene først`),
  legend: 'Hva mener du?',
  choices: { agree: 'Enig', partly: 'Delvis enig', disagree: 'Uenig', 'no-opinion': 'Vet ikke' },
  notASurvey: 'Dette er ikke en meningsmåling. Ingen svar telles: svaret ditt blir verken sendt eller lagret.',
  noParty: (publisher) => `${publisher} er ikke et parti. En kommunal plan kan ikke brukes i «Si din mening».`,
  empty: 'Programmet har ingen løfter om dette temaet.',
};

Object.assign(nb, { agreePoll });
