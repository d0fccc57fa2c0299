import type { PollQuestionResults, PollResults, PollShares, PollSilence } from './poll-answers.js';
import { isQuestionId } from './poll-questions.js';

/** The fewest answers whose shares are told. */
export const FEWEST_ANSWERS = 20;

/** No poll is larger than any of these: what is, means no good. */
const MOST = { questions: 2_000, answers: 1_000_000_000, id: 400, wording: 6_000, name: 300 } as const;

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Characters that no text may have: controls, halves of characters, and what turns the direction of the text around. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\p{Cs}\p{Bidi_Control}]/u;

/** The opinions that shares are of, in the order in which they are shown. */
export const OPINIONS = ['agree', 'partly', 'disagree'] as const;

/** Thrown for results that are none. The message names the place. */
export class ResultsError extends Error {
  override name = 'ResultsError';
}

type Values = Readonly<Record<string, unknown>>;

/**
 * Checks the results of a poll (by itself, as the reader of datasets is code that only pages with a dataset of their own load), of which nothing is believed before: each type, each length, that shares are whole, that they
 * make up a hundred, and that they rest on enough answers.
 *
 * @param json untrusted
 * @throws ResultsError when something in it is wrong
 */
export function parsePollResults(json: unknown): PollResults {
  const values = objectAt(json, '$');
  const { questions } = values;
  if (!Array.isArray(questions) || questions.length > MOST.questions) throw wrong('$.questions');
  const read = questions.map((it: unknown, at) => resultsOf(objectAt(it, `$.questions[${at}]`), `$.questions[${at}]`));
  if (new Set(read.map((it) => it.question)).size < read.length) throw wrong('$.questions');
  return {
    poll: textAt(values, 'poll', '$', MOST.id),
    sender: textAt(values, 'sender', '$', MOST.name),
    from: dayAt(values, 'from'),
    ...(isThere(values['until']) && { until: dayAt(values, 'until') }),
    questions: read,
  };
}

function resultsOf(values: Values, path: string): PollQuestionResults {
  const question = textAt(values, 'question', path, MOST.id);
  if (!isQuestionId(question)) throw wrong(`${path}.question`);
  const answers = isThere(values['answers']) ? countAt(values, 'answers', path) : undefined;
  const silence = isThere(values['silence']) ? silenceAt(values, path) : undefined;
  const shares = isThere(values['shares']) ? sharesOf(objectAt(values['shares'], `${path}.shares`), path) : undefined;
  // One of the two, and no figure that goes before its time.
  if (!silence === !shares) throw wrong(`${path}.silence`);
  if (silence === 'election-day' && answers !== undefined) throw wrong(`${path}.answers`);
  if (silence === 'too-few' && (answers ?? 0) >= FEWEST_ANSWERS) throw wrong(`${path}.answers`);
  if (shares && (answers !== shares.opinions + shares.noOpinion || answers < FEWEST_ANSWERS))
    throw wrong(`${path}.answers`);
  return {
    question,
    wording: textAt(values, 'wording', path, MOST.wording),
    ...(answers !== undefined && { answers }),
    ...(shares && { shares }),
    ...(silence && { silence }),
  };
}

function sharesOf(values: Values, path: string): PollShares {
  const [agree, partly, disagree] = OPINIONS.map((key) => countAt(values, key, path)) as [number, number, number];
  const opinions = countAt(values, 'opinions', path);
  const noOpinion = countAt(values, 'noOpinion', path);
  if (agree + partly + disagree !== (opinions > 0 ? 100 : 0)) throw wrong(`${path}.shares`);
  return { agree, partly, disagree, opinions, noOpinion };
}

function silenceAt(values: Values, path: string): PollSilence {
  const { silence } = values;
  if (silence !== 'too-few' && silence !== 'election-day') throw wrong(`${path}.silence`);
  return silence;
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function objectAt(value: unknown, path: string): Values {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(path);
  return value as Values;
}

function textAt(values: Values, key: string, path: string, longest: number): string {
  const value = Object.hasOwn(values, key) ? values[key] : undefined;
  if (typeof value !== 'string' || value === '' || value.length > longest || FORBIDDEN.test(value))
    throw wrong(`${path}.${key}`);
  return value;
}

function dayAt(values: Values, key: string): string {
  const day = textAt(values, key, '$', 10);
  if (!DAY.test(day)) throw wrong(`$.${key}`);
  return day;
}

function countAt(values: Values, key: string, path: string): number {
  const value = values[key];
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > MOST.answers)
    throw wrong(`${path}.${key}`);
  return value;
}

function wrong(path: string): ResultsError {
  return new ResultsError(`${path}: is not what results have there`);
}
