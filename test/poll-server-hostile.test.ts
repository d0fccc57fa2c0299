/** What means no good: each is refused in one clear sentence, and nothing is counted. */
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, suite, test } from 'node:test';
import { jsonLog, startPollServer, type PollServer } from '@partiprogram/poll-server';
import { newAnswer, OPEN, ORIGIN, polls, post, send } from './support/poll-answers.js';
import { countersIn, DATABASES, query } from './support/poll-databases.js';

const { make, receipts } = DATABASES[0]!;
const log: string[] = [];
let now = OPEN;
let database = '';
let server: PollServer;

before(async () => {
  database = await make();
  server = await startPollServer({
    polls: polls(),
    ...{ database, host: 'localhost', port: 0, ownerToken: 'a-token-of-some-length' },
    log: jsonLog((line) => log.push(line)),
    now: () => now,
  });
});

after(() => server.close());

/** Nothing was counted, and nothing went wrong in the server. */
async function assertUntouched(): Promise<void> {
  assert.deepEqual([...(await countersIn(database))], []);
  assert.deepEqual(await query(database, `select * from ${receipts}`), []);
  assert.ok(!log.some((line) => line.includes('"level":"error"')), log.join(''));
}

/** One clear refusal, without anything of the inside of the server. */
function assertClear(text: string, what: string): void {
  const { error } = JSON.parse(text) as { error: { code: string; message: string } };
  assert.match(error.code, /^[a-z-]+$/, what);
  assert.match(error.message, /^[A-Za-z][^\n]{5,200}$/, what);
  assert.doesNotMatch(text, /\n|node_modules|\.[jt]s\b|<\w|sqlite|select /i, what);
}

const body = (change: object): string => JSON.stringify({ ...newAnswer(), ...change });
const without = (key: string): string =>
  JSON.stringify(Object.fromEntries(Object.entries(newAnswer()).filter(([name]) => name !== key)));

const FIELDS = Object.keys(newAnswer());
const SQL = `'); drop table tallies; --`;
const HTML = '"><img src=x onerror=alert(1)>';
const NESTED = `${'['.repeat(900)}${']'.repeat(900)}`;

/** Bodies, and what is said of each. */
const BODIES: readonly (readonly [what: string, body: string, status: number, code: string])[] = [
  ['nothing', '', 400, 'malformed'],
  ['no JSON', '{"poll":', 400, 'malformed'],
  ['null', 'null', 400, 'malformed'],
  ['a list', `[${body({})}]`, 400, 'malformed'],
  ['a text', JSON.stringify(body({})), 400, 'malformed'],
  ['deep JSON', NESTED, 400, 'malformed'],
  ['deep JSON in a field', body({}).replace('"agree"', NESTED), 400, 'malformed'],
  ['JSON with a comment', body({}).replace('{', '{/* */'), 400, 'malformed'],
  ['two bodies', body({}) + body({}), 400, 'malformed'],
  ['a megabyte', body({ dataVersion: 'x'.repeat(1_000_000) }), 413, 'too-large'],
  ['2049 bytes', body({}).padEnd(2_049), 413, 'too-large'],
  ...FIELDS.map((key) => [`no ${key}`, without(key), 400, 'malformed'] as const),
  ...FIELDS.flatMap((key) =>
    [1.5, true, [], {}, [newAnswer().key], { $ne: null }, Number.MAX_VALUE].map(
      (value) => [`${JSON.stringify(value)} for ${key}`, body({ [key]: value }), 400, 'malformed'] as const,
    ),
  ),
  ...FIELDS.filter((key) => key !== 'choice').map(
    (key) => [`null for ${key}`, body({ [key]: null }), 400, 'malformed'] as const,
  ),
  ['a field more', body({ address: '192.0.2.1' }), 400, 'malformed'],
  ['a field called __proto__', body({}).replace('{', '{"__proto__":{"choice":"agree"},'), 400, 'malformed'],
  ['a field called constructor', body({ constructor: { prototype: { choice: 'agree' } } }), 400, 'malformed'],
  ['a choice that is none', body({ choice: 'AGREE' }), 400, 'malformed'],
  ['a choice that every object has', body({ choice: 'toString' }), 400, 'malformed'],
  ['a revision of 0', body({ revision: 0 }), 400, 'malformed'],
  ['a revision as text', body({ revision: '1' }), 400, 'malformed'],
  ['a revision beyond all numbers', body({}).replace('"revision":1', '"revision":1e999'), 400, 'malformed'],
  ['a key that is no UUID', body({ key: 'me' }), 400, 'malformed'],
  ['a UUID that is not random', body({ key: '6ba7b810-9dad-11d1-80b4-00c04fd430c8' }), 400, 'malformed'],
  ['a key that stands twice', body({}).replace('{', '{"choice":"disagree",'), 400, 'malformed'],
  [
    'a key that stands twice, written otherwise',
    body({}).replace('{', String.raw`{"\u0063hoice":"disagree",`),
    400,
    'malformed',
  ],
  ['another poll', body({ poll: 'fjordby-2023' }), 404, 'unknown-poll'],
  ['another question', body({ question: 'issue:sak-999' }), 404, 'unknown-question'],
  ['another version of the dataset', body({ dataVersion: '1999.1' }), 409, 'data-version'],
  ...['__proto__', 'constructor', 'hasOwnProperty', 'toString'].flatMap((name) => [
    [`the poll ${name}`, body({ poll: name }), 404, 'unknown-poll'] as const,
    [`the question ${name}`, body({ question: name }), 404, 'unknown-question'] as const,
  ]),
  ...[SQL, HTML, '\u0000', '\ud800', '../../etc/passwd', '%00', '${7*7}', '\u202etxt'].flatMap((text) => [
    [`${JSON.stringify(text)} for poll`, body({ poll: text }), 404, 'unknown-poll'] as const,
    [`${JSON.stringify(text)} for question`, body({ question: text }), 404, 'unknown-question'] as const,
    [`${JSON.stringify(text)} for dataVersion`, body({ dataVersion: text }), 409, 'data-version'] as const,
    ...['choice', 'key', 'revision'].map(
      (key) => [`${JSON.stringify(text)} for ${key}`, body({ [key]: text }), 400, 'malformed'] as const,
    ),
  ]),
];

