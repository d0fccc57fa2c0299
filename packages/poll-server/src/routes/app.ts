import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { routePath } from 'hono/route';
import { addOwnerRoute } from '../owner/owner-route.js';
import { addAnswerRoute } from './answer-route.js';
import { addPreflight } from './cross-origin.js';
import { addHealthRoutes } from './health-routes.js';
import { addPollRoutes } from './poll-routes.js';
import { Refusal, REFUSALS } from './refusal.js';
import { describeIssues } from './schemas.js';
import type { Served, ServerEnv } from './served.js';

/** On every response. Nothing here is a page, but for the owner's, which has a policy of its own. */
const SECURITY: readonly (readonly [string, string])[] = [
  ['Cache-Control', 'no-store'],
  ['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"],
  ['Referrer-Policy', 'no-referrer'],
  ['Strict-Transport-Security', 'max-age=31536000'],
  ['X-Content-Type-Options', 'nosniff'],
];

/** Makes everything that the server answers to. */
export function createApp(served: Served): OpenAPIHono<ServerEnv> {
  const app = new OpenAPIHono<ServerEnv>({
    defaultHook: (checked) => {
      if (!checked.success) throw new Refusal('malformed', describeIssues(checked.error));
    },
  });
  app.use(async (c, next) => {
    // Set on Node's own response, which does not check them anew for each answer.
    for (const [name, value] of SECURITY) c.env.outgoing.setHeader(name, value);
    // Else a page that goes on asking would keep its connection, and the server.
    if (served.stopping()) c.env.outgoing.setHeader('Connection', 'close');
    await next();
  });
  app.use(methodNotAllowed({ app, onMethodNotAllowed: (c, methods) => refuse(c, 'method', methods) }));
  addAnswerRoute(app, served);
  addPreflight(app, served);
  addPollRoutes(app, served);
  addHealthRoutes(app, served);
  addOwnerRoute(app, served);
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Poll server',
      version: '1',
      description: 'Counts answers to <agree-poll>. Keeps counters, no readers.',
    },
  });
  app.notFound((c) => {
    // A method that is wrong comes by here, too.
    served.summary.note('not-found');
    return refuse(c, 'not-found');
  });
  app.onError((error, c) => answerError(error, c, served));
  return app;
}

const NOT_THERE = {
  'not-found': 'there is nothing at this address',
  method: 'this address takes other methods',
} as const;

function refuse(c: Context, code: keyof typeof NOT_THERE, allowed: readonly string[] = []): Response {
  // A body is not read here, so nothing more comes on this connection.
  const close = c.req.method === 'GET' || c.req.method === 'HEAD' ? {} : { Connection: 'close' };
  const headers = { ...close, ...(allowed.length > 0 && { Allow: allowed.join(', ') }) };
  return c.json({ error: { code, message: NOT_THERE[code] } }, REFUSALS[code], headers);
}

function answerError(error: Error, c: Context<ServerEnv>, { log, summary }: Served): Response {
  const refusal = refusalFor(error);
  summary.note(refusal.code);
  // What clients do wrong is only counted; what is wrong here is told, too.
  if (refusal.status >= 500) log.error(refusal.code, refusal.cause ?? error, { route: routePath(c) });
  return c.json({ error: { code: refusal.code, message: refusal.message } }, refusal.status, { ...refusal.headers });
}

function refusalFor(error: Error): Refusal {
  if (error instanceof Refusal) return error;
  return new Refusal('internal', 'something is wrong with the server');
}
