import type { Agreement, Language } from '@partiprogram/programmes';

const nb = {
  title: 'Svarene dine',
  all: (questions: number) => `Du har svart på ${questions === 2 ? 'begge' : `alle ${questions}`} spørsmålene.`,
  some: (answered: number, questions: number) => `Du har svart på ${answered} av ${questions} spørsmål.`,
  skipped: 'Ikke besvart',
  whom: 'Hvem du er enig med, og om hva',
  on: { agree: 'Enige om', partly: 'Delvis enige om', disagree: 'Uenige om' } satisfies Readonly<
    Record<Agreement, string>
  >,
  order: 'I alfabetisk rekkefølge. Den som ikke sier noe om en sak, er verken enig eller uenig.',
  note: (questions: number) => `Et overblikk over ${questions} spørsmål, ikke et råd om hva du bør stemme.`,
};

/** The texts of the overview, per language. */
export const OVERVIEW_MESSAGES: Readonly<Record<Language, typeof nb>> = {
  nb,
  nn: {
    title: 'Svara dine',
    all: (questions) => `Du har svara på ${questions === 2 ? 'begge' : `alle ${questions}`} spørsmåla.`,
    some: (answered, questions) => `Du har svara på ${answered} av ${questions} spørsmål.`,
    skipped: 'Ikkje svara på',
    whom: 'Kven du er einig med, og om kva',
    on: { agree: 'Einige om', partly: 'Delvis einige om', disagree: 'Ueinige om' },
    order: 'I alfabetisk rekkjefølgje. Den som ikkje seier noko om ei sak, er verken einig eller ueinig.',
    note: (questions) => `Eit oversyn over ${questions} spørsmål, ikkje eit råd om kva du bør røyste.`,
  },
  en: {
    title: 'Your answers',
    all: (questions) => `You have answered ${questions === 2 ? 'both' : `all ${questions}`} questions.`,
    some: (answered, questions) => `You have answered ${answered} of ${questions} questions.`,
    skipped: 'Not answered',
    whom: 'Whom you agree with, and on what',
    on: { agree: 'Agree on', partly: 'Partly agree on', disagree: 'Disagree on' },
    order: 'In alphabetical order. Whoever says nothing on a matter neither agrees nor disagrees.',
    note: (questions) =>
      `An overview of ${questions} ${questions === 1 ? 'question' : 'questions'}, not advice on how to vote.`,
  },
};
