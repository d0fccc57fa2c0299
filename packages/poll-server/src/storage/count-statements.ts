import { sql, type RawBuilder, type Transaction } from 'kysely';
import {
  questionKey,
  type CountedBatch,
  type Known,
  type Mark,
  type Receipt,
  type Submission,
} from '../rules/count-batch.js';
import type { QuestionTally } from '../rules/tally.js';
import type { MarkRow, ReceiptRow, Tables, TallyRow } from './tables.js';

/** The columns of records, each with its type in SQL. */
export type Columns = Readonly<Record<string, 'text' | 'integer' | 'double precision'>>;

/**
 * What stands for many records in a statement: a table that the database reads out of one JSON text. The statement is the same for one
 * record as for a thousand, so that it is taken apart once.
 */
export type Records = (json: string, columns: Columns) => RawBuilder<unknown>;

const RECEIPT = { receipt: 'text', choice: 'text', revision: 'integer' } as const satisfies Columns;
const MARK = { mark: 'text', answers: 'integer', until: 'double precision' } as const satisfies Columns;
const HOUR = { poll: 'text', answers: 'integer' } as const satisfies Columns;
const TALLY = {
  ...{ poll: 'text', question: 'text' },
  ...{ agree: 'integer', partly: 'integer', disagree: 'integer', no_opinion: 'integer' },
  ...{ published_agree: 'integer', published_partly: 'integer', published_disagree: 'integer' },
  ...{ published_no_opinion: 'integer', unpublished: 'integer' },
} as const satisfies Columns;

/** Reads what is known of some answers. */
export async function readKnown(
  db: Transaction<Tables>,
  answers: readonly Submission[],
  records: Records,
): Promise<Known> {
  const asked = JSON.stringify(answers.map(({ receipt, mark, poll, question }) => ({ receipt, mark, poll, question })));
  const receipts = records(asked, { receipt: 'text' });
  const marks = records(asked, { mark: 'text' });
  const questions = records(asked, { poll: 'text', question: 'text' });
  const read = {
    receipts: await sql<Pick<ReceiptRow, 'receipt' | 'choice' | 'revision'>>`
      select receipt, choice, revision from receipts where receipt in (select receipt from ${receipts})`.execute(db),
    marks: await sql<MarkRow>`
      select mark, answers, until from marks where mark in (select mark from ${marks})`.execute(db),
    tallies: await sql<TallyRow>`
      select * from tallies where (poll, question) in (select poll, question from ${questions})`.execute(db),
  };
  return {
    receipts: new Map(read.receipts.rows.map(({ receipt, ...it }): [string, Receipt] => [receipt, it])),
    marks: new Map(read.marks.rows.map(({ mark, ...it }): [string, Mark] => [mark, it])),
    tallies: new Map(read.tallies.rows.map((row) => [questionKey(row.poll, row.question), tallyOf(row)])),
  };
}

/** Writes what has become of them. */
export async function saveBatch(
  db: Transaction<Tables>,
  { receipts, marks, tallies, added }: CountedBatch,
  { day, hour }: { readonly day: number; readonly hour: number },
  records: Records,
): Promise<void> {
  if (receipts.size > 0) {
    const rows = JSON.stringify([...receipts].map(([receipt, it]) => ({ receipt, ...it })));
    await sql`
      insert into receipts (receipt, choice, revision, day)
      select receipt, choice, revision, cast(${day} as integer) from ${records(rows, RECEIPT)} where true
      on conflict (receipt) do update set choice = excluded.choice, revision = excluded.revision, day = excluded.day`.execute(
      db,
    );
  }
  if (marks.size > 0) {
    const rows = JSON.stringify([...marks].map(([mark, it]) => ({ mark, ...it })));
    await sql`
      insert into marks (mark, answers, until)
      select mark, answers, until from ${records(rows, MARK)} where true
      on conflict (mark) do update set answers = excluded.answers, until = excluded.until`.execute(db);
  }
  if (tallies.size > 0) {
    const rows = JSON.stringify([...tallies].map(([key, tally]) => rowOf(key, tally)));
    const columns = Object.keys(TALLY).map((name) => sql.ref(name));
    const changes = Object.keys(TALLY)
      .slice(2)
      .map((name) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`);
    await sql`
      insert into tallies (${sql.join(columns)})
      select ${sql.join(columns)} from ${records(rows, TALLY)} where true
      on conflict (poll, question) do update set ${sql.join(changes)}`.execute(db);
  }
  if (added.size > 0) {
    const rows = JSON.stringify([...added].map(([poll, answers]) => ({ poll, answers })));
    await sql`
      insert into hours (poll, hour, answers)
      select poll, cast(${hour} as integer), answers from ${records(rows, HOUR)} where true
      on conflict (poll, hour) do update set answers = hours.answers + excluded.answers`.execute(db);
  }
}

/** The counters of a question out of its row. */
export function tallyOf(row: TallyRow): QuestionTally {
  return {
    counted: { agree: row.agree, partly: row.partly, disagree: row.disagree, 'no-opinion': row.no_opinion },
    published: {
      agree: row.published_agree,
      partly: row.published_partly,
      disagree: row.published_disagree,
      'no-opinion': row.published_no_opinion,
    },
    unpublished: row.unpublished,
  };
}

function rowOf(key: string, { counted, published, unpublished }: QuestionTally): TallyRow {
  const [poll = '', question = ''] = key.split('\n');
  return {
    poll,
    question,
    agree: counted.agree,
    partly: counted.partly,
    disagree: counted.disagree,
    no_opinion: counted['no-opinion'],
    published_agree: published.agree,
    published_partly: published.partly,
    published_disagree: published.disagree,
    published_no_opinion: published['no-opinion'],
    unpublished,
  };
}
