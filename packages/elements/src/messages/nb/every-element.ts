import type { Period, ProgrammeKind, Silence, WhoseWords } from '@partiprogram/programmes';

/** The texts that all elements share, in bokmål. The other languages have the same ones. */
export const everyElement = {
  loading: 'Henter programmet …',
  retry: 'Prøv igjen',
  /** The source cannot be reached. The feature `explain-error` has the words for most other problems. */
  unreachable: 'Klarte ikke å hente programdataene akkurat nå.',
  /** The reader’s device has no network. */
  offline: 'Du er ikke på nett akkurat nå. Prøv igjen når du er det.',
  /** The programmes of a list or a comparison that did not come. */
  missing: (programmes: string) => `Klarte ikke å hente alle programmene. Her mangler: ${programmes}.`,
  /** Says whose the words on the screen are. */
  whose: {
    ours: 'gjengitt med våre ord',
    both: 'ordrett fra dokumentet, med sammendrag i våre ord',
    own: 'ordrett fra dokumentet',
    mixed: 'delvis ordrett, i anførselstegn, delvis gjengitt med våre ord',
  } satisfies Readonly<Record<WhoseWords, string>>,
  /** Wherever topics are told: no person has confirmed them. */
  topicsProposed: 'Tema foreslått automatisk',
  /** Before our summary of the document's own words. */
  inShort: 'Kort sagt, med våre ord',
  readOriginal: 'Les originalen',
  dataVersion: (version: string, date: string) => `Programdata ${version} · ${date}`,
  /** The link to the log of corrections. */
  corrections: 'Rettelser',
  programmeKinds: {
    'party-programme': 'program',
    'topic-page': 'temaside',
    'planning-programme': 'planprogram',
  } satisfies Readonly<Record<ProgrammeKind, string>>,
  period: ({ from, to }: Period) => `${from}–${to}`,
  periodOver: ({ from, to }: Period) => `Programmet gjaldt for perioden ${from}–${to}, som er over.`,
  partly: 'utdrag',
  /** Says that what is shown is a part: «Viser 3 av 18 løfter». */
  showing: (some: string) => `Viser ${some}`,
  outOf: (some: number, all: number | string) => `${some} av ${all}`,
  /** Why nothing of a programme is there to show, in the same words in every element. */
  silence: {
    'none-under-topic': 'Ingen punkter funnet under dette temaet',
    'only-part': 'Vi har bare et utdrag',
    'other-subject': 'Dokumentet handler om noe annet',
    'not-in-dataset': 'Ikke i datasettet ennå',
  } satisfies Readonly<Record<Exclude<Silence, 'nothing-found'>, string>>,
  /** The same of a document that was read whole. */
  nothingFound: {
    'party-programme': 'Ikke funnet i programmet',
    'topic-page': 'Ikke funnet på temasiden',
    'planning-programme': 'Ikke funnet i planprogrammet',
  } satisfies Readonly<Record<ProgrammeKind, string>>,
  deadline: (year: number) => `innen ${year}`,
  editorsNote: 'Redaksjonens merknad',
  point: (section: string, point: number | undefined) => (point === undefined ? section : `${section}, punkt ${point}`),
  lines: (first: number, last: number) =>
    first === last ? `linje ${first} i dokumentet` : `linje ${first}–${last} i dokumentet`,
  /** In the place of a feature that could not be loaded. The next act of the reader tries again. */
  featureFailed: 'Dette lot seg ikke hente akkurat nå. Prøv igjen.',
};
