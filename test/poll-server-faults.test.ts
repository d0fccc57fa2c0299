/** What goes wrong while people answer: every answer that was acknowledged is counted, once. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { suite, test, type TestContext } from 'node:test';
import { promisify } from 'node:util';
import { freePort } from './support/free-port.js';
import { newAnswer, pollFile, send } from './support/poll-answers.js';
import { countersIn, DATABASES, postgres, query, type DatabaseKind } from './support/poll-databases.js';
import { countersFor, manyAnswers, sendAll, sendOnce } from './support/poll-load.js';
import { startPollProcess, type PollProcess } from './support/poll-process.js';
import { smallDisk } from './support/small-disk.js';
import { temporaryFolder } from './support/temporary-folder.js';
import { waitFor } from './support/wait-for.js';

const run = promisify(execFile);
const folder = await temporaryFolder();

/** Open whatever day it is, and with room for all readers of these tests, who share one network. */
const POLLS = pollFile({
  ...{ from: '2026-01-01', until: '2099-12-31', deleteAfter: '2099-12-31' },
  coolDown: { answers: 10_000, minutes: 60 },
});

/** A server that is started again at the same address. */
interface Restarted {
  readonly address: string;
  readonly current: () => PollProcess;
  restart(signal: NodeJS.Signals): Promise<number | null>;
}

async function start(t: TestContext, database: string, isThere = true): Promise<Restarted> {
  const port = await freePort('localhost');
  const begin = (): Promise<PollProcess> => startPollProcess({ database, folder, polls: POLLS, port });
  let current = await begin();
  t.after(() => current.end('SIGKILL'));
  if (isThere) await ready(current.address);
  return {
    address: current.address,
    current: () => current,
    restart: async (signal) => {
      const code = await current.end(signal);
      current = await begin();
      return code;
    },
  };
}

/** Waits until the database is there. */
function ready(address: string): Promise<void> {
  return waitFor(async () => (await statusOf(address, '/readyz')) === 200, 'the database');
}

const statusOf = async (address: string, path: string): Promise<number> => (await fetch(address + path)).status;

/** Does one thing after the other, each once so many pages are done. */
function faultsAt(steps: readonly (readonly [pages: number, fault: () => Promise<unknown>])[]) {
  const waiting = [...steps];
  let going = Promise.resolve();
  return {
    acknowledged: (pages: number): void => {
      if (pages < (waiting[0]?.[0] ?? Infinity)) return;
      const [, fault] = waiting.shift() ?? [];
      going = going.then(async () => void (await fault?.()));
      // Said by `done`, which comes later.
      going.catch(() => undefined);
    },
    done: async (): Promise<void> => {
      await going;
      assert.equal(waiting.length, 0, 'all faults happened');
    },
  };
}

for (const { name, skip, make } of DATABASES) {
  suite(`faults with ${name}`, { skip }, () => {
    test('10,000 readers answer while the server is killed three times', async (t) => {
      const database = await make();
      const server = await start(t, database);
      const pages = manyAnswers(10_000);
      const kill = (): Promise<unknown> => server.restart('SIGKILL');
      const faults = faultsAt([
        [1_500, kill],
        [4_500, kill],
        [7_500, kill],
      ]);
      const load = await sendAll([server.address], pages, faults.acknowledged);
      await faults.done();
      t.diagnostic(
        `${load.tries} tries were in vain, ${load.known} answers had been counted before somebody heard of it`,
      );
      assert.ok(load.tries > 0);
      assert.deepEqual(sorted(await countersIn(database)), sorted(countersFor(pages)));
    });

    test('a server that is asked to stop finishes what it has taken, and takes leave with 0', async (t) => {
      const database = await make();
      const { address, current } = await start(t, database);
      let code: Promise<number | null> | undefined;
      const answers = Array.from({ length: 2_000 }, () => newAnswer());
      const acknowledged = await sendOnce(address, answers, (count) => {
        if (count === 200) code = current().end('SIGTERM');
      });
      assert.equal(await code, 0);
      assert.ok(acknowledged.length < answers.length, 'it stopped too late for this test to see anything');
      assert.deepEqual([...(await countersIn(database)).values()], [[acknowledged.length, 0, 0, 0]]);
      assert.match(current().log.join('\n'), /"event":"stopped"/);
    });
  });
}

/** In the same order, whatever order they came in. */
function sorted(counters: ReadonlyMap<string, readonly number[]>): readonly unknown[] {
  return [...counters].sort(([a], [b]) => a.localeCompare(b));
}

