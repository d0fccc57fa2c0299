import { sql, type Kysely } from 'kysely';
import { questionKey, type CountedBatch, type Submission } from '../rules/count-batch.js';
import type { QuestionTally } from '../rules/tally.js';
import type { Columns, Records } from './records.js';
import type { Tables, TallyRow } from './tables.js';

const HOUR = { poll: 'text', answers: 'integer' } as const satisfies Columns;
const TALLY = {
  ...{ poll: 'text', question: 'text' },
  ...{ agree: 'integer', partly: 'integer', disagree: 'integer', no_opinion: 'integer' },
  ...{ published_agree: 'integer', published_partly: 'integer', published_disagree: 'integer' },
  ...{ published_no_opinion: 'integer', unpublished: 'integer' },
} as const satisfies Columns;

/** Reads the counters of the questions that some answers are to, by `questionKey`. */
export async function readTallies(
  db: Kysely<Tables>,
  answers: readonly Submission[],
  records: Records,
): Promise<ReadonlyMap<string, QuestionTally>> {
  const asked = new Map(answers.map(({ poll, question }) => [questionKey(poll, question), { poll, question }]));
  const questions = records(JSON.stringify([...asked.values()]), { poll: 'text', question: 'text' });
  const { rows } = await sql<TallyRow>`
    select * from tallies where (poll, question) in (select poll, question from ${questions})`.execute(db);
  return new Map(rows.map((row) => [questionKey(row.poll, row.question), tallyOf(row)]));
}

/** Writes the counters that have changed. */
export async function saveTallies(
  db: Kysely<Tables>,
  { tallies, added }: CountedBatch,
  hour: number,
  records: Records,
): Promise<void> {
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
