import type { EveryElementMessages } from '../messages.js';

/** The texts that all elements share, in English. */
export const everyElement: EveryElementMessages = {
  loading: 'Loading the programme …',
  retry: 'Try again',
  unreachable: 'The programme data could not be loaded just now.',
  offline: 'You are offline just now. Try again when you are not.',
  missing: (programmes) => `Not every programme could be loaded. Missing here: ${programmes}.`,
  whose: {
    ours: 'in our words',
    both: 'word for word from the document, with a summary in our words',
    own: 'word for word from the document',
    mixed: 'in part word for word, in quotation marks, in part in our words',
  },
  topicsProposed: 'Topic suggested automatically',
  inShort: 'In short, in our words',
  readOriginal: 'Read the original',
  dataVersion: (version, date) => `Programme data ${version} · ${date}`,
  corrections: 'Corrections',
  programmeKinds: {
    'party-programme': 'programme',
    'topic-page': 'topic page',
    'planning-programme': 'planning programme',
  },
  period: ({ from, to }) => `${from}–${to}`,
  periodOver: ({ from, to }) => `This programme was for the term ${from}–${to}, which is over.`,
  partly: 'extract',
  showing: (some) => `Showing ${some}`,
  outOf: (some, all) => `${some} of ${all}`,
  silence: {
    'none-under-topic': 'Nothing found under this topic',
    'only-part': 'We only have an extract',
    'other-subject': 'The document is about something else',
    'not-in-dataset': 'Not in the dataset yet',
  },
  nothingFound: {
    'party-programme': 'Not found in the programme',
    'topic-page': 'Not found on the topic page',
    'planning-programme': 'Not found in the planning programme',
  },
  deadline: (year) => `by ${year}`,
  editorsNote: 'Editor’s note',
  point: (section, point) => (point === undefined ? section : `${section}, point ${point}`),
  lines: (first, last) => (first === last ? `line ${first} of the document` : `lines ${first}–${last} of the document`),
  featureFailed: 'This could not be loaded just now. Try again.',
};
