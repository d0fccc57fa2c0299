/** The poll server as pages and its owner meet it, with each of its databases. */
import assert from 'node:assert/strict';
import { suite, test, type TestContext } from 'node:test';
import { jsonLog, startPollServer, type PollServerOptions } from '@partiprogram/poll-server';
import type { PollAnswer } from '@partiprogram/programmes';

import { firstResult, newAnswer, OPEN, ORIGIN, polls, questionId, send } from './support/poll-answers.js';
import { countersIn, DATABASES, query } from './support/poll-databases.js';
import { waitFor } from './support/wait-for.js';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const DAY = 24 * HOUR;

interface Running {
  readonly address: string;
  readonly database: string;
  /** The lines of the log. */
  readonly log: readonly string[];
  /** Lets time pass, in milliseconds. */
  readonly pass: (time: number) => void;
  readonly setClock: (moment: string) => void;
  readonly close: () => Promise<void>;
}

/** Starts a server whose clock the test sets. */
async function start(
  t: TestContext,
  database: string,
  options: Partial<PollServerOptions> = {},
  from: number = OPEN,
): Promise<Running> {
  let now = from;
  const log: string[] = [];
  const server = await startPollServer({
    polls: polls(),
    ...{ database, host: 'localhost', port: 0 },
    log: jsonLog((line) => log.push(line)),
    now: () => now,
    ...options,
  });
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => (closed ??= server.close());
  t.after(close);
  await waitFor(() => log.some((line) => line.includes('database ready')), 'the database');
  return {
    ...{ address: server.address, database, log, close },
    pass: (time) => (now += time),
    setClock: (moment) => (now = Date.parse(moment)),
  };
}

/** Sends new answers to the first question, one after the other. */
async function sendMany(address: string, times: number, change: Partial<PollAnswer> = {}): Promise<void> {
  for (let at = 0; at < times; at++) assert.equal((await send(address, newAnswer(change))).counted, true);
}

const countersOf = async (database: string): Promise<readonly number[] | undefined> =>
  (await countersIn(database)).get(questionId(0));

