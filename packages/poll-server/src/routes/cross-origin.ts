import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Served, ServerEnv } from './served.js';
import { Refusal } from './refusal.js';

/** For so long a browser need not ask again, in seconds. */
const ASKED_ONCE_IN = 7_200;

/** Lets pages of an origin read the response. Cookies and passwords are never allowed along. */
export function allowOrigin(c: Context<ServerEnv>, origin: string): void {
  const { outgoing } = c.env;
  outgoing.setHeader('Access-Control-Allow-Origin', origin);
  outgoing.setHeader('Access-Control-Expose-Headers', 'Retry-After');
  outgoing.setHeader('Vary', 'Origin');
}

/** Says to browsers which pages may send answers: they ask before they send JSON to another host. */
export function addPreflight(app: OpenAPIHono<ServerEnv>, { polls }: Served): void {
  app.options('/v1/answers', (c) => {
    const origin = c.req.header('Origin');
    if (origin === undefined || ![...polls.values()].some((it) => it.allows(origin)))
      throw new Refusal('origin', 'pages of this origin may not answer any poll');
    allowOrigin(c, origin);
    c.header('Access-Control-Allow-Methods', 'POST');
    c.header('Access-Control-Allow-Headers', 'Content-Type');
    c.header('Access-Control-Max-Age', String(ASKED_ONCE_IN));
    return c.body(null, 204);
  });
}
