import type { Choice } from '../choice.js';

/** The texts of `<agree-poll>`, in bokmål. The other languages have the same ones. */
export const agreePoll = {
  eyebrow: 'Si din mening',
  question: (publisher: string, topic: string) => `Er du enig med ${publisher} om ${topic}?`,
  read: (count: number) => (count === 1 ? 'Les løftet først' : `Les de ${count} løftene først`),
  legend: 'Hva mener du?',
  choices: { agree: 'Enig', partly: 'Delvis enig', disagree: 'Uenig', 'no-opinion': 'Vet ikke' } satisfies Readonly<
    Record<Choice, string>
  >,
  notASurvey: 'Dette er ikke en meningsmåling. Ingen svar telles: svaret ditt blir verken sendt eller lagret.',
  /** In place of the sentence above, where the page has turned on `expose-choice`. */
  exposed: 'Dette er ikke en meningsmåling. Nettsiden du er på, får vite hva du svarer.',
  noParty: (publisher: string) => `${publisher} er ikke et parti. En kommunal plan kan ikke brukes i «Si din mening».`,
  /** Where the programme speaks of the topic, but makes no pledge. */
  empty: 'Her er det ingen løfter å ta stilling til.',
  thanks: {
    agree: 'Takk for at du svarte!',
    partly: 'Takk for at du svarte.',
    disagree: 'Takk for at du svarte. Det er lov å være uenig.',
    'no-opinion': 'Takk for at du svarte. Det er greit å ikke ha bestemt seg.',
  } satisfies Readonly<Record<Choice, string>>,
  onwards: {
    agree: (publisher) => `Lurer du på hva mer du og ${publisher} kan være enige om?`,
    partly: (publisher) => `Se hva ${publisher} vil på andre områder.`,
    disagree: (publisher) => `Det kan finnes andre saker der du er enig med ${publisher}.`,
    'no-opinion': (publisher) => `Se hva ${publisher} vil på andre områder.`,
  } satisfies Readonly<Record<Choice, (publisher: string) => string>>,
  engage: 'Flere måter å engasjere seg på',
  next: (topic: string) => `Neste tema: ${topic}`,
  otherTopics: 'Velg et annet tema',
  allAnswered: 'Du har svart på alle temaene.',
  overview: 'Svarene dine',
  overviewNote: (questions: number) => `Et overblikk over ${questions} spørsmål, ikke et råd om hva du bør stemme.`,
};
