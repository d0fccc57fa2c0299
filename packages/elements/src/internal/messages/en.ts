import type { Messages } from './messages.js';

/** English. */
export const en: Messages = {
  loading: 'Loading the programme …',
  retry: 'Try again',
  problems: {
    unreachable: () => 'The programme data could not be loaded just now.',
    damaged: () => 'The programme data cannot be shown: the file does not have the shape it should.',
    'no-location': (tag) =>
      `<${tag}> does not know where its data is. Use embed.js, <program-data src="…"> or useDataset().`,
    unset: (attribute) => `The attribute “${attribute}” is missing here.`,
    'unknown-programme': (id) => `There is no programme “${id}” in the dataset. Check the spelling.`,
    'unknown-topic': (id) => `There is no topic “${id}” in the dataset. Check the spelling.`,
    'unknown-municipality': (id) =>
      `There are no programmes from municipality “${id}”. Use the official number, such as 3201.`,
    'unknown-issue': (id) => `There is no issue “${id}” on this topic. Check the spelling.`,
    'unknown-part': (id) => `There is no “${id}” in the programme. Check the spelling.`,
  },
  ourWords: 'in our words',
  theirWords: 'word for word from the document, with a summary in our words',
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
  atLeast: (figure) => `at least ${figure}`,
  atMost: (figure) => `at most ${figure}`,
  moreThan: (figure) => `more than ${figure}`,
  about: (figure) => `about ${figure}`,
  deadline: (year) => `by ${year}`,
  editorsNote: 'Editor’s note',
  point: (section, point) => (point === undefined ? section : `${section}, point ${point}`),
  lines: (first, last) => (first === last ? `line ${first} of the document` : `lines ${first}–${last} of the document`),

  pledgeList: {
    label: (publisher, title, topic) => `Pledges from ${publisher}: ${title}${topic && `, ${topic}`}`,
    planLabel: (publisher, title, topic) => `Plan from ${publisher}: ${title}${topic && `, ${topic}`}`,
    pledges: (count) => (count === 1 ? '1 pledge' : `${count} pledges`),
    points: (count) => (count === 1 ? '1 point' : `${count} points`),
    leadIn: (publisher) => `${publisher} will`,
    kinds: {
      principle: 'Principle',
      fact: 'Facts from the document',
      question: 'Questions the document asks',
      approach: 'Possible approaches',
      'policy-area': 'Areas concerned',
      notice: 'Notice',
    },
    principle: (number) => `Principle ${number}`,
    comparedWith: (baseline) => `Compared with ${baseline}`,
    empty: (topic) => (topic ? `No points on ${topic.toLowerCase()} here.` : 'There are no points to show here.'),
    contents: 'Contents',
    moreOn: (point) => (point === undefined ? 'Source and more' : `Source and more on point ${point}`),
    showAll: (count) => `Show all ${count}`,
    alsoAt: (place) => `Also under ${place}`,
    noPeriod: 'The document does not say which term it is for.',
    download: 'Download',
    sender: (name) => `Published by ${name}`,
    source: (title, kind, publisher) => `Source: “${title}”, ${kind} from ${publisher}`,
  },

  topicCompare: {
    comparison: 'Comparison',
    intro:
      'What the programmes say, in our words. We chose the issues. Open a cell to see the points and where they stand.',
    issue: 'Issue',
    relations: {
      same: 'Same',
      similar: 'Similar',
      degree: 'Differs in degree',
      direction: 'Differs in direction',
      'only-one': 'One programme only',
    },
    nothingFound: {
      'party-programme': 'Not found in the programme',
      'topic-page': 'Not found on the topic page',
    },
    notInDataset: 'Not in the dataset yet',
    points: (point, others) =>
      (point === undefined ? 'The source' : `Point ${point}`) + (others > 0 ? ` and ${others} more` : ''),
    prose: 'In running text',
    mixedKinds: (kinds) =>
      `The documents are of different kinds: ${kinds}. A topic page is not a party’s whole programme.`,
    mixedTerms: 'The programmes do not state the same term.',
    beyond: 'What else the programmes say on the topic',
    csv: 'Download as CSV',
    copy: 'Copy as text',
  },

  agreePoll: {
    eyebrow: 'Have your say',
    progress: (number, of) => `${number} of ${of}`,
    question: (publisher, topic) => `Do you agree with ${publisher} on ${topic}?`,
    read: (count) => (count === 1 ? 'Read the pledge first' : `Read the ${count} pledges first`),
    legend: 'What do you think?',
    choices: { agree: 'Agree', partly: 'Partly agree', disagree: 'Disagree', 'no-opinion': 'Don’t know' },
    notASurvey: 'This is not a survey. No answers are counted: yours is neither sent nor stored.',
    noParty: (publisher) => `${publisher} is not a party. A municipal plan cannot be used in “Have your say”.`,
    empty: 'The programme has no pledges on this topic.',
  },
};
