/**
 * Serves the built page and prints its address: `npm start`, with `PORT=…` for another port than 8080. The poll in it counts
 * answers in a file on this machine.
 */
import { rmSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  jsonLog,
  readElectionDays,
  readEnvironment,
  readPolls,
  startPollServer,
  type PollServer,
} from '@partiprogram/poll-server';
import { countingArticle } from './counting-article.js';
import { pollOfArticle } from './poll-questions.js';
import { readDataset } from './read-dataset.js';
import { serveFiles } from './serve-files.js';

const port = Number(process.env['PORT'] ?? 8080);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error('PORT must be a number from 0 to 65535.');
  process.exit(1);
}
try {
  const article = await mkdtemp(join(tmpdir(), 'partiprogram-article-'));
  process.once('exit', () => rmSync(article, { recursive: true, force: true }));
  const counting = await countInto(article).catch((error: unknown) => {
    console.error(`The poll in the article counts nothing: ${(error as Error).message}`);
    return undefined;
  });
  const { address } = await serveFiles([article, 'dist'], { port });
  console.log(`The three elements in a newspaper article: ${address}/`);
  console.log(`Code for a page of your own: ${address}/build.html; a programme of your own: ${address}/import.html`);
  console.log(`Six looks, with the lines of CSS that make each: ${address}/gallery.html`);
  if (counting) console.log(`Its poll counts answers in ${counting.counters}, on this machine alone.`);
  console.log('Stop with Ctrl+C.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void Promise.resolve(counting?.server.close()).finally(() => process.exit()));
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

/**
 * Starts a server that counts, and writes the article with its address.
 *
 * @returns the server, and where the counters are
 */
async function countInto(folder: string): Promise<{ readonly server: PollServer; readonly counters: string }> {
  const { database } = readEnvironment({ DATABASE: process.env['DATABASE'] });
  const file = pollOfArticle(await readDataset('data'), new Date().toISOString().slice(0, 10));
  const [poll] = file.polls;
  if (!poll) throw new Error('there is no poll');
  const polls = readPolls(file, 'the poll of the article', readElectionDays());
  const said = jsonLog((line) => (line.includes('"level":"error"') ? process.stderr.write(line) : undefined));
  const server = await startPollServer({ polls, database, host: 'localhost', port: 0, log: said });
  const article = countingArticle(await readFile('dist/index.html', 'utf8'), {
    poll: poll.id,
    collector: server.address,
    receiver: poll.sender.name,
    counters: database,
  });
  await writeFile(join(folder, 'index.html'), article);
  return { server, counters: database };
}
