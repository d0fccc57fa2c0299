import type { Language } from '@partiprogram/programmes';

const nb = {
  /** Under a pledge or a proposition. */
  ask: 'Er du enig?',
  /** In place of a name, while the reader judges the words without it. */
  someParty: 'Et parti',
  /** In place of a name in the middle of those words. */
  hiddenName: '[partiet]',
  namesAfter: 'Hvem som sier hva, ser du når du har svart.',
  /** Over the topics that a reader chooses from before the first question. */
  chooseFirst: 'Hva vil du si din mening om?',
  noParty: (publisher: string) => `${publisher} er ikke et parti. En kommunal plan kan ikke brukes i «Si din mening».`,
  /** Where the programme speaks of the topic, but makes no pledge. */
  empty: 'Her er det ingen løfter å ta stilling til.',
};

/** The texts of a series, per language. */
export const SERIES_MESSAGES: Readonly<Record<Language, typeof nb>> = {
  nb,
  nn: {
    ask: 'Er du einig?',
    someParty: 'Eit parti',
    hiddenName: '[partiet]',
    namesAfter: 'Kven som seier kva, ser du når du har svara.',
    chooseFirst: 'Kva vil du seie di meining om?',
    noParty: (publisher) => `${publisher} er ikkje eit parti. Ein kommunal plan kan ikkje brukast i «Sei di meining».`,
    empty: 'Her er det ingen lovnader å ta stilling til.',
  },
  en: {
    ask: 'Do you agree?',
    someParty: 'A party',
    hiddenName: '[the party]',
    namesAfter: 'Who says what is shown once you have answered.',
    chooseFirst: 'What do you want to have your say on?',
    noParty: (publisher) => `${publisher} is not a party. A municipal plan cannot be used in “Have your say”.`,
    empty: 'There are no pledges to take a stand on here.',
  },
};
