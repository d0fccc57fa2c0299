import type { HttpBindings } from '@hono/node-server';
import type { AnswerCounter } from '../counting/answer-counter.js';
import type { PublishedResults } from '../counting/published-results.js';
import type { Log } from '../log.js';
import type { RequestSummary } from '../request-summary.js';
import type { Polls } from '../settings/poll-file.js';
import type { PollStore } from '../storage/poll-store.js';

/** What Hono hands to each route. */
export interface ServerEnv {
  Bindings: HttpBindings;
}

/** What routes work with. */
export interface Served {
  readonly polls: Polls;
  readonly store: PollStore;
  readonly counter: AnswerCounter;
  readonly results: PublishedResults;
  readonly summary: RequestSummary;
  readonly log: Log;
  /** Opens the page of the owner; without one there is none. */
  readonly ownerToken: string | undefined;
  /** How many proxies of the owner's stand before the server. */
  readonly proxies: number;
  /** The time, in milliseconds since 1970. */
  readonly now: () => number;
  /** Whether the server takes leave. */
  readonly stopping: () => boolean;
}
