import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { Submission } from '../rules/count-batch.js';
import type { PollStore, Retention } from './poll-store.js';
import { openSqlite } from './sqlite-store.js';

const DAY = 20_000;
const AT = { day: DAY, hour: DAY * 24, second: DAY * 86_400 };
const ALL: Retention = {
  ...{ receiptsFrom: 0, saltsFrom: 0, marksUntil: 0, hoursFrom: 0 },
  today: '2024-10-04',
};

const ANSWER: Submission = {
  ...{ poll: 'p', question: 'issue:a', choice: 'agree', revision: 1, receipt: 'r-1', mark: 'm-1' },
  coolDown: { answers: 2, seconds: 600 },
};

async function open(t: TestContext): Promise<PollStore> {
  const folder = await mkdtemp(join(tmpdir(), 'partiprogram-book-'));
  const store = openSqlite(join(folder, 'answers.db'));
  t.after(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
  await store.migrate();
  return store;
}

const kinds = async (store: PollStore, ...answers: readonly Submission[]): Promise<readonly string[]> =>
  (await store.count(answers, AT)).map(({ kind }) => kind);

test('a receipt is known until its days are over, without a new start', async (t) => {
  const store = await open(t);
  assert.deepEqual(await kinds(store, ANSWER), ['counted']);
  assert.equal((await store.purge({ ...ALL, receiptsFrom: DAY })).receipts, 0);
  assert.deepEqual(await kinds(store, ANSWER), ['known']);
  assert.equal((await store.purge({ ...ALL, receiptsFrom: DAY + 1 })).receipts, 1);
  assert.deepEqual(await kinds(store, ANSWER), ['counted']);
});

test('of a receipt of two days the higher revision counts, whatever the clock said', async (t) => {
  const store = await open(t);
  await store.count([{ ...ANSWER, revision: 5 }], AT);
  await store.count([{ ...ANSWER, revision: 6 }], { ...AT, day: DAY - 3 });
  assert.deepEqual(await kinds(store, { ...ANSWER, revision: 6 }), ['known']);
  await store.purge({ ...ALL, receiptsFrom: DAY });
  assert.deepEqual(await kinds(store, { ...ANSWER, revision: 5 }, { ...ANSWER, revision: 6 }), ['known', 'counted']);
});

test('a network is forgotten when it has cooled down', async (t) => {
  const store = await open(t);
  const many = ['r-1', 'r-2', 'r-3'].map((receipt) => ({ ...ANSWER, receipt }));
  assert.deepEqual(await kinds(store, ...many), ['counted', 'counted', 'cool-down']);
  assert.equal((await store.purge({ ...ALL, marksUntil: AT.second + 601 })).marks, 1);
  assert.deepEqual(await kinds(store, { ...ANSWER, receipt: 'r-3' }), ['counted']);
});

test('the salt of a day stays, and is forgotten after it', async (t) => {
  const store = await open(t);
  assert.equal(await store.salt(DAY, 'first'), 'first');
  assert.equal(await store.salt(DAY, 'second'), 'first');
  assert.equal((await store.purge({ ...ALL, saltsFrom: DAY + 1 })).salts, 1);
  assert.equal(await store.salt(DAY, 'third'), 'third');
});
