import type { AgreePollMessages } from '../messages.js';

/** The texts of `<agree-poll>`, in English. */
export const agreePoll: AgreePollMessages = {
  eyebrow: 'Have your say',
  question: (publisher, topic) => `Do you agree with ${publisher} on ${topic}?`,
  read: (count) => (count === 1 ? 'Read the pledge first' : `Read the ${count} pledges first`),
  legend: 'What do you think?',
  choices: { agree: 'Agree', partly: 'Partly agree', disagree: 'Disagree', 'no-opinion': 'Don’t know' },
  notASurvey: 'This is not a survey. No answers are counted: yours is neither sent nor stored.',
  exposed: 'This is not a survey. The site that you are on is told what you answer.',
  noParty: (publisher) => `${publisher} is not a party. A municipal plan cannot be used in “Have your say”.`,
  empty: 'There are no pledges to take a stand on here.',
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
};
