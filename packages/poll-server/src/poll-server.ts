import { createAdaptorServer } from '@hono/node-server';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AnswerCounter } from './counting/answer-counter.js';
import { PublishedResults } from './counting/published-results.js';
import { retentionAt } from './counting/retention.js';
import { MINUTE, SECOND } from './counting/since-1970.js';
import type { Log } from './log.js';
import { RequestSummary } from './request-summary.js';
import { createApp } from './routes/app.js';
import { SettingsError } from './settings/settings-error.js';
import type { Polls } from './settings/poll-file.js';
import { isPostgres, openStore } from './storage/open-store.js';
import type { PollStore } from './storage/poll-store.js';

/** What a server needs to know. */
export interface PollServerOptions {
  readonly polls: Polls;
  /** A file for SQLite, or `postgres://…`. */
  readonly database: string;
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Opens the page of the owner; without one there is none. */
  readonly ownerToken?: string | undefined;
  /** How many proxies of the owner's stand before the server; none, if it is not given. */
  readonly proxies?: number;
  readonly log: Log;
  /** The time, in milliseconds since 1970; that of the machine, if it is not given. */
  readonly now?: () => number;
}

/** A server that runs. */
export interface PollServer {
  /** Such as `http://localhost:8090`. */
  readonly address: string;
  /** Takes no more requests, finishes those that it has taken, and closes the database. */
  close(): Promise<void>;
}

/** How often what is not kept any longer is looked for, and how often requests are summed up. */
const PURGE_EVERY = 5 * MINUTE;
const SAY_EVERY = MINUTE;

/** While the database is away: after how long it is tried again, at first and at most. */
const TRY_AGAIN = { first: SECOND / 2, last: 10 * SECOND };

/** Who has not sent a whole request by then is cut off. */
const PATIENCE_WITH_CLIENTS = 10 * SECOND;

/** So long those who are being answered have when the server takes leave. */
const PATIENCE_AT_THE_END = 10 * SECOND;

/**
 * Starts a server. It listens at once; until the database is there, it says so to whoever asks.
 *
 * @throws SettingsError if the port is taken, or the file of the database cannot be used
 */
export async function startPollServer(options: PollServerOptions): Promise<PollServer> {
  const { polls, database, log, ownerToken, proxies = 0, now = Date.now } = options;
  const store = open(database, log);
  let stopping = false;
  const summary = new RequestSummary(log);
  const counter = new AnswerCounter(store, now);
  const results = new PublishedResults(store, now);
  const app = createApp({
    polls,
    store,
    counter,
    results,
    summary,
    log,
    ownerToken,
    proxies,
    now,
    stopping: () => stopping,
  });
  const server = serverFor(app.fetch);
  const stop = new AbortController();
  const prepared = prepare(store, options, stop.signal);
  try {
    // A file that cannot be used will not mend itself.
    if (!isPostgres(database)) await prepared;
    await listen(server, options);
  } catch (error) {
    stop.abort();
    await store.close();
    throw error;
  }
  const timers = [
    setInterval(() => summary.say(), SAY_EVERY),
    setInterval(() => void purge(store, now(), log), PURGE_EVERY),
  ];
  const address = addressOf(server, options.host);
  log.info('listening', { address, polls: polls.size });
  return {
    address,
    close: async () => {
      stopping = true;
      stop.abort();
      timers.forEach(clearInterval);
      await finish(server);
      await counter.idle();
      await prepared;
      summary.say();
      await store.close();
      log.info('stopped');
    },
  };
}

function open(database: string, log: Log): PollStore {
  try {
    return openStore(database, (error) => log.error('connection lost', error));
  } catch (cause) {
    throw new SettingsError(`${database} could not be opened: ${(cause as Error).message}`, { cause });
  }
}

function serverFor(fetch: (request: Request, env: object) => Response | Promise<Response>): Server {
  const serverOptions = { requestTimeout: PATIENCE_WITH_CLIENTS, headersTimeout: PATIENCE_WITH_CLIENTS };
  // Bodies are read to their end, or their connection is closed with the response: nothing has to be cleaned up later, when the
  // connection may already serve another request.
  const options = { fetch, serverOptions, autoCleanupIncoming: false };
  // Only ever HTTP/1 without encryption: that is for the proxy before it.
  return createAdaptorServer(options) as Server;
}

/** Makes the tables, as soon as the database is there. */
async function prepare(
  store: PollStore,
  { polls, database, log, now = Date.now }: PollServerOptions,
  signal: AbortSignal,
): Promise<void> {
  const deleteAfter = new Map([...polls.values()].map((poll) => [poll.id, poll.deleteAfter]));
  for (let wait = TRY_AGAIN.first; !signal.aborted; wait = Math.min(2 * wait, TRY_AGAIN.last)) {
    try {
      await store.migrate();
      await store.keepPolls(deleteAfter);
      break;
    } catch (error) {
      if (!isPostgres(database))
        throw new SettingsError(`the database cannot be used: ${(error as Error).message}`, { cause: error });
      log.error('database not ready', error, { again: wait });
      await pause(wait, signal);
    }
  }
  if (signal.aborted) return;
  await purge(store, now(), log);
  log.info('database ready');
}

/** Removes what is kept no longer. What fails now is done the next time. */
async function purge(store: PollStore, now: number, log: Log): Promise<void> {
  try {
    const purged = await store.purge(retentionAt(now));
    if (Object.values(purged).some((rows) => rows > 0)) log.info('purged', { rows: purged });
  } catch (error) {
    log.error('not purged', error);
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function listen(server: Server, { host, port }: PollServerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      const reason = taken ? `port ${port} is taken: choose another with PORT=…` : error.message;
      reject(new SettingsError(reason, { cause: error }));
    });
    server.listen(port, host, resolve);
  });
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Lets those who are being answered have their answer, and then closes every connection. */
function finish(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), PATIENCE_AT_THE_END);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
