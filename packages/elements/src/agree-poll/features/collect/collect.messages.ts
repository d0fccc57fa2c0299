import type { Language } from '@partiprogram/programmes';

const nb = {
  title: 'Skal svaret ditt telle med?',
  what: (receiver: string) =>
    `Svar på denne siden telles av ${receiver}, og bare hvis du selv sender dem. Det som sendes, er spørsmålet, svaret og en tilfeldig nøkkel for hvert svar, ikke hvem du er.`,
  /** How many answers the first act sends, and what it means for those to come. */
  which: (count: number) =>
    count === 1
      ? 'Det gjelder svaret du har gitt, og dem du gir videre på denne siden.'
      : `Det gjelder de ${count} svarene du har gitt, og dem du gir videre på denne siden.`,
  privacy: (receiver: string) => `Slik behandler ${receiver} svarene`,
  send: (receiver: string) => `Send svarene mine til ${receiver}`,
  /** In place of that, once the reader sends answers. */
  goesTo: (receiver: string) => `Svarene dine sendes til ${receiver}.`,
  stop: 'Ikke send flere',
  sending: 'Sender …',
  sent: (receiver: string) => `Svaret er sendt til ${receiver}.`,
  withdrawn: (receiver: string) => `Svaret er trukket tilbake hos ${receiver}.`,
  waiting: 'Svaret er ikke kommet fram ennå. Vi prøver igjen av oss selv så lenge siden er åpen.',
  offline: 'Du er ikke på nett. Svaret sendes når du er det igjen.',
  refused: (receiver: string) => `${receiver} tok ikke imot svaret. Det er ikke talt med.`,
  late: (receiver: string) =>
    `Det er for lenge siden svaret ble sendt. Det ${receiver} har talt, kan ikke endres lenger.`,
  stopped: 'Ingen flere svar blir sendt.',
};

/** The texts of sending, per language. */
export const COLLECT_MESSAGES: Readonly<Record<Language, typeof nb>> = {
  nb,
  nn: {
    title: 'Skal svaret ditt telje med?',
    what: (receiver) =>
      `Svar på denne sida blir talde av ${receiver}, og berre om du sjølv sender dei. Det som blir sendt, er spørsmålet, svaret og ein tilfeldig nøkkel for kvart svar, ikkje kven du er.`,
    which: (count) =>
      count === 1
        ? 'Det gjeld svaret du har gitt, og dei du gir vidare på denne sida.'
        : `Det gjeld dei ${count} svara du har gitt, og dei du gir vidare på denne sida.`,
    privacy: (receiver) => `Slik behandlar ${receiver} svara`,
    send: (receiver) => `Send svara mine til ${receiver}`,
    goesTo: (receiver) => `Svara dine blir sende til ${receiver}.`,
    stop: 'Ikkje send fleire',
    sending: 'Sender …',
    sent: (receiver) => `Svaret er sendt til ${receiver}.`,
    withdrawn: (receiver) => `Svaret er trekt tilbake hos ${receiver}.`,
    waiting: 'Svaret er ikkje komme fram enno. Vi prøver igjen av oss sjølve så lenge sida er open.',
    offline: 'Du er ikkje på nett. Svaret blir sendt når du er det igjen.',
    refused: (receiver) => `${receiver} tok ikkje imot svaret. Det er ikkje talt med.`,
    late: (receiver) => `Det er for lenge sidan svaret vart sendt. Det ${receiver} har talt, kan ikkje endrast lenger.`,
    stopped: 'Ingen fleire svar blir sende.',
  },
  en: {
    title: 'Should your answer count?',
    what: (receiver) =>
      `Answers on this page are counted by ${receiver}, and only if you send them yourself. What is sent is the question, the answer and a random key for each answer, not who you are.`,
    which: (count) =>
      count === 1
        ? 'This is about the answer you have given, and those you go on to give on this page.'
        : `This is about the ${count} answers you have given, and those you go on to give on this page.`,
    privacy: (receiver) => `How ${receiver} treats the answers`,
    send: (receiver) => `Send my answers to ${receiver}`,
    goesTo: (receiver) => `Your answers are sent to ${receiver}.`,
    stop: 'Send no more',
    sending: 'Sending …',
    sent: (receiver) => `Your answer has been sent to ${receiver}.`,
    withdrawn: (receiver) => `Your answer has been withdrawn at ${receiver}.`,
    waiting: 'Your answer has not arrived yet. We go on trying as long as this page is open.',
    offline: 'You are offline. Your answer is sent once you are back.',
    refused: (receiver) => `${receiver} did not take your answer. It is not counted.`,
    late: (receiver) =>
      `It is too long since your answer was sent. What ${receiver} has counted can no longer be changed.`,
    stopped: 'No more answers are sent.',
  },
};
