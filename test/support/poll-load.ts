import { Agent, request } from 'node:http';
import type { PollAnswer, PollChoice } from '@partiprogram/programmes';
import { newAnswer, ORIGIN, questionId } from './poll-answers.js';

/** How many pages send at the same time. */
const PAGES = 80;

/** As long as all of it may take on a machine that is busy with something else, in milliseconds. */
const PATIENCE = 180_000;

/** How long a page waits before it sends the same again, in milliseconds. */
const AGAIN = 250;

/** What one page sends, one after the other: an answer, and perhaps a change of it. */
export type PagesAnswers = readonly [PollAnswer, ...PollAnswer[]];

/** What became of all of it. */
export interface Load {
  /** How many requests failed, or were told to come again. */
  readonly tries: number;
  /** How many were acknowledged as known: they had been counted before somebody heard of it. */
  readonly known: number;
}

const CHOICES: readonly PollChoice[] = ['agree', 'partly', 'disagree', 'no-opinion'];

/** Answers of many readers to many questions; some change theirs, and some take it back. */
export function manyAnswers(readers: number): readonly PagesAnswers[] {
  return Array.from({ length: readers }, (_, at): PagesAnswers => {
    const first = newAnswer({ question: questionId(at), choice: choiceAt(at) });
    if (at % 10 === 3) return [first, { ...first, revision: 2, choice: choiceAt(at + 1) }];
    if (at % 20 === 7) return [first, { ...first, revision: 2, choice: null }];
    return [first];
  });
}

function choiceAt(index: number): PollChoice {
  // Not the same for every answer to a question, of which there are as many as there are steps of this.
  return CHOICES[(index + Math.floor(index / 20)) % 4] ?? 'agree';
}

/** What the counters have to be, by question, once all of it is counted: agree, partly, disagree, no opinion. */
export function countersFor(pages: readonly PagesAnswers[]): ReadonlyMap<string, readonly number[]> {
  const counters = new Map<string, number[]>();
  for (const sent of pages) {
    const { question, choice } = sent.at(-1) ?? sent[0];
    const counts = counters.get(question) ?? [0, 0, 0, 0];
    if (choice !== null) counts[CHOICES.indexOf(choice)] = (counts[CHOICES.indexOf(choice)] ?? 0) + 1;
    counters.set(question, counts);
  }
  return counters;
}

/**
 * Sends answers as pages do: each again and again, with the same key, until it is acknowledged.
 *
 * @param addresses of one server or several; a page goes to another when one fails
 * @param pages what each page sends
 * @param acknowledged told how many pages are done
 */
export async function sendAll(
  addresses: readonly string[],
  pages: readonly PagesAnswers[],
  acknowledged: (pages: number) => void = () => undefined,
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: PAGES });
  let next = 0;
  let done = 0;
  const load = { tries: 0, known: 0 };
  const end = Date.now() + PATIENCE;
  const sendOne = async (answer: PollAnswer, page: number): Promise<void> => {
    for (let at = page; ; at++) {
      const { status, text } = await post(agent, addresses[at % addresses.length] ?? '', answer);
      if (status === 202) {
        load.known += Number(text.includes('false'));
        return;
      }
      if (status !== 0 && status !== 503) throw new Error(`${status}: ${text}`);
      load.tries += 1;
      if (Date.now() > end) throw new Error(`nobody answers: ${status} ${text}`);
      await new Promise((resolve) => setTimeout(resolve, AGAIN));
    }
  };
  const work = async (): Promise<void> => {
    for (let page = next++; page < pages.length; page = next++) {
      for (const answer of pages[page] ?? []) await sendOne(answer, page);
      acknowledged(++done);
    }
  };
  await Promise.all(Array.from({ length: PAGES }, work));
  agent.destroy();
  return load;
}

/**
 * Sends answers once each, all at the same time.
 *
 * @param heard told how many have been acknowledged so far
 * @returns those that were acknowledged
 */
export async function sendOnce(
  address: string,
  answers: readonly PollAnswer[],
  heard: (acknowledged: number) => void,
): Promise<readonly PollAnswer[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: PAGES });
  const acknowledged: PollAnswer[] = [];
  const send = async (answer: PollAnswer): Promise<void> => {
    const { status } = await post(agent, address, answer);
    if (status === 202) heard(acknowledged.push(answer));
  };
  await Promise.all(answers.map(send));
  agent.destroy();
  return acknowledged;
}

/** Resolves with a status of 0 where nothing was heard. */
function post(
  agent: Agent,
  address: string,
  answer: PollAnswer,
): Promise<{ readonly status: number; readonly text: string }> {
  const body = JSON.stringify(answer);
  const headers = { 'Content-Type': 'application/json', 'Content-Length': body.length, Origin: ORIGIN };
  return new Promise((resolve) => {
    const lost = (): void => resolve({ status: 0, text: '' });
    const sent = request(`${address}/v1/answers`, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (data: string) => (text += data));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      response.on('error', lost);
      response.on('aborted', lost);
    });
    sent.on('error', lost);
    sent.end(body);
  });
}
