/** The two commands of who counts: one writes a poll file out of a dataset, the other counts the answers to it. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, it, type TestContext } from 'node:test';
import { readElectionDays, readPolls, type PollFile } from '@partiprogram/poll-server';
import { newAnswer, send } from './support/poll-answers.js';
import { countersIn } from './support/poll-databases.js';
import { runScript } from './support/run-command.js';
import { temporaryFolder } from './support/temporary-folder.js';

const POLL = ['--id', 'fjordby-2027', '--sender', 'Fjordby Avis', '--privacy', 'https://avis.example/personvern'];
const THERE = [...POLL, '--origin', 'https://avis.example'];
const ASKED = [...THERE, '--programme', 'baerum-ap-mangfold'];

/** Starts the server, and waits until it has told its address. */
async function start(t: TestContext, env: Readonly<Record<string, string>>) {
  const args = ['--import', 'tsx', '--conditions=source', 'scripts/poll-server.ts'];
  const server = spawn(process.execPath, args, { env: { ...process.env, PORT: '0', ...env } });
  t.after(() => server.kill('SIGKILL'));
  const said: string[] = [];
  let complaints = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
  for await (const line of createInterface(server.stdout)) {
    said.push(line);
    if (said.some((it) => it.includes('"listening"')) && said.some((it) => it.includes('"database ready"'))) break;
  }
  return {
    address: /"address":"([^"]*)"/.exec(said.join('\n'))?.[1] ?? '',
    complaints: () => complaints,
    stop: async () => {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      return ((await ended) as [number | null])[0];
    },
  };
}

describe('npm run poll:new', () => {
  it('writes a poll file that the server takes, with all that can be asked about a programme', async () => {
    const { code, stdout, stderr } = await runScript(
      'new-poll',
      ...ASKED,
      '--from',
      '2027-08-01',
      '--until',
      '2027-10-31',
    );
    assert.equal(code, 0, stderr);
    const file = JSON.parse(stdout) as PollFile;
    const [poll] = [...readPolls(file, 'the poll', readElectionDays()).values()];
    assert.equal(poll?.deleteAfter, '2028-10-31');
    const ids = file.polls[0]?.questions.map(({ id }) => id) ?? [];
    for (const kind of ['topic:baerum-ap-mangfold/', 'pledge:baerum-ap-mangfold/', 'issue:'])
      assert.ok(
        ids.some((id) => id.startsWith(kind)),
        kind,
      );
    assert.ok(ids.every((id) => !id.includes('baerum-mdg')));
  });

  it('asks about nothing but what is wanted, and never about a municipality’s plan', async () => {
    const { stdout } = await runScript('new-poll', ...THERE, '--municipality', '3201', '--kind', 'pledge');
    const ids = (JSON.parse(stdout) as PollFile).polls[0]?.questions.map(({ id }) => id) ?? [];
    assert.ok(ids.length > 400 && ids.every((id) => id.startsWith('pledge:baerum-')));
    const plan = await runScript('new-poll', ...THERE, '--programme', 'drammen-kommune-planprogram');
    assert.equal(plan.code, 1);
  });

  for (const [what, args, message] of [
    ['without a sender', ['--id', 'a', '--programme', 'baerum-ap-mangfold'], /--sender is missing/],
    [
      'about a programme that is not there',
      [...POLL, '--programme', 'skog'],
      /there is no programme skog; there are asker-v-utenforskap, /,
    ],
    ['with an origin that is none', [...ASKED, '--origin', 'avis'], /origins/],
    ['with a wrong option', [...ASKED, '--colour', 'red'], /--colour/],
  ] as const) {
    it(`refuses a poll ${what} in one sentence, and says where help is`, async () => {
      const { code, stdout, stderr } = await runScript('new-poll', ...args);
      assert.equal(code, 1);
      assert.equal(stdout, '');
      assert.match(stderr, message);
      assert.match(stderr, /\n--help says what can be told\.\n$/);
    });
  }
});

describe('npm run poll-server', () => {
  it('counts in a file, with nothing but a poll file, and stops in good order', async (t) => {
    const folder = await temporaryFolder();
    const polls = join(folder, 'polls.json');
    const database = join(folder, 'below', 'answers.db');
    const { stdout } = await runScript('new-poll', ...ASKED);
    await writeFile(polls, stdout);
    const { address, stop } = await start(t, { POLLS: polls, DATABASE: database });
    const question = 'topic:baerum-ap-mangfold/inkludering';
    const dataVersion = (JSON.parse(stdout) as PollFile).polls[0]?.dataVersions[0] ?? '';
    assert.equal((await send(address, newAnswer({ question, dataVersion }))).counted, true);
    assert.equal(await stop(), 0);
    assert.deepEqual((await countersIn(database)).get(question), [1, 0, 0, 0]);
  });

  it('counts the answers of the article without a poll file', async (t) => {
    const { address, stop } = await start(t, { DATABASE: join(await temporaryFolder(), 'answers.db'), POLLS: '' });
    assert.equal((await fetch(`${address}/v1/polls/baerum-2027`)).status, 200);
    assert.equal(await stop(), 0);
  });

  it('says in one sentence what is wrong with its settings, and makes nothing', async () => {
    const database = join(await temporaryFolder(), 'answers.db');
    for (const [env, message] of [
      [{ PORT: 'eighty' }, /^PORT must be a number from 0 to 65535\n$/],
      [{ OWNER_TOKEN: 'short' }, /^OWNER_TOKEN must have 16 characters or more[^\n]*\n$/],
      [{ POLLS: 'nowhere.json' }, /^[^\n]*nowhere\.json[^\n]*\n$/],
    ] as const) {
      const args = ['--import', 'tsx', '--conditions=source', 'scripts/poll-server.ts'];
      const server = spawn(process.execPath, args, { env: { ...process.env, DATABASE: database, ...env } });
      let complaints = '';
      server.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
      const [code] = (await once(server, 'close')) as [number | null];
      assert.equal(code, 1);
      assert.match(complaints, message);
      assert.ok(!existsSync(database));
    }
  });
});
