import type { AgreePollMessages } from '../messages.js';

/** The texts of `<agree-poll>`, in nynorsk. */
export const agreePoll: AgreePollMessages = {
  eyebrow: 'Sei di meining',
  question: (publisher, topic) => `Er du einig med ${publisher} om ${topic}?`,
  read: (count) => (count === 1 ? 'Les lovnaden først' : `Les dei ${count} lovnadene først`),
  legend: 'Kva meiner du?',
  choices: { agree: 'Einig', partly: 'Delvis einig', disagree: 'Ueinig', 'no-opinion': 'Veit ikkje' },
  notASurvey: 'Dette er ikkje ei meiningsmåling. Ingen svar blir talde: svaret ditt blir verken sendt eller lagra.',
  exposed: 'Dette er ikkje ei meiningsmåling. Nettsida du er på, får vite kva du svarar.',
  noParty: (publisher) => `${publisher} er ikkje eit parti. Ein kommunal plan kan ikkje brukast i «Sei di meining».`,
  empty: 'Her er det ingen lovnader å ta stilling til.',
  thanks: {
    agree: 'Takk for at du svara!',
    partly: 'Takk for at du svara.',
    disagree: 'Takk for at du svara. Det er lov å vere ueinig.',
    'no-opinion': 'Takk for at du svara. Det er greitt å ikkje ha bestemt seg.',
  },
  onwards: {
    agree: (publisher) => `Lurer du på kva meir du og ${publisher} kan vere einige om?`,
    partly: (publisher) => `Sjå kva ${publisher} vil på andre område.`,
    disagree: (publisher) => `Det kan finnast andre saker der du er einig med ${publisher}.`,
    'no-opinion': (publisher) => `Sjå kva ${publisher} vil på andre område.`,
  },
  engage: 'Fleire måtar å engasjere seg på',
  next: (topic) => `Neste tema: ${topic}`,
  otherTopics: 'Vel eit anna tema',
  allAnswered: 'Du har svara på alle temaa.',
  overview: 'Svara dine',
  overviewNote: (questions) => `Eit oversyn over ${questions} spørsmål, ikkje eit råd om kva du bør røyste.`,
};