suite('hostile input', () => {
  test('in a body counts nothing', async (t) => {
    for (const [what, sent, status, code] of BODIES) {
      const said = await post(server.address, sent);
      assert.deepEqual([said.status, said.code], [status, code], what);
      assertClear(said.text, what);
    }
    await assertUntouched();
    t.diagnostic(`${BODIES.length} bodies were refused`);
  });

  test('is the only thing that was wrong with those bodies', async () => {
    // Else each of them could have been refused for a reason that this test does not know of.
    const separate = await make();
    const other = await startPollServer({
      polls: polls(),
      database: separate,
      host: 'localhost',
      port: 0,
      log: jsonLog(() => undefined),
      now: () => now,
    });
    const spaced = JSON.stringify(newAnswer(), undefined, 1)
      .replaceAll('\n', '\r\n\t')
      .replaceAll('/', String.raw`\/`);
    for (const sent of [body({}), spaced, body({}).padEnd(2_048)])
      assert.equal((await post(other.address, sent)).status, 202);
    assert.deepEqual((await countersIn(separate)).get('issue:sak-0'), [3, 0, 0, 0]);
    await other.close();
  });

  test('in an origin counts nothing', async () => {
    const origins = [
      ...[
        'https://evil.example',
        'null',
        '',
        '*',
        `${ORIGIN}.evil.example`,
        `${ORIGIN}:8443`,
        `${ORIGIN}/`,
        'http://avis.example',
      ],
      ...[
        ORIGIN.toUpperCase(),
        `${ORIGIN}, https://evil.example`,
        `https://evil.example, ${ORIGIN}`,
        '__proto__',
        HTML,
        'file://',
      ],
    ];
    for (const origin of origins) {
      const said = await send(server.address, newAnswer(), { Origin: origin });
      assert.deepEqual([said.status, said.code], [403, 'origin'], origin);
      assert.equal(said.headers.get('Access-Control-Allow-Origin'), null, origin);
      assertClear(said.text, origin);
    }
    const response = await fetch(`${server.address}/v1/answers`, {
      ...{ method: 'POST', body: body({}), headers: { 'Content-Type': 'application/json', Referer: `${ORIGIN}/` } },
    });
    assert.equal(response.status, 403);
    await assertUntouched();
  });

  test('of another type than JSON counts nothing', async () => {
    const types = [
      ...['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/ld+json'],
      ...['application/json; charset=utf-16', 'application/json, text/plain', 'text/json', 'application/jsonx', ''],
    ];
    for (const type of types) {
      const said = await send(server.address, newAnswer(), { 'Content-Type': type });
      assert.deepEqual([said.status, said.code], [415, 'content-type'], type);
      assertClear(said.text, type);
    }
    await assertUntouched();
  });

  test('of other methods, and at other paths, counts nothing', async () => {
    for (const method of ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'PROPFIND']) {
      const response = await fetch(`${server.address}/v1/answers`, { method, headers: { Origin: ORIGIN } });
      assert.equal(response.status, 405, method);
      assert.equal(response.headers.get('Allow'), 'POST, OPTIONS', method);
    }
    const paths = [
      ...[
        '/v1/answers/',
        '/v1//answers',
        '/V1/answers',
        '/v1/answers%00',
        '/v1/answers/../../etc/passwd',
        '/v1/answers%2f',
      ],
      ...[
        '/..%2f..%2fdata',
        '/%',
        '/__proto__',
        '/.env',
        '/v1/polls',
        `/${encodeURIComponent(SQL)}`,
        '/%ff',
        `/${'x'.repeat(8_000)}`,
      ],
    ];
    for (const path of paths) {
      const response = await fetch(server.address + path, {
        method: 'POST',
        body: body({}),
        headers: { Origin: ORIGIN },
      });
      assert.equal(response.status, 404, path.slice(0, 40));
      assertClear(await response.text(), path.slice(0, 40));
    }
    for (const poll of [
      '__proto__',
      'constructor',
      encodeURIComponent(SQL),
      encodeURIComponent(HTML),
      '%00',
      '..%2f..',
      'x'.repeat(3_000),
    ]) {
      const response = await fetch(`${server.address}/v1/polls/${poll}/results`);
      assert.ok([400, 404].includes(response.status), poll);
      assertClear(await response.text(), poll.slice(0, 40));
    }
    const many = await fetch(`${server.address}/v1/polls/fjordby-2027/results?${'question=a&'.repeat(200)}`);
    assert.equal(many.status, 400);
    await assertUntouched();
  });

  test('of a body without an end is cut off', async () => {
    const head = `POST /v1/answers HTTP/1.1\r\nHost: x\r\nOrigin: ${ORIGIN}\r\nContent-Type: application/json\r\n`;
    const chunks = [`${head}Transfer-Encoding: chunked\r\n\r\n`, `400\r\n${' '.repeat(1_024)}\r\n`] as const;
    const claimed = [`${head}Content-Length: 999999999\r\n\r\n`, ' '.repeat(1_024)] as const;
    const elsewhere = [chunks[0].replace('/v1/answers', '/nowhere'), chunks[1]] as const;
    for (const [status, [start, again]] of [
      [413, chunks],
      [413, claimed],
      [404, elsewhere],
    ] as const) {
      const { said, poured } = await flood(start, again);
      // Who goes on pouring may not hear why the connection was closed.
      if (said !== '') assert.ok(said.startsWith(`HTTP/1.1 ${status} `), said);
      assert.ok(poured < 32e6, `${poured} bytes were taken`);
    }
    // Who stops to listen does hear it.
    const heard = await flood(chunks[0] + chunks[1].repeat(3), '');
    assert.match(heard.said, /^HTTP\/1\.1 413 .*"code":"too-large"/s);
    await assertUntouched();
  });

  test('of a body that is not sent whole counts nothing', async () => {
    const sent = body({});
    const head = `POST /v1/answers HTTP/1.1\r\nHost: x\r\nOrigin: ${ORIGIN}\r\nContent-Type: application/json\r\n`;
    await flood(`${head}Content-Length: ${sent.length + 1}\r\n\r\n${sent}`, '');
    await assertUntouched();
  });

  test('of headers that contradict each other, or are too many, counts nothing', async () => {
    const sent = body({});
    const head = `POST /v1/answers HTTP/1.1\r\nHost: x\r\nOrigin: ${ORIGIN}\r\nContent-Type: application/json\r\n`;
    for (const [what, request] of [
      ['two lengths', `${head}Content-Length: ${sent.length}\r\nContent-Length: 5\r\n\r\n${sent}`],
      ['a length and chunks', `${head}Content-Length: ${sent.length}\r\nTransfer-Encoding: chunked\r\n\r\n${sent}`],
      ['a megabyte of headers', `${head}X-Long: ${'x'.repeat(1_000_000)}\r\n\r\n`],
      ['no HTTP at all', '\u0016\u0003\u0001\r\n\r\n'],
    ] as const)
      assert.match((await flood(request, '')).said, /^HTTP\/1\.1 4\d\d /, what);
    const twice = await flood(
      `${head}Origin: https://evil.example\r\nContent-Length: ${sent.length}\r\n\r\n${sent}`,
      '',
    );
    assert.match(twice.said, /^HTTP\/1\.1 403 /);
    await assertUntouched();
  });

  test('of clocks that are wrong counts nothing', async () => {
    for (const moment of ['2027-07-31T21:59:59Z', '1970-01-01T00:00:00Z', '2027-10-31T23:00:00Z']) {
      now = Date.parse(moment);
      const said = await send(server.address, newAnswer());
      assert.deepEqual([said.status, said.code], [403, 'closed'], moment);
    }
    now = OPEN;
    await assertUntouched();
  });
});

/** Sends something over and over until the server closes the connection. Resolves with what it said, and what it took. */
function flood(head: string, again: string): Promise<{ readonly said: string; readonly poured: number }> {
  const { hostname, port } = new URL(server.address);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    let said = '';
    const pour = (): void => {
      // As much as the other end takes, 64 MB at most.
      for (let at = 0; again !== '' && at < 64 && socket.writable; at++) if (!socket.write(again)) return;
      if (again !== '' && socket.writable && socket.bytesWritten < 64e6) setImmediate(pour);
    };
    socket.setEncoding('utf8');
    socket.on('data', (data: string) => (said += data));
    socket.on('drain', pour);
    // A server that has said enough closes; what is on its way then is refused.
    socket.on('error', () => undefined);
    socket.on('close', () => resolve({ said, poured: socket.bytesWritten - socket.writableLength }));
    socket.write(head);
    pour();
    if (again === '') socket.end();
  });
}
