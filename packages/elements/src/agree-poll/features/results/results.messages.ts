import type { Language } from '@partiprogram/programmes';

const nb = {
  title: 'Hva andre har svart',
  show: 'Vis hva andre har svart',
  hide: 'Skjul hva andre har svart',
  loading: 'Henter svarene …',
  failed: 'Svarene lot seg ikke hente akkurat nå.',
  none: 'Det finnes ingen resultater for dette spørsmålet.',
  asked: 'Spørsmålet',
  percent: (share: number) => `${share} %`,
  /** Under the shares: what they are shares of. */
  opinions: (count: string) => `Andeler av de ${count} som har en mening.`,
  noOpinion: (count: string) => `I tillegg svarte ${count} «Vet ikke».`,
  total: (count: string) => `${count} svar i alt.`,
  tooFew: (fewest: number, count: string | undefined) =>
    `Det er for få svar til å vise hvordan de fordeler seg${count === undefined ? '' : ` (${count} så langt)`}. Fordelingen vises fra ${fewest} svar.`,
  electionDay: 'På valgdagen vises ingen resultater før klokka 21.',
  notRepresentative:
    'Dette er ikke en meningsmåling. Svarene er fra dem som selv valgte å svare, og er ikke representative for noen andre.',
  since: (from: string) => `Svar siden ${from}.`,
  between: (from: string, until: string) => `Svar fra ${from} til ${until}.`,
  table: 'Vis som tabell',
  answer: 'Svar',
  share: 'Andel eller antall',
  answers: (count: string) => `${count} svar`,
};

/** The texts of the results, per language. */
export const RESULTS_MESSAGES: Readonly<Record<Language, typeof nb>> = {
  nb,
  nn: {
    title: 'Kva andre har svara',
    show: 'Vis kva andre har svara',
    hide: 'Skjul kva andre har svara',
    loading: 'Hentar svara …',
    failed: 'Svara lét seg ikkje hente akkurat no.',
    none: 'Det finst ingen resultat for dette spørsmålet.',
    asked: 'Spørsmålet',
    percent: (share) => `${share} %`,
    opinions: (count) => `Delar av dei ${count} som har ei meining.`,
    noOpinion: (count) => `I tillegg svara ${count} «Veit ikkje».`,
    total: (count) => `${count} svar i alt.`,
    tooFew: (fewest, count) =>
      `Det er for få svar til å vise korleis dei fordeler seg${count === undefined ? '' : ` (${count} så langt)`}. Fordelinga blir vist frå ${fewest} svar.`,
    electionDay: 'På valdagen blir ingen resultat viste før klokka 21.',
    notRepresentative:
      'Dette er ikkje ei meiningsmåling. Svara er frå dei som sjølve valde å svare, og er ikkje representative for nokon andre.',
    since: (from) => `Svar sidan ${from}.`,
    between: (from, until) => `Svar frå ${from} til ${until}.`,
    table: 'Vis som tabell',
    answer: 'Svar',
    share: 'Del eller tal på svar',
    answers: (count) => `${count} svar`,
  },
  en: {
    title: 'What others have answered',
    show: 'Show what others have answered',
    hide: 'Hide what others have answered',
    loading: 'Getting the answers …',
    failed: 'The answers could not be had just now.',
    none: 'There are no results for this question.',
    asked: 'The question',
    percent: (share) => `${share}%`,
    opinions: (count) => `Shares of the ${count} who have an opinion.`,
    noOpinion: (count) => `Another ${count} answered “Don’t know”.`,
    total: (count) => `${count} answers in all.`,
    tooFew: (fewest, count) =>
      `There are too few answers to show how they are shared out${count === undefined ? '' : ` (${count} so far)`}. Shares are shown from ${fewest} answers on.`,
    electionDay: 'On election day, no results are shown before 9 pm.',
    notRepresentative:
      'This is not a survey. The answers are from those who chose to answer, and represent nobody else.',
    since: (from) => `Answers since ${from}.`,
    between: (from, until) => `Answers from ${from} to ${until}.`,
    table: 'Show as a table',
    answer: 'Answer',
    share: 'Share or number',
    answers: (count) => `${count} answers`,
  },
};
