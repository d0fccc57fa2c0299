import type { Language } from '@partiprogram/programmes';

const nb = {
  title: (receiver: string) => `Nyhetsbrev fra ${receiver}`,
  email: 'E-postadresse',
  consent: (receiver: string) =>
    `Når du melder deg på, får ${receiver} e-postadressen din for å sende deg nyhetsbrev. Den sendes for seg, uten svarene dine.`,
  privacy: (receiver: string) => `Slik behandler ${receiver} e-postadresser`,
  subscribe: 'Meld meg på',
  missing: 'Skriv e-postadressen din.',
  invalid: 'Dette ser ikke ut som en e-postadresse. Den skal se ut som navn@eksempel.no.',
  pending: 'Sender …',
  failed: 'Påmeldingen kom ikke fram. Adressen står der fortsatt: Prøv igjen.',
  thanks: (receiver: string) => `Takk for interessen! Du er meldt på nyhetsbrevet fra ${receiver}.`,
};

/** The texts of the newsletter, per language. */
export const NEWSLETTER_MESSAGES: Readonly<Record<Language, typeof nb>> = {
  nb,
  nn: {
    title: (receiver) => `Nyheitsbrev frå ${receiver}`,
    email: 'E-postadresse',
    consent: (receiver) =>
      `Når du melder deg på, får ${receiver} e-postadressa di for å sende deg nyheitsbrev. Ho blir send for seg, utan svara dine.`,
    privacy: (receiver) => `Slik behandlar ${receiver} e-postadresser`,
    subscribe: 'Meld meg på',
    missing: 'Skriv e-postadressa di.',
    invalid: 'Dette ser ikkje ut som ei e-postadresse. Ho skal sjå ut som namn@eksempel.no.',
    pending: 'Sender …',
    failed: 'Påmeldinga kom ikkje fram. Adressa står der framleis: Prøv igjen.',
    thanks: (receiver) => `Takk for interessa! Du er meld på nyheitsbrevet frå ${receiver}.`,
  },
  en: {
    title: (receiver) => `Newsletter from ${receiver}`,
    email: 'E-mail address',
    consent: (receiver) =>
      `When you sign up, ${receiver} gets your e-mail address to send you newsletters. It is sent by itself, without your answers.`,
    privacy: (receiver) => `How ${receiver} treats e-mail addresses`,
    subscribe: 'Sign me up',
    missing: 'Enter your e-mail address.',
    invalid: 'This does not look like an e-mail address. It should look like name@example.com.',
    pending: 'Sending …',
    failed: 'Your sign-up did not arrive. The address is still there: try again.',
    thanks: (receiver) => `Thank you for your interest! You are signed up for the newsletter from ${receiver}.`,
  },
};
