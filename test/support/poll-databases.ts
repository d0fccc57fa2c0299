import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import SQLite from 'better-sqlite3';
import pg from 'pg';
import { isThere, startPostgres } from './postgres.js';

/** A kind of database that the poll server works with. */
export interface DatabaseKind {
  readonly name: 'SQLite' | 'PostgreSQL';
  /** Why tests with it are skipped, or false. */
  readonly skip: string | false;
  /** The table with what was counted for which key. */
  readonly receipts: string;
  /** The tables that outlive a connection: with SQLite, networks and salts are in memory alone. */
  readonly tables: readonly string[];
  /** Makes an empty database. Resolves with its address, as `DATABASE` has it. */
  readonly make: () => Promise<string>;
}

const found = await startPostgres();

/** The PostgreSQL of this test file, or undefined where there is none. */
export const postgres = isThere(found) ? found : undefined;

const folder = await mkdtemp(join(tmpdir(), 'partiprogram-polls-'));

after(async () => {
  await postgres?.remove();
  await rm(folder, { recursive: true, force: true });
});

const LASTING = ['tallies', 'hours', 'polls'];

/** SQLite, and a real PostgreSQL. */
export const DATABASES: readonly DatabaseKind[] = [
  {
    ...{ name: 'SQLite', skip: false, receipts: 'receipt_log', tables: [...LASTING, 'receipt_log'] },
    make: () => Promise.resolve(join(folder, `${randomUUID()}.db`)),
  },
  {
    ...{ name: 'PostgreSQL', skip: isThere(found) ? false : found.missing },
    ...{ receipts: 'receipts', tables: [...LASTING, 'receipts', 'marks', 'salts'] },
    make: makeDatabase,
  },
];

async function makeDatabase(): Promise<string> {
  const name = `polls_${randomUUID().replaceAll('-', '')}`;
  await query(`${postgres?.address}/postgres`, `create database ${name}`);
  return `${postgres?.address}/${name}`;
}

/** A row of a table. */
export type Row = Readonly<Record<string, unknown>>;

/** Asks a database itself, past the poll server. */
export async function query(database: string, text: string): Promise<readonly Row[]> {
  if (!database.startsWith('postgres:')) {
    const file = new SQLite(database, { timeout: 10_000 });
    try {
      return file.prepare<[], Row>(text).all();
    } finally {
      file.close();
    }
  }
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

/** The counters of every question that was answered, by its id: agree, partly, disagree, no opinion. */
export async function countersIn(database: string): Promise<ReadonlyMap<string, readonly number[]>> {
  const rows = await query(database, 'select question, agree, partly, disagree, no_opinion from tallies');
  return new Map(
    rows.map(({ question, agree, partly, disagree, no_opinion }) => [
      String(question),
      [agree, partly, disagree, no_opinion].map(Number),
    ]),
  );
}
