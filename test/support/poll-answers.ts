import { randomUUID } from 'node:crypto';
import type { PollAnswer, PollResults } from '@partiprogram/programmes';
import { readElectionDays, readPolls, type PollFile, type Polls } from '@partiprogram/poll-server';

/** The origin of the pages that show the poll of the tests. */
export const ORIGIN = 'https://avis.example';

/** A moment while the poll of the tests is open. */
export const OPEN = Date.parse('2027-08-20T10:00:00Z');

/** How many questions the poll of the tests has. */
export const QUESTIONS = 20;

/** The id of a question, counted from 0. */
export function questionId(index: number): PollAnswer['question'] {
  return `issue:sak-${index % QUESTIONS}`;
}

/** A poll of invented questions. */
export function pollFile(change: Partial<PollFile['polls'][number]> = {}): PollFile {
  return {
    polls: [
      {
        id: 'fjordby-2027',
        sender: { name: 'Fjordby Avis', privacy: 'https://avis.example/personvern' },
        origins: [ORIGIN],
        from: '2027-08-01',
        until: '2027-10-31',
        deleteAfter: '2027-12-31',
        dataVersions: ['2026.4'],
        questions: Array.from({ length: QUESTIONS }, (_, at) => ({
          id: questionId(at),
          wording: `Bør sak ${at} skje?`,
        })),
        ...change,
      },
    ],
  };
}

/** The same, read, with the election days of Norway. */
export function polls(change: Partial<PollFile['polls'][number]> = {}): Polls {
  return readPolls(pollFile(change), 'the poll of the tests', readElectionDays());
}

/** A new answer that is right in every way. */
export function newAnswer(change: Partial<PollAnswer> = {}): PollAnswer {
  return {
    poll: 'fjordby-2027',
    question: questionId(0),
    choice: 'agree',
    key: randomUUID(),
    revision: 1,
    dataVersion: '2026.4',
    ...change,
  };
}

/** What a server said. */
export interface Said {
  readonly status: number;
  readonly headers: Headers;
  readonly counted: boolean | undefined;
  readonly code: string | undefined;
  readonly text: string;
}

/** Sends a body as a page does. */
export async function post(
  address: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Said> {
  const response = await fetch(`${address}/v1/answers`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: ORIGIN, ...headers },
    body,
  });
  const text = await response.text();
  const json = JSON.parse(text) as { readonly counted?: boolean; readonly error?: { readonly code: string } };
  return { status: response.status, headers: response.headers, counted: json.counted, code: json.error?.code, text };
}

/** Sends an answer as a page does. */
export function send(address: string, answer: PollAnswer, headers?: Readonly<Record<string, string>>): Promise<Said> {
  return post(address, JSON.stringify(answer), headers);
}

/** The results of the first question. */
export async function firstResult(address: string): Promise<PollResults['questions'][number] | undefined> {
  const response = await fetch(`${address}/v1/polls/fjordby-2027/results`);
  return ((await response.json()) as PollResults).questions[0];
}
