import type { Language, PollChoice, Position } from '@partiprogram/programmes';

const nb = {
  thanks: {
    agree: 'Takk for at du svarte!',
    partly: 'Takk for at du svarte.',
    disagree: 'Takk for at du svarte. Det er lov å være uenig.',
    'no-opinion': 'Takk for at du svarte. Det er greit å ikke ha bestemt seg.',
  } satisfies Readonly<Record<PollChoice, string>>,
  /** Over the publisher of a pledge that was asked about without a name. */
  whoSaidIt: 'Hvem som sier dette',
  /** Over what each programme says of an issue. */
  whoSaysWhat: 'Hvem som sier hva',
  positions: { for: 'Er for', partly: 'Er delvis for', against: 'Er imot' } satisfies Readonly<
    Record<Position, string>
  >,
  /** Before the words of a pledge in which a name had been left out. */
  inFull: 'Uten utelatte navn',
  withdraw: 'Trekk tilbake svaret',
  withdrawn: 'Svaret er trukket tilbake.',
  finish: 'Avslutt og se svarene dine',
  /** How many questions of a series have no answer yet. */
  left: (count: number) => `${count} spørsmål igjen`,
  onwards: {
    agree: (publisher) => `Lurer du på hva mer du og ${publisher} kan være enige om?`,
    partly: (publisher) => `Se hva ${publisher} vil på andre områder.`,
    disagree: (publisher) => `Det kan finnes andre saker der du er enig med ${publisher}.`,
    'no-opinion': (publisher) => `Se hva ${publisher} vil på andre områder.`,
  } satisfies Readonly<Record<PollChoice, (publisher: string) => string>>,
  topicsLink: 'Se andre saker',
  engage: 'Flere måter å engasjere seg på',
  engageLink: 'Se hvordan du kan engasjere deg',
};

/** The texts of a reply, per language. */
export const REPLY_MESSAGES: Readonly<Record<Language, typeof nb>> = {
  nb,
  nn: {
    thanks: {
      agree: 'Takk for at du svara!',
      partly: 'Takk for at du svara.',
      disagree: 'Takk for at du svara. Det er lov å vere ueinig.',
      'no-opinion': 'Takk for at du svara. Det er greitt å ikkje ha bestemt seg.',
    },
    whoSaidIt: 'Kven som seier dette',
    whoSaysWhat: 'Kven som seier kva',
    positions: { for: 'Er for', partly: 'Er delvis for', against: 'Er imot' },
    inFull: 'Utan utelatne namn',
    withdraw: 'Trekk tilbake svaret',
    withdrawn: 'Svaret er trekt tilbake.',
    finish: 'Avslutt og sjå svara dine',
    left: (count) => `${count} spørsmål att`,
    onwards: {
      agree: (publisher) => `Lurer du på kva meir du og ${publisher} kan vere einige om?`,
      partly: (publisher) => `Sjå kva ${publisher} vil på andre område.`,
      disagree: (publisher) => `Det kan finnast andre saker der du er einig med ${publisher}.`,
      'no-opinion': (publisher) => `Sjå kva ${publisher} vil på andre område.`,
    },
    topicsLink: 'Sjå andre saker',
    engage: 'Fleire måtar å engasjere seg på',
    engageLink: 'Sjå korleis du kan engasjere deg',
  },
  en: {
    thanks: {
      agree: 'Thank you for answering!',
      partly: 'Thank you for answering.',
      disagree: 'Thank you for answering. Disagreeing is fine.',
      'no-opinion': 'Thank you for answering. It is fine not to have decided.',
    },
    whoSaidIt: 'Who says this',
    whoSaysWhat: 'Who says what',
    positions: { for: 'For', partly: 'Partly for', against: 'Against' },
    inFull: 'With the names that were left out',
    withdraw: 'Withdraw my answer',
    withdrawn: 'Your answer is withdrawn.',
    finish: 'Stop here and see your answers',
    left: (count) => (count === 1 ? '1 question left' : `${count} questions left`),
    onwards: {
      agree: (publisher) => `Curious what else you and ${publisher} might agree on?`,
      partly: (publisher) => `See what ${publisher} wants in other areas.`,
      disagree: (publisher) => `There may be other matters on which you agree with ${publisher}.`,
      'no-opinion': (publisher) => `See what ${publisher} wants in other areas.`,
    },
    topicsLink: 'See other matters',
    engage: 'Other ways to engage',
    engageLink: 'See how you can engage',
  },
};
