/** What `npm start` serves: the article, with a poll that counts in a file on this machine. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test, type TestContext } from 'node:test';
import { countingArticle } from '../scripts/counting-article.js';
import { temporaryFolder } from './support/temporary-folder.js';

/** Starts it, and waits until it has said all that it says at first. */
async function start(t: TestContext, database: string) {
  const args = ['--import', 'tsx', '--conditions=source', 'scripts/serve.ts'];
  const served = spawn(process.execPath, args, { env: { ...process.env, PORT: '0', DATABASE: database } });
  t.after(() => served.kill('SIGKILL'));
  const said: string[] = [];
  for await (const line of createInterface(served.stdout)) {
    said.push(line);
    if (line.startsWith('Stop')) break;
  }
  const address = /http:\/\/\S+/.exec(said.join('\n'))?.[0] ?? assert.fail(said.join('\n'));
  const stop = async (): Promise<number | null> => {
    const ended = once(served, 'exit');
    served.kill('SIGTERM');
    const [code] = (await ended) as [number | null];
    return code;
  };
  return { address, said, stop };
}

test('the poll of the article counts on this machine, says so, and ends in good order', async (t) => {
  const database = join(await temporaryFolder(), 'answers.db');
  const { address, said, stop } = await start(t, database);
  assert.ok(said.some((line) => line.includes(database)));
  const article = await (await fetch(address)).text();
  assert.match(article, /teller på din egen maskin/);
  assert.doesNotMatch(article, /Vi ser det ikke/);
  const [, poll, collector] = /<agree-poll [^>]*poll="([^"]*)" collector="([^"]*)"/.exec(article) ?? [];
  const answer = {
    poll,
    question: 'topic:baerum-ap-mangfold/barnehage',
    choice: 'agree',
    key: randomUUID(),
    revision: 1,
    dataVersion: (JSON.parse(readFileSync('data/dataset.json', 'utf8')) as { version: string }).version,
  };
  const sent = await fetch(`${collector}/v1/answers`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(address).origin },
    body: JSON.stringify(answer),
  });
  assert.deepEqual([sent.status, await sent.json()], [202, { counted: true }]);
  for (const page of ['import.html', 'build.html', 'gallery.html'])
    assert.equal((await fetch(`${address}${page}`)).status, 200, page);
  assert.equal(await stop(), 0);
  assert.ok(existsSync(database));
});

test('an article that says that nothing is sent is not made one that counts', () => {
  const where = { poll: 'a', collector: 'http://localhost', receiver: 'b', counters: 'c' };
  assert.throws(() => countingArticle('<agree-poll programme="baerum-ap-mangfold">', where), /does not say: Svaret/);
});
