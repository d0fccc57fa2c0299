import { REFUSALS, type RefusalCode } from './refusal.js';
import { errorSchema } from './schemas.js';

interface ErrorResponse {
  description: string;
  content: { 'application/json': { schema: typeof errorSchema } };
}

/** Describes the responses for what may be wrong with a request, by status. */
export function errorResponses(...codes: readonly RefusalCode[]): Readonly<Record<number, ErrorResponse>> {
  const statuses = new Set(codes.map((code) => REFUSALS[code]));
  return Object.fromEntries(
    [...statuses].map((status) => {
      const all = Object.entries(REFUSALS).filter(([, it]) => it === status);
      const description = all.map(([code]) => `\`${code}\``).join(', ');
      return [status, { description, content: { 'application/json': { schema: errorSchema } } }];
    }),
  );
}
