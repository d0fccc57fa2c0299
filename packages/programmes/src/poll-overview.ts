import type { Position } from './issue.js';
import type { PollChoice } from './poll-answers.js';
import type { PollQuestion } from './poll-questions.js';
import type { PollAnswers } from './poll-run.js';
import type { ProgrammeListing } from './programme.js';
import { inNeutralOrder } from './select.js';
import { shortWordsOf } from './words-of.js';

/** One programme on a question: how it stands to it, or undefined where it is silent. */
export interface Stand {
  readonly programme: ProgrammeListing;
  readonly position: Position | undefined;
}

/** How a reader and a programme stand to each other on a question. */
export type Agreement = 'agree' | 'partly' | 'disagree';

/** On what a reader and a publisher agree, and on what not. Lists, and never a figure: nobody is ranked. */
export interface PublisherOverview {
  readonly programme: ProgrammeListing;
  readonly on: Readonly<Record<Agreement, readonly PollQuestion[]>>;
}

/** What became of a series of questions. */
export interface PollOverview {
  /** Those with an answer, in order. */
  readonly answered: readonly PollQuestion[];
  /** Those without one. */
  readonly skipped: readonly PollQuestion[];
  /** Every publisher that says something on what the reader has an opinion on, by name. */
  readonly publishers: readonly PublisherOverview[];
}

const PLACES: Readonly<Record<Position | Exclude<PollChoice, 'no-opinion'>, number>> = {
  for: 0,
  agree: 0,
  partly: 1,
  against: 2,
  disagree: 2,
};

/** From alike to opposed. */
export const AGREEMENTS: readonly Agreement[] = ['agree', 'partly', 'disagree'];

/**
 * How a reader and a programme stand to each other: alike, a step apart, or opposed.
 *
 * @param choice of the reader
 * @param position of the programme; undefined where it is silent
 * @returns undefined where one of them has no opinion: silence is never a no
 */
export function agreementOn(choice: PollChoice, position: Position | undefined): Agreement | undefined {
  if (choice === 'no-opinion' || position === undefined) return undefined;
  return AGREEMENTS[Math.abs(PLACES[choice] - PLACES[position])];
}

/**
 * Puts together what a reader has answered, and who agrees with it. It holds no number for any publisher, and their order is that
 * of the alphabet.
 *
 * @param questions of the poll, in order
 * @param answers of the reader; those to other questions are left out
 */
export function pollOverview(questions: readonly PollQuestion[], answers: PollAnswers): PollOverview {
  const programmes = new Map<string, ProgrammeListing>();
  const lists = new Map<string, Record<Agreement, PollQuestion[]>>();
  for (const question of questions) {
    const choice = answers.get(question.id);
    if (!choice) continue;
    for (const { programme, position } of standsOn(question)) {
      const agreement = agreementOn(choice, position);
      if (!agreement) continue;
      programmes.set(programme.id, programme);
      const on = lists.get(programme.id) ?? { agree: [], partly: [], disagree: [] };
      on[agreement].push(question);
      lists.set(programme.id, on);
    }
  }
  return {
    answered: questions.filter(({ id }) => answers.has(id)),
    skipped: questions.filter(({ id }) => !answers.has(id)),
    publishers: inNeutralOrder([...programmes.values()]).flatMap((programme) => {
      const on = lists.get(programme.id);
      return on ? { programme, on } : [];
    }),
  };
}

/** How programmes stand to what a question asks: a publisher is for its own pledges. */
export function standsOn(question: PollQuestion): readonly Stand[] {
  if (question.kind !== 'issue') return [{ programme: question.programme, position: 'for' }];
  return question.row.cells.map((cell) => ({
    programme: cell.programme,
    position: cell.state === 'says' ? cell.position : undefined,
  }));
}

/** What a question is called in a list, and the language of that. */
export function questionLabel(question: PollQuestion): { readonly words: string; readonly lang: string } {
  if (question.kind === 'issue') {
    const { title, wording } = question.row.issue;
    return { words: title, lang: wording };
  }
  if (question.kind === 'pledge') return shortWordsOf(question.pledge, question.programme);
  return { words: question.topic.label, lang: question.programme.wording };
}