for (const { name, skip, receipts, tables, make } of DATABASES) {
  suite(`the poll server with ${name}`, { skip }, () => {
    test('counts each answer once, moves it when it is changed, and takes it back', async (t) => {
      const { address, database } = await start(t, await make());
      const answer = newAnswer();
      const first = await send(address, answer);
      assert.equal(first.status, 202);
      assert.equal(first.text, '{"counted":true}');
      assert.equal((await send(address, answer)).text, '{"counted":false}');
      assert.deepEqual(await countersOf(database), [1, 0, 0, 0]);
      await send(address, { ...answer, revision: 3, choice: 'disagree' });
      assert.equal((await send(address, { ...answer, revision: 2, choice: 'partly' })).counted, false);
      assert.deepEqual(await countersOf(database), [0, 0, 1, 0]);
      await send(address, { ...answer, key: answer.key.toUpperCase(), revision: 4, choice: 'no-opinion' });
      assert.deepEqual(await countersOf(database), [0, 0, 0, 1]);
      await send(address, { ...answer, revision: 5, choice: null });
      assert.deepEqual(await countersOf(database), [0, 0, 0, 0]);
      await sendMany(address, 3, { choice: 'partly' });
      assert.deepEqual(await countersOf(database), [0, 3, 0, 0]);
    });

    test('counts the same answer once when it comes many times at the same moment', async (t) => {
      const { address, database } = await start(t, await make());
      const answer = newAnswer();
      const said = await Promise.all(Array.from({ length: 40 }, () => send(address, answer)));
      assert.deepEqual(new Set(said.map(({ status }) => status)), new Set([202]));
      assert.equal(said.filter(({ counted }) => counted).length, 1);
      assert.deepEqual(await countersOf(database), [1, 0, 0, 0]);
    });

    test('tells shares from 20 answers, and after that for every tenth', async (t) => {
      const { address, pass } = await start(t, await make());
      const told = async () => {
        pass(2 * SECOND);
        return firstResult(address);
      };
      assert.deepEqual(await told(), {
        ...{ question: 'issue:sak-0', wording: 'Bør sak 0 skje?', answers: 0, silence: 'too-few' },
      });
      await sendMany(address, 12);
      await sendMany(address, 7, { choice: 'no-opinion' });
      assert.deepEqual(await told(), {
        ...{ question: 'issue:sak-0', wording: 'Bør sak 0 skje?', answers: 19, silence: 'too-few' },
      });
      await sendMany(address, 1, { choice: 'disagree' });
      const atTwenty = await told();
      assert.equal(atTwenty?.answers, 20);
      assert.deepEqual(atTwenty.shares, { agree: 92, partly: 0, disagree: 8, opinions: 13, noOpinion: 7 });
      await sendMany(address, 9, { choice: 'partly' });
      assert.deepEqual(await told(), atTwenty);
      await sendMany(address, 1, { choice: 'partly' });
      assert.deepEqual((await told())?.shares, { agree: 52, partly: 44, disagree: 4, opinions: 23, noOpinion: 7 });
    });

    test('lets a network cool down, says for how long, and counts the answer when it comes again', async (t) => {
      const limited = polls({ coolDown: { answers: 10, minutes: 5 } });
      const { address, database, pass } = await start(t, await make(), { polls: limited, proxies: 1 });
      const from = (network: string) => ({ 'X-Forwarded-For': `198.51.100.1, ${network}` });
      for (let at = 0; at < 10; at++) await send(address, newAnswer(), from(`192.0.2.${at}`));
      const refused = newAnswer();
      const said = await send(address, refused, from('192.0.2.99'));
      assert.deepEqual([said.status, said.code], [429, 'cool-down']);
      assert.equal(said.headers.get('Retry-After'), '300');
      assert.equal(said.headers.get('Access-Control-Expose-Headers'), 'Retry-After');
      assert.deepEqual(await countersOf(database), [10, 0, 0, 0]);
      assert.equal((await send(address, newAnswer(), from('192.0.3.1'))).status, 202);
      assert.equal((await send(address, newAnswer({ question: questionId(1) }), from('192.0.2.1'))).status, 202);
      pass(300 * SECOND);
      assert.equal((await send(address, refused, from('192.0.2.99'))).counted, true);
      assert.deepEqual(await countersOf(database), [12, 0, 0, 0]);
    });

    test('tells nothing on election day before nine in the evening, nor lets it be kept until then', async (t) => {
      const database = await make();
      const { address, setClock } = await start(t, database);
      await sendMany(address, 25);
      const told = async (moment: string) => {
        setClock(moment);
        const response = await fetch(`${address}/v1/polls/fjordby-2027/results`);
        const { questions } = (await response.json()) as { questions: Readonly<Record<string, unknown>>[] };
        return { first: questions[0], cache: response.headers.get('Cache-Control') };
      };
      assert.equal((await told('2027-09-12T21:59:45Z')).first?.['answers'], 20);
      assert.equal((await told('2027-09-12T21:59:45Z')).cache, 'public, max-age=10');
      assert.equal((await told('2027-09-12T21:59:52Z')).cache, 'no-store');
      for (const moment of ['2027-09-12T22:00:00Z', '2027-09-13T18:59:59Z'])
        assert.deepEqual((await told(moment)).first, {
          ...{ question: 'issue:sak-0', wording: 'Bør sak 0 skje?', silence: 'election-day' },
        });
      assert.equal((await send(address, newAnswer())).status, 202);
      assert.equal((await told('2027-09-13T19:00:00Z')).first?.['answers'], 20);
    });

    test('takes answers from the first day to the last, and keeps nothing after that', async (t) => {
      const database = await make();
      const { address, setClock } = await start(t, database);
      const at = async (moment: string) => {
        setClock(moment);
        return (await send(address, newAnswer())).code ?? 'counted';
      };
      assert.equal(await at('2027-07-31T21:59:59Z'), 'closed');
      assert.equal(await at('2027-07-31T22:00:00Z'), 'counted');
      // The last day ends in winter time.
      assert.equal(await at('2027-10-31T22:59:59Z'), 'counted');
      assert.equal(await at('2027-10-31T23:00:00Z'), 'closed');
      assert.equal(await at('2027-12-31T22:59:59Z'), 'closed');
      assert.equal((await fetch(`${address}/v1/polls/fjordby-2027/results`)).status, 200);
      assert.equal(await at('2027-12-31T23:00:00Z'), 'gone');
      assert.equal((await fetch(`${address}/v1/polls/fjordby-2027/results`)).status, 410);
    });

    test('keeps counters over a restart, receipts for two days at most, and marks and salts no longer than they serve', async (t) => {
      const database = await make();
      const rows = async (table: string) =>
        tables.includes(table) ? Number((await query(database, `select count(*) as n from ${table}`))[0]?.['n']) : 0;
      const lasting = tables.includes('salts') ? 1 : 0;
      const first = await start(t, database);
      const answer = newAnswer();
      await send(first.address, answer);
      const all = async () => Promise.all(['tallies', receipts, 'marks', 'salts', 'hours'].map(rows));
      assert.deepEqual(await all(), [1, 1, lasting, lasting, 1]);
      await first.close();

      const nextDay = await start(t, database, {}, OPEN + DAY);
      assert.deepEqual(await all(), [1, 1, 0, 0, 1]);
      assert.equal((await send(nextDay.address, answer)).counted, false);
      await nextDay.close();

      const thirdDay = await start(t, database, {}, OPEN + 2 * DAY);
      assert.deepEqual(await all(), [1, 0, 0, 0, 1]);
      assert.deepEqual(await countersOf(database), [1, 0, 0, 0]);
      await thirdDay.close();

      const later = await start(t, database, {}, OPEN + 15 * DAY);
      assert.deepEqual(await all(), [1, 0, 0, 0, 0]);
      await later.close();

      // The poll has left the file, and is deleted on its day all the same.
      const others = polls({ id: 'another' });
      const lastDay = await start(t, database, { polls: others }, Date.parse('2027-12-31T22:59:59Z'));
      assert.equal(await rows('tallies'), 1);
      await lastDay.close();
      await start(t, database, { polls: others }, Date.parse('2027-12-31T23:00:00Z'));
      assert.equal(await rows('tallies'), 0);
    });

    test('does not count an answer again when its clock is set back', async (t) => {
      const { address, database, pass } = await start(t, await make());
      const answer = newAnswer();
      await send(address, answer);
      pass(-3 * DAY);
      assert.equal((await send(address, answer)).counted, false);
      assert.equal((await send(address, newAnswer())).counted, true);
      assert.deepEqual(await countersOf(database), [2, 0, 0, 0]);
    });

    test('has no address, no key and no time of a reader in its database or its log', async (t) => {
      const { address, database, log, close } = await start(t, await make(), { proxies: 1 });
      const answer = newAnswer();
      const headers = { 'X-Forwarded-For': '203.0.113.77', 'User-Agent': 'Lesemaskin/7' };
      assert.equal((await send(address, answer, headers)).status, 202);
      await fetch(`${address}/v1/polls/${answer.key}`, { headers });
      await fetch(`${address}/${answer.key}`, { headers });
      const kept = JSON.stringify(await Promise.all(tables.map((table) => query(database, `select * from ${table}`))));
      await close();
      const said = log.join('');
      assert.match(said, /"counted":1/);
      for (const trace of ['203.0.113', '127.0.0.1', answer.key, 'Lesemaskin', 'agree":"'])
        for (const place of [kept, said.replace(/"address":"[^"]*"/, '')]) assert.ok(!place.includes(trace), trace);
      assert.doesNotMatch(kept, /203\.0\.113|::1|\d\d:\d\d/);
      // Hours and days are all that there is of time, and the hour is one of the whole poll.
      assert.match(kept, new RegExp(`"hour":${Math.floor(OPEN / HOUR)},"answers":1`));
    });
  });
}

suite('the poll server', () => {
  const sqlite = DATABASES[0]!;

  test('tells pages what a poll is, and only those of its origins may read it', async (t) => {
    const { address } = await start(t, await sqlite.make());
    const response = await fetch(`${address}/v1/polls/fjordby-2027`, { headers: { Origin: ORIGIN } });
    const poll = (await response.json()) as Readonly<Record<string, unknown>>;
    assert.deepEqual(poll['sender'], { name: 'Fjordby Avis', privacy: 'https://avis.example/personvern' });
    assert.equal(poll['deleteAfter'], '2027-12-31');
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), ORIGIN);
    const foreign = await fetch(`${address}/v1/polls/fjordby-2027/results`, {
      headers: { Origin: 'https://evil.example' },
    });
    assert.equal(foreign.headers.get('Access-Control-Allow-Origin'), null);
    assert.equal(foreign.headers.get('Vary'), 'Origin');
  });

  test('tells results of those questions alone that are asked for', async (t) => {
    const { address } = await start(t, await sqlite.make());
    const asked = async (search: string) => {
      const response = await fetch(`${address}/v1/polls/fjordby-2027/results${search}`);
      return ((await response.json()) as { questions: { question: string }[] }).questions.map((it) => it.question);
    };
    assert.equal((await asked('')).length, 20);
    assert.deepEqual(await asked('?question=issue:sak-3'), ['issue:sak-3']);
    assert.deepEqual(await asked('?question=issue:sak-3&question=issue:sak-1&question=issue:none'), [
      'issue:sak-1',
      'issue:sak-3',
    ]);
  });

  test('answers browsers that ask first, without credentials', async (t) => {
    const { address } = await start(t, await sqlite.make());
    const ask = (origin: string) => fetch(`${address}/v1/answers`, { method: 'OPTIONS', headers: { Origin: origin } });
    const allowed = await ask(ORIGIN);
    assert.equal(allowed.status, 204);
    assert.deepEqual(
      ['Allow-Origin', 'Allow-Methods', 'Allow-Headers', 'Allow-Credentials'].map((it) =>
        allowed.headers.get(`Access-Control-${it}`),
      ),
      [ORIGIN, 'POST', 'Content-Type', null],
    );
    const refused = await ask('https://evil.example');
    assert.equal(refused.status, 403);
    assert.equal(refused.headers.get('Access-Control-Allow-Origin'), null);
  });

  test('puts headers on every response that keep it from being anything else', async (t) => {
    const { address } = await start(t, await sqlite.make());
    for (const path of ['/healthz', '/v1/polls/fjordby-2027/results', '/nowhere', '/openapi.json']) {
      const { headers } = await fetch(address + path);
      assert.equal(headers.get('X-Content-Type-Options'), 'nosniff', path);
      assert.match(headers.get('Content-Security-Policy') ?? '', /^default-src 'none'; frame-ancestors 'none'/, path);
      assert.equal(headers.get('Referrer-Policy'), 'no-referrer', path);
      assert.match(headers.get('Content-Type') ?? '', /^application\/json/, path);
      assert.equal(headers.get('X-Powered-By'), null, path);
    }
  });

  test('serves a description of itself that is made of the code', async (t) => {
    const { address } = await start(t, await sqlite.make());
    const document = (await (await fetch(`${address}/openapi.json`)).json()) as {
      openapi: string;
      paths: Readonly<Record<string, Readonly<Record<string, { responses: object }>>>>;
      components: { schemas: Readonly<Record<string, { required?: string[]; additionalProperties?: boolean }>> };
    };
    assert.equal(document.openapi, '3.1.0');
    const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((it) => `${it} ${path}`),
    );
    assert.deepEqual(routes.sort(), [
      ...['get /healthz', 'get /readyz', 'get /v1/polls/{poll}', 'get /v1/polls/{poll}/results', 'post /v1/answers'],
    ]);
    const { PollAnswer: answer } = document.components.schemas;
    assert.deepEqual(answer?.required?.sort(), Object.keys(newAnswer()).sort());
    assert.equal(answer.additionalProperties, false);
    const statuses = Object.keys(document.paths['/v1/answers']?.['post']?.responses ?? {});
    assert.deepEqual(statuses, ['202', '400', '403', '404', '409', '410', '413', '415', '429', '503']);
  });

  test('has a page for the owner, who alone sees it, and none without a token', async (t) => {
    const token = 'a-token-of-some-length';
    const { address } = await start(t, await sqlite.make(), { ownerToken: token });
    await sendMany(address, 25);
    const open = (headers: Readonly<Record<string, string>>) => fetch(`${address}/owner`, { headers });
    const closed = await open({});
    assert.equal(closed.status, 401);
    assert.match(closed.headers.get('WWW-Authenticate') ?? '', /^Basic /);
    assert.equal((await open({ Authorization: 'Bearer wrong' })).status, 401);
    const page = await open({ Authorization: `Bearer ${token}` });
    assert.equal(page.status, 200);
    assert.equal(page.headers.get('Cache-Control'), 'no-store');
    assert.match(await page.text(), /Fjordby Avis/);
    const { address: without } = await start(t, await sqlite.make());
    assert.equal((await fetch(`${without}/owner`, { headers: { Authorization: `Bearer ${token}` } })).status, 404);
  });

  test('keeps networks and salts in memory alone', async (t) => {
    const database = await sqlite.make();
    const { address } = await start(t, database);
    await send(address, newAnswer());
    const tables = await query(database, "select name from sqlite_master where type = 'table'");
    const names = tables.map(({ name }) => name);
    assert.ok(names.includes(sqlite.receipts));
    assert.deepEqual(
      names.filter((name) => name === 'marks' || name === 'salts'),
      [],
    );
  });
});
