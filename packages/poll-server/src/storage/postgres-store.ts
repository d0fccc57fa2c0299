import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { KyselyStore } from './kysely-store.js';
import type { PollStore } from './poll-store.js';
import type { Records } from './records.js';
import { TableBook } from './table-book.js';
import type { Tables } from './tables.js';

/** How long to wait for a connection, for a query, and for the other instances to count, in milliseconds. */
const PATIENCE = { connection: 3_000, query: 8_000, lock: 4_000 };

/** One counts, the others tell results and whether the database is there. */
const CONNECTIONS = 4;

/** Names the lock that whoever counts holds: any number, as long as nothing else in the database uses it. */
const COUNTING = 7_265_321_015;

/**
 * Opens a database of PostgreSQL. Nothing is connected yet: the database may be down now, and later.
 *
 * @param address as `postgres://user:password@host:5432/database`
 * @param onLost told when a connection that nobody uses is lost
 */
export function openPostgres(address: string, onLost: (error: Error) => void): PollStore {
  const pool = new pg.Pool({
    connectionString: address,
    application_name: 'poll-server',
    max: CONNECTIONS,
    keepAlive: true,
    connectionTimeoutMillis: PATIENCE.connection,
    query_timeout: PATIENCE.query,
    statement_timeout: PATIENCE.query,
    lock_timeout: PATIENCE.lock,
    idle_in_transaction_session_timeout: PATIENCE.query,
  });
  // The pool speaks for connections that nobody uses; one that is lost between two queries would end the process.
  pool.on('error', onLost);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const records: Records = (json, columns) => {
    const named = Object.entries(columns).map(([name, type]) => sql`${sql.ref(name)} ${sql.raw(type)}`);
    return sql`json_to_recordset(${json}::json) as records (${sql.join(named)})`;
  };
  return new KyselyStore(new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }), {
    records,
    book: new TableBook(records),
    alone: (transaction) => sql`select pg_advisory_xact_lock(${COUNTING})`.execute(transaction),
    forget: async (db) => {
      for (const table of ['receipts', 'marks', 'salts'])
        await sql`vacuum (skip_locked) ${sql.table(table)}`.execute(db);
    },
  });
}
