import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import type { Served, ServerEnv } from './served.js';
import { errorResponses } from './error-responses.js';
import { available, unavailable } from './refusal.js';

const status = z.object({ status: z.literal('ok') });
const ok = (description: string) => ({ description, content: { 'application/json': { schema: status } } });

/** For whatever watches over the server: `GET /healthz` and `GET /readyz`. */
export function addHealthRoutes(app: OpenAPIHono<ServerEnv>, { store, stopping }: Served): void {
  const health = createRoute({
    method: 'get',
    path: '/healthz',
    summary: 'Tells that the process is alive',
    responses: { 200: ok('It is.') },
  });
  const readiness = createRoute({
    method: 'get',
    path: '/readyz',
    summary: 'Tells whether the database answers',
    responses: { 200: ok('It does.'), ...errorResponses('unavailable') },
  });
  app.openapi(health, (c) => c.json({ status: 'ok' as const }, 200));
  app.openapi(readiness, async (c) => {
    if (stopping()) throw unavailable(new Error('the server is stopping'));
    await available(store.check());
    return c.json({ status: 'ok' as const }, 200);
  });
}
