/**
 * Runs the server that counts answers: `npm run poll-server`. Without `POLLS=FILE` it counts those to all that can be asked about
 * the programmes in the article that `npm start` serves, from pages on this machine. `stories/poll-server.mdx` has the other
 * variables.
 */
import {
  readElectionDays,
  readEnvironment,
  readPollFile,
  readPolls,
  runPollServer,
  SettingsError,
  type Polls,
} from '@partiprogram/poll-server';
import { pollOfArticle } from './poll-questions.js';
import { readDataset } from './read-dataset.js';

try {
  const environment = readEnvironment(process.env);
  await runPollServer(environment, await pollsFor(process.env['POLLS']));
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function pollsFor(file: string | undefined): Promise<Polls> {
  const days = readElectionDays();
  if (file) return readPollFile(file, days);
  const today = new Date().toISOString().slice(0, 10);
  return readPolls(pollOfArticle(await readDataset('data'), today), 'the poll of the article', days);
}
