import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** What a client is told is wrong, each with its status. */
export const REFUSALS = {
  malformed: 400,
  unauthorised: 401,
  origin: 403,
  closed: 403,
  'not-found': 404,
  'unknown-poll': 404,
  'unknown-question': 404,
  method: 405,
  'data-version': 409,
  gone: 410,
  'too-large': 413,
  'content-type': 415,
  'cool-down': 429,
  internal: 500,
  unavailable: 503,
} as const satisfies Readonly<Record<string, ContentfulStatusCode>>;

/** One word for what is wrong, for programs. */
export type RefusalCode = keyof typeof REFUSALS;

/** A request is not done, and why: thrown by whoever finds out. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly headers: Readonly<Record<string, string>>;

  /**
   * @param code decides the status
   * @param message a sentence for the developer of a client
   * @param headers sent along
   */
  constructor(
    code: RefusalCode,
    message: string,
    headers: Readonly<Record<string, string>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.code = code;
    this.headers = headers;
  }

  get status(): ContentfulStatusCode {
    return REFUSALS[this.code];
  }
}

/** In seconds, when a client may ask again if the database is away, or too much is asked of it. */
const RETRY_AFTER = { away: 5, overload: 2 };

/** A refusal that says to come again, for what the database or the number of answers is to blame for. */
export function unavailable(cause: unknown): Refusal {
  const overload = cause instanceof Error && cause.name === 'OverloadError';
  const seconds = overload ? RETRY_AFTER.overload : RETRY_AFTER.away;
  const headers = { 'Retry-After': String(seconds) };
  return new Refusal('unavailable', 'nothing was counted: send the same again in a while', headers, { cause });
}

/** Takes whatever a store says is wrong for a reason to come again. */
export async function available<Value>(stored: Promise<Value>): Promise<Value> {
  try {
    return await stored;
  } catch (error) {
    throw unavailable(error);
  }
}