suite('faults with SQLite alone', () => {
  test('a full disk: answers are told to come again, and are counted when there is room', async (t) => {
    const there = await run('prlimit', ['--version']).catch(() => undefined);
    if (!there) {
      t.skip('there is no prlimit, which keeps a process from writing large files');
      return;
    }
    const database = await DATABASES[0]!.make();
    const server = await start(t, database);
    const { pid } = server.current();
    await sendAll([server.address], manyAnswers(50));
    const limit = (size: string): Promise<unknown> =>
      run('prlimit', ['--pid', String(pid), `--fsize=${size}:unlimited`]);
    await limit('200000');
    const refused = newAnswer();
    await waitFor(async () => {
      await Promise.all(Array.from({ length: 50 }, () => send(server.address, newAnswer({ question: 'issue:sak-1' }))));
      return (await send(server.address, refused)).status === 503;
    }, 'a full disk');
    const said = await send(server.address, refused);
    assert.deepEqual([said.status, said.code], [503, 'unavailable']);
    assert.match(said.headers.get('Retry-After') ?? '', /^\d+$/);
    assert.match(server.current().log.join('\n'), /"level":"error","event":"unavailable".*"code":"SQLITE_(FULL|IOERR)/);
    const counted = async () =>
      [...(await countersIn(database)).values()].flat().reduce((sum, count) => sum + count, 0);
    const before = await counted();
    await limit('unlimited');
    assert.equal((await send(server.address, refused)).counted, true);
    assert.equal((await send(server.address, refused)).counted, false);
    assert.equal(await counted(), before + 1);
    assert.equal(server.current().pid, pid);
  });

  test('two servers on one file count each answer once', async (t) => {
    const database = await DATABASES[0]!.make();
    const [one, two] = [await start(t, database), await start(t, database)];
    const pages = manyAnswers(300);
    await Promise.all([sendAll([one.address, two.address], pages), sendAll([two.address, one.address], pages)]);
    assert.deepEqual(sorted(await countersIn(database)), sorted(countersFor(pages)));
  });
});

suite('faults with PostgreSQL alone', { skip: DATABASES[1]!.skip }, () => {
  const { make } = DATABASES[1] as DatabaseKind;

  test('two servers start on an empty database at once, and count each answer once while one is killed and the database crashes', async (t) => {
    const database = await make();
    const [one, two] = await Promise.all([start(t, database), start(t, database)]);
    const crash = async (): Promise<void> => {
      await postgres?.stop('SIGQUIT');
      await postgres?.start();
    };
    const pages = manyAnswers(1_200);
    const faults = faultsAt([
      [200, () => one.restart('SIGKILL')],
      [600, crash],
    ]);
    // Every answer is sent to both, at about the same time.
    const loads = await Promise.all([
      sendAll([one.address, two.address], pages, faults.acknowledged),
      sendAll([two.address, one.address], pages),
    ]);
    await faults.done();
    const known = loads.reduce((sum, load) => sum + load.known, 0);
    t.diagnostic(`${known} answers were known already`);
    assert.ok(known >= pages.length);
    assert.deepEqual(sorted(await countersIn(database)), sorted(countersFor(pages)));
  });

  test('a database that is gone: answers are told to come again, and are counted when it is back', async (t) => {
    const database = await make();
    const { address, current } = await start(t, database);
    const { pid } = current();
    assert.equal((await send(address, newAnswer())).status, 202);
    await postgres?.stop();
    const refused = newAnswer();
    const said = await send(address, refused);
    assert.deepEqual([said.status, said.code], [503, 'unavailable']);
    assert.match(said.headers.get('Retry-After') ?? '', /^\d+$/);
    assert.deepEqual(await Promise.all(['/readyz', '/healthz'].map((path) => statusOf(address, path))), [503, 200]);
    assert.equal(await statusOf(address, '/v1/polls/fjordby-2027/results'), 503);
    await postgres?.start();
    await ready(address);
    assert.equal((await send(address, refused)).counted, true);
    assert.equal(current().pid, pid);
    assert.deepEqual([...(await countersIn(database)).values()], [[2, 0, 0, 0]]);
  });

  test('a database that comes after the server', async (t) => {
    const database = await make();
    await postgres?.stop();
    const { address } = await start(t, database, false);
    assert.deepEqual(await Promise.all(['/readyz', '/healthz'].map((path) => statusOf(address, path))), [503, 200]);
    assert.equal((await send(address, newAnswer())).status, 503);
    await postgres?.start();
    await waitFor(async () => (await send(address, newAnswer())).status === 202, 'the database');
  });

  test('a disk of the database that is full', async (t) => {
    const place = await smallDisk(t, 'nobody');
    if ('missing' in place) {
      t.skip(place.missing);
      return;
    }
    const database = await make();
    await query(database, `create tablespace small location '${place.path}'`);
    await query(
      database.replace(/[^/]+$/, 'postgres'),
      `alter database ${database.replace(/.*\//, '')} set tablespace small`,
    );
    const { address, current } = await start(t, database);
    await place.fill();
    const refused = newAnswer();
    await waitFor(async () => {
      const more = Array.from({ length: 200 }, () => send(address, newAnswer()));
      return (await Promise.all(more)).some(({ status }) => status === 503);
    }, 'a full disk');
    await waitFor(async () => (await send(address, refused)).status !== 202, 'a full disk');
    assert.match(current().log.join('\n'), /"code":"53100"/);
    await place.empty();
    await waitFor(async () => (await send(address, refused)).status === 202, 'room on the disk');
    assert.equal((await send(address, refused)).counted, false);
  });
});
