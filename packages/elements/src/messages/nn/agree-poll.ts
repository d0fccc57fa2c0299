import type { AgreePollMessages } from '../messages.js';

/** The texts of `<agree-poll>`, in nynorsk. */
export const agreePoll: AgreePollMessages = {
  eyebrow: 'Sei di meining',
  question: (publisher, topic) => `Er du einig med ${publisher} om ${topic}?`,
  read: (count) => (count === 1 ? 'Les lovnaden først' : `Les dei ${count} lovnadene først`),
  legend: 'Kva meiner du?',
  choices: { agree: 'Einig', partly: 'Delvis einig', disagree: 'Ueinig', 'no-opinion': 'Veit ikkje' },
  noSurvey: 'Dette er ikkje ei meiningsmåling.',
  staysHere: 'Ingen svar blir talde: svaret ditt blir verken sendt eller lagra.',
  onRequest: 'Svaret ditt blir verken sendt eller lagra utan at du ber om det.',
  exposed: 'Nettsida du er på, får vite kva du svarar.',
  next: (topic) => `Neste tema: ${topic}`,
  nextQuestion: 'Neste spørsmål',
  skip: 'Hopp over',
  back: 'Tilbake',
  chooseTopic: 'Vel tema',
};
