import type { Messages } from './messages.js';

/** What more than one element says. */
const common: Omit<Messages, 'pledgeList' | 'topicCompare' | 'agreePoll'> & {
  pledgeList: Partial<Messages['pledgeList']>;
} = {
  loading: 'Henter programmet …',
  retry: 'Prøv igjen',
  unreachable: 'Klarte ikke å hente programdataene akkurat nå.',
  ourWords: 'gjengitt med våre ord',
  theirWords: 'ordrett fra dokumentet, med sammendrag i våre ord',
  inShort: 'Kort sagt, med våre ord',
  readOriginal: 'Les originalen',
  dataVersion: (version, date) => `Programdata ${version} · ${date}`,
  corrections: 'Rettelser',
  programmeKinds: {
    'party-programme': 'program',
    'topic-page': 'temaside',
    'planning-programme': 'planprogram',
  },
  period: ({ from, to }) => `${from}–${to}`,
  periodOver: ({ from, to }) => `Programmet gjaldt for perioden ${from}–${to}, som er over.`,
  partly: 'utdrag',
  deadline: (year) => `innen ${year}`,
  editorsNote: 'Redaksjonens merknad',
  point: (section, point) => (point === undefined ? section : `${section}, punkt ${point}`),
  lines: (first, last) => (first === last ? `linje ${first} i dokumentet` : `linje ${first}–${last} i dokumentet`),

  pledgeList: {
    leadIn: (publisher) => `${publisher} vil`,
    kinds: {
      principle: 'Prinsipp',
      fact: 'Fakta fra dokumentet',
      question: 'Spørsmål dokumentet stiller',
      approach: 'Mulige veier',
      'policy-area': 'Områder det gjelder',
      notice: 'Merknad',
    },
    comparedWith: (baseline) => `Sammenlignet med ${baseline}`,
    source: (title, kind, publisher) => `Kilde: «${title}», ${kind} fra ${publisher}`,
  },
};

/**
 * Bokmål: the source language. What one element alone says stands in a file of its own, which that element brings: a page
 * is not to load what none of its tags says.
 */
export const nb = common as Messages;
