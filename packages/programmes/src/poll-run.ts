import type { PollChoice, PollQuestionId } from './poll-answers.js';
import type { PollQuestion } from './poll-questions.js';

/** The answers of a reader, by the ids of the questions. */
export type PollAnswers = ReadonlyMap<PollQuestionId, PollChoice>;

/** Where a reader is in a series of questions, and where they can go. */
export interface PollSteps {
  /** The number of the question, counted from 1. */
  readonly number: number;
  readonly count: number;
  /** How many questions have no answer. */
  readonly left: number;
  /** The question before this one. */
  readonly previous: PollQuestion | undefined;
  /** The next one without an answer: further on, or else one that was skipped. */
  readonly next: PollQuestion | undefined;
}

/**
 * Finds where a reader is in a series, and what comes next. Whoever has answered everything is not asked anything more.
 *
 * @param questions in order
 * @param at the question that is on the screen
 * @param answers of the reader
 */
export function pollSteps(questions: readonly PollQuestion[], at: PollQuestion, answers: PollAnswers): PollSteps {
  const place = questions.findIndex(({ id }) => id === at.id);
  const isOpen = ({ id }: PollQuestion): boolean => !answers.has(id);
  const others = [...questions.slice(place + 1), ...questions.slice(0, Math.max(place, 0))];
  return {
    number: place + 1,
    count: questions.length,
    left: questions.filter(isOpen).length,
    previous: questions[place - 1],
    next: others.find(isOpen),
  };
}

/** The answers with another one: a choice, or none where it is withdrawn. */
export function withAnswer(
  answers: PollAnswers,
  question: PollQuestionId,
  choice: PollChoice | undefined,
): PollAnswers {
  const others = [...answers].filter(([id]) => id !== question);
  return new Map(choice ? [...others, [question, choice]] : others);
}
