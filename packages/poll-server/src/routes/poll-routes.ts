import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { SECOND } from '../counting/since-1970.js';
import { isElectionSilence } from '../rules/election-silence.js';
import { osloTime } from '../rules/oslo-time.js';
import type { Poll } from '../settings/poll-file.js';
import type { Served, ServerEnv } from './served.js';
import { allowOrigin } from './cross-origin.js';
import { errorResponses } from './error-responses.js';
import { available, Refusal } from './refusal.js';
import { pollParams, pollSchema, resultsQuery, resultsSchema } from './schemas.js';

/** For so long browsers and proxies may keep results, in seconds. */
const MAX_AGE = 10;

/** Tells what a poll is, and its results: `GET /v1/polls/{poll}` and `GET /v1/polls/{poll}/results`. */
export function addPollRoutes(app: OpenAPIHono<ServerEnv>, served: Served): void {
  const described = createRoute({
    method: 'get',
    path: '/v1/polls/{poll}',
    summary: 'Tells who asks, what is asked, and how long what is kept',
    request: { params: pollParams },
    responses: {
      200: { description: 'The poll.', content: { 'application/json': { schema: pollSchema } } },
      ...errorResponses('unknown-poll', 'gone'),
    },
  });
  const results = createRoute({
    method: 'get',
    path: '/v1/polls/{poll}/results',
    summary: 'Tells how the answers are shared out',
    request: { params: pollParams, query: resultsQuery },
    responses: {
      200: { description: 'The results.', content: { 'application/json': { schema: resultsSchema } } },
      ...errorResponses('malformed', 'unknown-poll', 'gone', 'unavailable'),
    },
  });
  app.openapi(described, (c) => {
    const poll = pollOf(c, c.req.valid('param').poll, served);
    c.header('Cache-Control', `public, max-age=${MAX_AGE}`);
    return c.json(describe(poll), 200);
  });
  app.openapi(results, async (c) => {
    const poll = pollOf(c, c.req.valid('param').poll, served);
    const { question = [] } = c.req.valid('query');
    const told = await available(served.results.of(poll, question));
    c.header('Cache-Control', cacheControl(poll, served.now()));
    return c.json(told, 200);
  });
}

function pollOf(c: Context<ServerEnv>, id: string, { polls, now }: Served): Poll {
  const poll = polls.get(id);
  if (!poll) throw new Refusal('unknown-poll', 'there is no poll of this name');
  const origin = c.req.header('Origin');
  c.header('Vary', 'Origin');
  if (origin !== undefined && poll.allows(origin)) allowOrigin(c, origin);
  if (osloTime(new Date(now())).day > poll.deleteAfter)
    throw new Refusal('gone', 'the poll is over, and its counters are deleted');
  return poll;
}

/** What is kept somewhere must not be told on when election day begins. */
function cacheControl({ electionDays }: Poll, now: number): string {
  const soon = new Date(now + MAX_AGE * SECOND);
  const changes = isElectionSilence(new Date(now), electionDays) !== isElectionSilence(soon, electionDays);
  return changes ? 'no-store' : `public, max-age=${MAX_AGE}`;
}

function describe(poll: Poll) {
  const { id, sender, from, until, deleteAfter, dataVersions, coolDown, questions } = poll;
  return {
    poll: id,
    ...{ sender, from, deleteAfter, coolDown },
    ...(until !== undefined && { until }),
    dataVersions: [...dataVersions],
    questions: [...questions.values()],
  };
}
