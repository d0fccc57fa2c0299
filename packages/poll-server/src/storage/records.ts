import type { RawBuilder } from 'kysely';

/** The columns of records, each with its type in SQL. */
export type Columns = Readonly<Record<string, 'text' | 'integer' | 'double precision'>>;

/**
 * What stands for many records in a statement: a table that the database reads out of one JSON text. The statement is the same for one
 * record as for a thousand, so that it is taken apart once.
 */
export type Records = (json: string, columns: Columns) => RawBuilder<unknown>;
