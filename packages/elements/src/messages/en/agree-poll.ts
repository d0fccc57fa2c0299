import type { AgreePollMessages } from '../messages.js';

/** The texts of `<agree-poll>`, in English. */
export const agreePoll: AgreePollMessages = {
  eyebrow: 'Have your say',
  question: (publisher, topic) => `Do you agree with ${publisher} on ${topic}?`,
  read: (count) => (count === 1 ? 'Read the pledge first' : `Read the ${count} pledges first`),
  legend: 'What do you think?',
  choices: { agree: 'Agree', partly: 'Partly agree', disagree: 'Disagree', 'no-opinion': 'Don’t know' },
  noSurvey: 'This is not a survey.',
  staysHere: 'No answers are counted: yours is neither sent nor stored.',
  onRequest: 'Your answer is neither sent nor stored unless you ask for it.',
  exposed: 'The site that you are on is told what you answer.',
  next: (topic) => `Next topic: ${topic}`,
  nextQuestion: 'Next question',
  skip: 'Skip',
  back: 'Back',
  chooseTopic: 'Choose a topic',
};
