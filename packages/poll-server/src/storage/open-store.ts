import type { PollStore } from './poll-store.js';
import { openPostgres } from './postgres-store.js';
import { openSqlite } from './sqlite-store.js';

/**
 * Opens a database.
 *
 * @param database `postgres://…`, or a file for SQLite
 * @param onLost told when a connection that nobody uses is lost
 * @throws Error if a file cannot be opened; a PostgreSQL that is down shows later
 */
export function openStore(database: string, onLost: (error: Error) => void): PollStore {
  return isPostgres(database) ? openPostgres(database, onLost) : openSqlite(database);
}

/** Whether a database is one of PostgreSQL. */
export function isPostgres(database: string): boolean {
  return /^postgres(ql)?:\/\//.test(database);
}
