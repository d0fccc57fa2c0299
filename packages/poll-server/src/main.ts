/** Runs the server by what the environment says: `node dist/main.js`. */
import { runPollServer } from './run-poll-server.js';
import { readElectionDays } from './settings/election-days.js';
import { readEnvironment } from './settings/environment.js';
import { readPollFile } from './settings/poll-file.js';
import { SettingsError } from './settings/settings-error.js';

try {
  const environment = readEnvironment(process.env);
  await runPollServer(environment, await readPollFile(environment.polls, readElectionDays()));
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
