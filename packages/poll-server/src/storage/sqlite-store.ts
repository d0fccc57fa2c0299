import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import SQLite from 'better-sqlite3';
import {
  CompiledQuery,
  Kysely,
  sql,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type Driver,
  type SqliteDatabase,
  type SqliteStatement,
} from 'kysely';
import { KyselyStore } from './kysely-store.js';
import { MemoryBook } from './memory-book.js';
import type { PollStore } from './poll-store.js';
import type { Tables } from './tables.js';

/** How long to wait for another process that writes to the same file, in milliseconds. */
const BUSY = 5_000;

/**
 * Opens a file of SQLite, and makes it if it is not there.
 *
 * @param file its path; folders that are missing are made, for this user alone
 * @throws Error if it cannot be opened, or is no database
 */
export function openSqlite(file: string): PollStore {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  // Nobody else on the machine reads it.
  closeSync(openSync(file, 'a', 0o600));
  const database = new SQLite(file, { timeout: BUSY });
  // Each commit is on the disk before anybody is told, so that it outlives a loss of power, too.
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  // What is deleted is overwritten.
  database.pragma('secure_delete = ON');
  return new KyselyStore(new Kysely<Tables>({ dialect: new ImmediateDialect(database, preparing(database)) }), {
    book: new MemoryBook(),
    // `begin immediate` has seen to it.
    alone: () => Promise.resolve(),
    records: (json, columns) => {
      const names = Object.keys(columns).map((name) => sql`value ->> ${sql.lit(name)} as ${sql.ref(name)}`);
      return sql`(select ${sql.join(names)} from json_each(${json}))`;
    },
    forget: (db) => sql`pragma wal_checkpoint(truncate)`.execute(db),
  });
}

/** Takes statements apart once: there are some thirty of them, whatever they are about. */
function preparing(database: SQLite.Database): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  return {
    prepare: (text) => {
      const known = prepared.get(text) ?? database.prepare(text);
      prepared.set(text, known);
      return known;
    },
    close: () => database.close(),
  };
}

/** Takes the lock for writing when a transaction begins, and not at its first write: what it has read is still so then. */
class ImmediateDialect extends SqliteDialect {
  readonly #database: SQLite.Database;
  readonly #prepared: SqliteDatabase;

  constructor(database: SQLite.Database, prepared: SqliteDatabase) {
    super({ database: prepared });
    this.#database = database;
    this.#prepared = prepared;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#database, this.#prepared);
  }
}

class ImmediateDriver extends SqliteDriver {
  readonly #database: SQLite.Database;

  constructor(database: SQLite.Database, prepared: SqliteDatabase) {
    super({ database: prepared });
    this.#database = database;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // When the disk is full, SQLite rolls back by itself; a second time would hide what was wrong.
    if (this.#database.inTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'));
  }
}
