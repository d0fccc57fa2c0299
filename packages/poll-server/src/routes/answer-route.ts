import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { PollAnswer, PollQuestionId } from '@partiprogram/programmes';
import { clientAddress, networkOf } from '../rules/network.js';
import { osloTime } from '../rules/oslo-time.js';
import { hasRepeatedKeys } from '../rules/repeated-keys.js';
import type { Poll, Polls } from '../settings/poll-file.js';
import { allowOrigin } from './cross-origin.js';
import { errorResponses } from './error-responses.js';
import { readBody } from './read-body.js';
import { available, Refusal } from './refusal.js';
import { acknowledgementSchema, ANSWER_KEYS, answerSchema, describeIssues } from './schemas.js';
import type { Served, ServerEnv } from './served.js';

/** In bytes. An answer has a tenth of it. */
const LARGEST_BODY = 2_048;

const route = createRoute({
  method: 'post',
  path: '/v1/answers',
  summary: 'Counts an answer, changes it, or withdraws it',
  request: { body: { required: true, content: { 'application/json': { schema: answerSchema } } } },
  responses: {
    202: {
      description: 'The answer is counted, and will be after any crash.',
      content: { 'application/json': { schema: acknowledgementSchema } },
    },
    ...errorResponses(
      ...(['malformed', 'origin', 'unknown-poll', 'data-version', 'gone', 'too-large', 'content-type'] as const),
      ...(['cool-down', 'unavailable'] as const),
    ),
  },
});

/**
 * Takes answers: `POST /v1/answers`. The body is read and checked here, by the schema that is described: the library's own way turns
 * each body into a web stream first, which takes longer than to count the answer.
 */
export function addAnswerRoute(app: OpenAPIHono<ServerEnv>, served: Served): void {
  app.openAPIRegistry.registerPath(route);
  app.post(route.getRoutingPath(), async (c) => {
    // Whole, before anything is refused: the next request on this connection begins where this one ends.
    const { incoming } = c.env;
    const text = await readBody(incoming, LARGEST_BODY);
    const origin = knownOrigin(c, served.polls);
    const answer = parseAnswer(incoming.headers['content-type'], text);
    const { poll, question } = checkAnswer(answer, origin, served);
    const forwarded = incoming.headers['x-forwarded-for']?.toString();
    const network = networkOf(clientAddress(incoming.socket.remoteAddress ?? '', forwarded, served.proxies));
    const outcome = await available(served.counter.count(poll, { ...answer, question }, network));
    if (outcome.kind === 'cool-down') {
      const headers = { 'Retry-After': String(outcome.seconds) };
      throw new Refusal('cool-down', 'many have answered from this network: send the same again later', headers);
    }
    served.summary.note(outcome.kind);
    return c.json({ counted: outcome.kind === 'counted' }, 202);
  });
}

/** Turns away what no page of any poll has sent. */
function knownOrigin(c: Context<ServerEnv>, polls: Polls): string {
  const { origin } = c.env.incoming.headers;
  if (origin === undefined) throw new Refusal('origin', 'an answer comes from a page, which says where it is from');
  if (![...polls.values()].some((poll) => poll.allows(origin)))
    throw new Refusal('origin', 'pages of this origin may not answer any poll');
  allowOrigin(c, origin);
  return origin;
}

/** An answer before it is known whether there is such a question. */
type SentAnswer = Omit<PollAnswer, 'question'> & { readonly question: string };

function parseAnswer(type: string | undefined, text: string): SentAnswer {
  // A form, or a page without permission, can send only other types than this one.
  if (!/^application\/json(\s*;\s*charset=utf-8)?$/i.test(type ?? ''))
    throw new Refusal('content-type', 'an answer is sent as application/json');
  const read = answerSchema.safeParse(parseJson(text));
  if (!read.success) throw new Refusal('malformed', describeIssues(read.error));
  if (hasRepeatedKeys(text, ANSWER_KEYS)) throw new Refusal('malformed', 'a key stands twice');
  return read.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Refusal('malformed', 'the body is no JSON', {}, { cause });
  }
}

/** Holds an answer against its poll. */
function checkAnswer(
  answer: SentAnswer,
  origin: string,
  { polls, now }: Served,
): { readonly poll: Poll; readonly question: PollQuestionId } {
  const poll = polls.get(answer.poll);
  if (!poll) throw new Refusal('unknown-poll', 'there is no poll of this name');
  if (!poll.allows(origin)) throw new Refusal('origin', 'pages of this origin may not answer this poll');
  const { day } = osloTime(new Date(now()));
  if (day > poll.deleteAfter) throw new Refusal('gone', 'the poll is over, and its counters are deleted');
  if (day < poll.from) throw new Refusal('closed', `the poll begins on ${poll.from}`);
  if (poll.until !== undefined && day > poll.until) throw new Refusal('closed', `the poll ended on ${poll.until}`);
  const question = poll.questions.get(answer.question);
  if (!question) throw new Refusal('unknown-question', 'the poll has no such question');
  if (!poll.dataVersions.has(answer.dataVersion))
    throw new Refusal('data-version', 'the poll is not about this version of the dataset');
  return { poll, question: question.id };
}
