/**
 * Measures how many answers the poll server counts in a second: `npm run bench:poll`, after a build. Beside it, in the same run, a bare route of
 * Hono, which reads the same JSON and answers as much, without a check and without a database. Each is a process of its own. Prints
 * answers a second and the time that 99 of 100 answers take at most, then that time at half the rate. Ends with an exit code of 1
 * when SQLite counts less than half as many as the bare route answers, or takes longer than the limit at half its rate.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import autocannon from 'autocannon';
import { Hono } from 'hono';
import pg from 'pg';
import { freePort } from '../test/support/free-port.js';
import { isThere, startPostgres } from '../test/support/postgres.js';

/** The least share of the bare route's rate. */
const LEAST = 0.5;

/** The longest that 99 of 100 answers may take at half the rate, in milliseconds. */
const LONGEST = 50;

/** How many pages send at the same time. */
const PAGES = 100;

/** How long each measurement takes, in seconds, and how often all are repeated: the median counts. */
const SECONDS = 4;
const ROUNDS = 5;

/** The server as it is run for readers. */
const SERVER = fileURLToPath(new URL('../packages/poll-server/dist/main.js', import.meta.url));

/** Tells this script to be the bare route. */
const BARE = 'bare';

const ORIGIN = 'https://avis.example';
const QUESTIONS = 20;

if (process.argv[2] === BARE) serveBare();
else await bench();

/** Takes the same requests, and does nothing with them. */
function serveBare(): void {
  const app = new Hono();
  app.post('/v1/answers', async (c) => {
    await c.req.json();
    return c.json({ counted: true }, 202);
  });
  serve({ fetch: app.fetch, port: Number(process.env['PORT']), hostname: 'localhost' });
}

/** What `POLLS` names. */
function pollFile(): object {
  const questions = Array.from({ length: QUESTIONS }, (_, at) => ({ id: `issue:sak-${at}`, wording: `Sak ${at}?` }));
  const poll = {
    ...{ id: 'fjordby', sender: { name: 'Fjordby Avis', privacy: `${ORIGIN}/personvern` }, origins: [ORIGIN] },
    ...{ from: '2020-01-01', deleteAfter: '2099-12-31', dataVersions: ['2026.4'], questions },
  };
  return { polls: [poll] };
}

interface Measured {
  /** Answers a second. */
  readonly rate: number;
  /** In milliseconds: what half of the answers take at most, and 99 of 100. */
  readonly p50: number;
  readonly p99: number;
  readonly refused: number;
}

interface Route {
  readonly name: string;
  readonly address: string;
  readonly process: ChildProcess;
}

async function bench(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'partiprogram-bench-'));
  const postgres = await startPostgres();
  const routes: Route[] = [];
  try {
    const polls = join(folder, 'polls.json');
    await writeFile(polls, JSON.stringify(pollFile()));
    const bare = ['--import', 'tsx', '--conditions=source', fileURLToPath(import.meta.url), BARE];
    const startServer = (name: string, database: string): Promise<Route> =>
      start(name, [SERVER], { POLLS: polls, DATABASE: database, TRUST_PROXY: '1' });
    routes.push(await start('bare Hono route', bare), await startServer('SQLite', join(folder, 'answers.db')));
    if (isThere(postgres))
      routes.push(await startServer(`PostgreSQL ${postgres.version}`, await emptyDatabase(postgres.address)));
    else console.log(`PostgreSQL is left out: ${postgres.missing}`);
    report(await measureAll(routes));
  } finally {
    for (const { process: child } of routes) child.kill();
    if (isThere(postgres)) await postgres.remove();
    await rm(folder, { recursive: true, force: true });
  }
}

/** By route: at full rate, what share that is of the bare route's in the same round, and at half of it. */
type Figures = ReadonlyMap<Route, { readonly full: Measured; readonly share: number; readonly half: Measured }>;

async function measureAll(routes: readonly Route[]): Promise<Figures> {
  const rounds: ReadonlyMap<Route, Measured>[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const measured = new Map<Route, Measured>();
    for (const route of routes) measured.set(route, await measure(route));
    // The first is for code to become fast, and for tables to be there.
    if (round > 0) rounds.push(measured);
  }
  const figures = new Map<Route, { full: Measured; share: number; half: Measured }>();
  for (const route of routes) {
    const full = median(
      rounds.flatMap((round) => round.get(route) ?? []),
      ({ rate }) => rate,
    );
    // The machine may be busier in one round than in another.
    const shares = rounds.map((round) => rateIn(round, route) / rateIn(round, routes[0]));
    const halves: Measured[] = [];
    for (let round = 0; round < ROUNDS; round++) halves.push(await measure(route, full.rate / 2));
    figures.set(route, { full, share: median(shares, (it) => it), half: median(halves, ({ p99 }) => p99) });
  }
  return figures;
}

