import type { Language } from '@partiprogram/programmes';

const nb = {
  planned: (publisher: string) => `Hva ${publisher} planlegger`,
  plannedIntro: 'Fra kommunens eget planarbeid, som verken er et partiprogram eller et løfte.',
  facts: 'Fakta som programmene viser til',
  factsIntro: 'Opplysninger i dokumentene. Vi har ikke etterprøvd dem.',
};

/** The texts of the context of a comparison, per language. */
export const CONTEXT_MESSAGES: Readonly<Record<Language, typeof nb>> = {
  nb,
  nn: {
    planned: (publisher) => `Kva ${publisher} planlegg`,
    plannedIntro: 'Frå planarbeidet til kommunen, som verken er eit partiprogram eller ein lovnad.',
    facts: 'Fakta som programma viser til',
    factsIntro: 'Opplysningar i dokumenta. Vi har ikkje etterprøvd dei.',
  },
  en: {
    planned: (publisher) => `What ${publisher} is planning`,
    plannedIntro: 'From the municipality’s own planning, which is neither a party programme nor a pledge.',
    facts: 'Facts that the programmes refer to',
    factsIntro: 'As stated in the documents. We have not verified them.',
  },
};
