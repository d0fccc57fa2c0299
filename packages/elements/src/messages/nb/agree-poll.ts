import type { PollChoice } from '@partiprogram/programmes';

/** The texts of `<agree-poll>`, in bokmål. The other languages have the same ones. */
export const agreePoll = {
  eyebrow: 'Si din mening',
  question: (publisher: string, topic: string) => `Er du enig med ${publisher} om ${topic}?`,
  read: (count: number) => (count === 1 ? 'Les løftet først' : `Les de ${count} løftene først`),
  legend: 'Hva mener du?',
  choices: { agree: 'Enig', partly: 'Delvis enig', disagree: 'Uenig', 'no-opinion': 'Vet ikke' } satisfies Readonly<
    Record<PollChoice, string>
  >,
  noSurvey: 'Dette er ikke en meningsmåling.',
  /** What becomes of an answer: nothing, where the page offers nothing. */
  staysHere: 'Ingen svar telles: svaret ditt blir verken sendt eller lagret.',
  /** The same where the page offers to send or to remember it. */
  onRequest: 'Svaret ditt blir verken sendt eller lagret uten at du ber om det.',
  /** The page has turned on `expose-choice`. */
  exposed: 'Nettsiden du er på, får vite hva du svarer.',
  next: (topic: string) => `Neste tema: ${topic}`,
  nextQuestion: 'Neste spørsmål',
  skip: 'Hopp over',
  back: 'Tilbake',
  chooseTopic: 'Velg tema',
};