function rateIn(round: ReadonlyMap<Route, Measured>, route: Route | undefined): number {
  return (route && round.get(route)?.rate) ?? 0;
}

function median<Value>(all: readonly Value[], by: (it: Value) => number): Value {
  const middle = [...all].sort((a, b) => by(a) - by(b))[Math.floor(all.length / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
}

/** Sends answers, each with a key of its own, from networks all over: as many as are taken, or so many a second. */
function measure({ address }: Route, rate?: number): Promise<Measured> {
  return rate === undefined ? measureMost(address) : measureAt(address, rate);
}

async function measureMost(address: string): Promise<Measured> {
  const { requests, latency, non2xx, errors } = await autocannon({
    url: address,
    connections: PAGES,
    duration: SECONDS,
    requests: [
      {
        method: 'POST',
        path: '/v1/answers',
        setupRequest: (request) => ({ ...request, headers: anyHeaders(), body: JSON.stringify(anyAnswer()) }),
      },
    ],
  });
  return { rate: requests.average, p50: latency.p50, p99: latency.p99, refused: non2xx + errors };
}

/** Readers do not wait for each other. (At a rate, autocannon sends in bursts: even a bare route then has a p99 of 100 ms.) */
async function measureAt(address: string, rate: number): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: PAGES });
  const times: number[] = [];
  let refused = 0;
  const begin = performance.now();
  const sent: Promise<void>[] = [];
  while (performance.now() - begin < SECONDS * 1_000) {
    const due = Math.floor(((performance.now() - begin) / 1_000) * rate);
    while (sent.length < due) {
      const start = performance.now();
      const one = post(agent, address).then(
        (status) => {
          times.push(performance.now() - start);
          if (status !== 202) refused += 1;
        },
        () => void (refused += 1),
      );
      sent.push(one);
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await Promise.all(sent);
  agent.destroy();
  times.sort((a, b) => a - b);
  const share = (of: number): number => Math.round(times[Math.floor(times.length * of)] ?? 0);
  return { rate: times.length / SECONDS, p50: share(0.5), p99: share(0.99), refused };
}

function post(agent: Agent, address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const sending = request(`${address}/v1/answers`, { method: 'POST', agent, headers: anyHeaders() }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode ?? 0));
    });
    sending.once('error', reject);
    sending.end(JSON.stringify(anyAnswer()));
  });
}

function anyHeaders(): Record<string, string> {
  return { 'Content-Type': 'application/json', Origin: ORIGIN, 'X-Forwarded-For': anyAddress() };
}

function anyAddress(): string {
  return Array.from({ length: 4 }, () => 1 + Math.floor(Math.random() * 250)).join('.');
}

function anyAnswer(): object {
  const question = `issue:sak-${Math.floor(Math.random() * QUESTIONS)}`;
  return { poll: 'fjordby', question, choice: 'agree', key: randomUUID(), revision: 1, dataVersion: '2026.4' };
}

function report(figures: Figures): void {
  const over: string[] = [];
  print('', 'answers/s', 'of the bare', 'p50 ms', 'p99 ms', 'at half: /s', 'p50 ms', 'p99 ms');
  for (const [{ name }, { full, share, half }] of figures) {
    print(name, full.rate.toFixed(0), share.toFixed(2), full.p50, full.p99, half.rate.toFixed(0), half.p50, half.p99);
    if (full.refused + half.refused > 0) over.push(`${name} refused ${full.refused + half.refused} answers`);
    if (name === 'SQLite' && share < LEAST)
      over.push(`SQLite counts less than ${LEAST} of what the bare route answers`);
    if (name === 'SQLite' && half.p99 >= LONGEST) over.push(`SQLite takes ${LONGEST} ms or longer at half its rate`);
  }
  console.log(
    over.length > 0
      ? over.join('\n')
      : `SQLite: at least ${LEAST} of the bare route, and below ${LONGEST} ms at half its rate.`,
  );
  process.exitCode = over.length > 0 ? 1 : 0;
}

function print(name: string, ...cells: readonly (string | number)[]): void {
  console.log(name.padEnd(18) + cells.map((cell) => String(cell).padStart(13)).join(''));
}

async function start(
  name: string,
  command: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Route> {
  const port = await freePort('localhost');
  const child = spawn(process.execPath, command, {
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const address = `http://localhost:${port}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${name} did not start`);
    const response = await fetch(`${address}/readyz`).catch(() => undefined);
    // The bare route has no such address, which is an answer, too.
    if (response && response.status !== 503) return { name, address, process: child };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function emptyDatabase(address: string): Promise<string> {
  const client = new pg.Client({ connectionString: `${address}/postgres` });
  await client.connect();
  await client.query('create database polls');
  await client.end();
  return `${address}/polls`;
}
