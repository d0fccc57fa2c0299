import type { PollChoice, PollQuestionId } from './poll-answers.js';
import { isQuestionId, POLL_CHOICES } from './poll-questions.js';
import type { Ledger, Sending } from './poll-sending.js';
import type { PollAnswers } from './poll-run.js';

/** What a reader has let their device remember: the answers, and what is needed to correct those that were sent. */
export interface Remembered {
  readonly answers: PollAnswers;
  readonly ledger: Ledger;
}

/** The format of what is remembered. */
const FORMAT = 1;

/** No reader answers more. */
const MOST = 2_000;

const CHOICES: readonly unknown[] = POLL_CHOICES;
const STATES: readonly unknown[] = ['due', 'counted', 'refused', 'late'] satisfies readonly Sending['state'][];
const KEY = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** Writes down what is remembered. */
export function writtenMemory({ answers, ledger }: Remembered): string {
  const sent = [...ledger].flatMap(([question, { choice, key, revision, state, tries, hour }]) =>
    // What nobody can have received needs no key: it is an answer like any other that was not sent.
    state === 'due' && tries === 0 && revision === 1 ? [] : [[question, choice, key, revision, state, hour]],
  );
  return JSON.stringify({ format: FORMAT, answers: [...answers], sent }, asItIs);
}

/** Leaves a `toJSON` aside that a library of the page has given to all lists. */
function asItIs(this: Readonly<Record<string, unknown>>, key: string): unknown {
  return this[key];
}

/**
 * Reads what is remembered.
 *
 * @param text from the device, where anybody may have written it
 * @returns undefined where it is not what we write
 */
export function readMemory(text: string): Remembered | undefined {
  try {
    const json = JSON.parse(text) as unknown;
    if (!isObject(json) || json['format'] !== FORMAT) return undefined;
    return { answers: new Map(answersIn(json['answers'])), ledger: new Map(sentIn(json['sent'])) };
  } catch {
    return undefined;
  }
}

function answersIn(json: unknown): readonly (readonly [PollQuestionId, PollChoice])[] {
  return rowsIn(json).map(([question, choice]) => {
    if (!isQuestion(question) || !isChoice(choice)) throw new TypeError('not an answer');
    return [question, choice];
  });
}

function sentIn(json: unknown): readonly (readonly [PollQuestionId, Sending])[] {
  return rowsIn(json).map(([question, choice, key, revision, state, hour]) => {
    if (!isQuestion(question) || !(choice === null || isChoice(choice))) throw new TypeError('not an answer');
    if (typeof key !== 'string' || !KEY.test(key)) throw new TypeError('not a key');
    if (!isCount(revision) || revision < 1) throw new TypeError('not a revision');
    if (!isCount(hour)) throw new TypeError('not an hour');
    if (!isState(state)) throw new TypeError('not a state');
    // Of what was on its way when the page was left, nobody knows whether it has arrived.
    return [question, { choice, key, revision, state, hour, tries: 1 }];
  });
}

function rowsIn(json: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(json) || json.length > MOST || !json.every((it) => Array.isArray(it)))
    throw new TypeError('not a list');
  return json as readonly (readonly unknown[])[];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isQuestion(value: unknown): value is PollQuestionId {
  return typeof value === 'string' && isQuestionId(value);
}

function isChoice(value: unknown): value is PollChoice {
  return CHOICES.includes(value);
}

function isState(value: unknown): value is Sending['state'] {
  return STATES.includes(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
