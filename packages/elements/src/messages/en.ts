import type { Messages } from './messages.js';

/** English. */
export const en: Messages = {
  loading: 'Loading the programme …',
  retry: 'Try again',
  unreachable: 'The programme data could not be loaded just now.',
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
    contents: 'Contents',
    moreOn: (point) => (point === undefined ? 'Source and more' : `Source and more on point ${point}`),
    alsoAt: (place) => `Also under ${place}`,
    noPeriod: 'The document does not say which term it is for.',
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
    thanks: {
      agree: 'Thank you for answering!',
      partly: 'Thank you for answering.',
      disagree: 'Thank you for answering. Disagreeing is fine.',
      'no-opinion': 'Thank you for answering. It is fine not to have decided.',
    },
    onwards: {
      agree: (publisher) => `Curious what else you and ${publisher} might agree on?`,
      partly: (publisher) => `See what ${publisher} wants in other areas.`,
      disagree: (publisher) => `There may be other matters on which you agree with ${publisher}.`,
      'no-opinion': (publisher) => `See what ${publisher} wants in other areas.`,
    },
    engage: 'Other ways to engage',
    next: (topic) => `Next topic: ${topic}`,
    otherTopics: 'Choose another topic',
    allAnswered: 'You have answered on every topic.',
    overview: 'Your answers',
    overviewNote: (questions) =>
      `An overview of ${questions} ${questions === 1 ? 'question' : 'questions'}, not advice on how to vote.`,
  },
};
