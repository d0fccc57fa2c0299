import { jsonLog, type Log } from './log.js';
import { startPollServer } from './poll-server.js';
import type { Environment } from './settings/environment.js';
import type { Polls } from './settings/poll-file.js';

/** Signals that ask a process to stop: of whatever started it, and of Ctrl+C. */
const STOPS = ['SIGTERM', 'SIGINT'] as const;

/**
 * Runs a server until the process is asked to stop. What it does is told in a few lines for people on standard error; the log,
 * for programs, goes to standard output.
 *
 * @param environment as `readEnvironment` has it
 * @param polls that are counted
 * @throws SettingsError if it cannot start
 */
export async function runPollServer(environment: Environment, polls: Polls): Promise<void> {
  const { database, host, port, ownerToken, proxies } = environment;
  const log = jsonLog((line) => process.stdout.write(line));
  const starting = startPollServer({ polls, database, host, port, ownerToken, proxies, log });
  stopWhenAsked(log, async () => (await starting).close());
  const { address } = await starting;
  console.error(introduction(environment, polls, address).join('\n'));
}

/** Whoever asks before the server listens has to be heard, too. */
function stopWhenAsked(log: Log, close: () => Promise<void>): void {
  let stopping = false;
  for (const signal of STOPS) {
    process.on(signal, () => {
      // Who asks twice does not want to wait.
      if (stopping) process.exit(1);
      stopping = true;
      log.info('stopping', { signal });
      void close();
    });
  }
}

function introduction({ database, ownerToken }: Environment, polls: Polls, address: string): readonly string[] {
  const questions = [...polls.values()].reduce((sum, poll) => sum + poll.questions.size, 0);
  const owner = `${address}/owner`;
  return [
    `Counts answers to ${questions} questions in ${polls.size === 1 ? 'one poll' : `${polls.size} polls`} (${[...polls.keys()].join(', ')}).`,
    `Pages send them to ${address}, with the attribute collector="${address}".`,
    `Counters are in ${withoutPassword(database)}: no readers, no addresses, no times.`,
    ownerToken === undefined
      ? `The owner's page is off. To turn it on: OWNER_TOKEN=$(openssl rand -hex 16), then ${owner}`
      : `The owner's page is ${owner}; its password is OWNER_TOKEN.`,
    'Stop with Ctrl+C.',
  ];
}

/** An address without what opens it. */
function withoutPassword(database: string): string {
  return database.replace(/^(\w+:\/\/)[^@/]*@/, '$1');
}
