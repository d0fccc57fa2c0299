import type { EveryElementMessages } from '../messages.js';

/** The texts that all elements share, in nynorsk. */
export const everyElement: EveryElementMessages = {
  loading: 'Hentar programmet …',
  retry: 'Prøv igjen',
  unreachable: 'Klarte ikkje å hente programdataa akkurat no.',
  offline: 'Du er ikkje på nett akkurat no. Prøv igjen når du er det.',
  missing: (programmes) => `Klarte ikkje å hente alle programma. Her manglar: ${programmes}.`,
  whose: {
    ours: 'attgjeve med våre ord',
    both: 'ordrett frå dokumentet, med samandrag i våre ord',
    own: 'ordrett frå dokumentet',
    mixed: 'delvis ordrett, i hermeteikn, delvis attgjeve med våre ord',
  },
  topicsProposed: 'Tema foreslått automatisk',
  inShort: 'Kort sagt, med våre ord',
  readOriginal: 'Les originalen',
  dataVersion: (version, date) => `Programdata ${version} · ${date}`,
  corrections: 'Rettingar',
  programmeKinds: {
    'party-programme': 'program',
    'topic-page': 'temaside',
    'planning-programme': 'planprogram',
  },
  period: ({ from, to }) => `${from}–${to}`,
  periodOver: ({ from, to }) => `Programmet galdt for perioden ${from}–${to}, som er over.`,
  partly: 'utdrag',
  showing: (some) => `Viser ${some}`,
  outOf: (some, all) => `${some} av ${all}`,
  silence: {
    'none-under-topic': 'Ingen punkt funne under dette temaet',
    'only-part': 'Vi har berre eit utdrag',
    'other-subject': 'Dokumentet handlar om noko anna',
    'not-in-dataset': 'Ikkje i datasettet enno',
  },
  nothingFound: {
    'party-programme': 'Ikkje funne i programmet',
    'topic-page': 'Ikkje funne på temasida',
    'planning-programme': 'Ikkje funne i planprogrammet',
  },
  deadline: (year) => `innan ${year}`,
  editorsNote: 'Merknad frå redaksjonen',
  point: (section, point) => (point === undefined ? section : `${section}, punkt ${point}`),
  lines: (first, last) => (first === last ? `linje ${first} i dokumentet` : `linje ${first}–${last} i dokumentet`),
  featureFailed: 'Dette lét seg ikkje hente akkurat no. Prøv igjen.',
};
