/**
 * Writes a poll file out of a dataset: `npm run poll:new -- --id ID --sender NAME --privacy ADDRESS --origin ORIGIN
 * --programme ID … > polls.json`. `--help` says what else can be told.
 */
import { parseArgs } from 'node:util';
import { readElectionDays, readPolls, SettingsError, type PollFile } from '@partiprogram/poll-server/settings';
import { POLL_KINDS, pollQuestions, type PollKind } from './poll-questions.js';
import { readDataset } from './read-dataset.js';

const HELP = `npm run --silent poll:new -- OPTIONS > polls.json

  --id ID             a name for the poll, as baerum-2027
  --sender NAME       who answers for it
  --privacy ADDRESS   of the sender's page on privacy
  --origin ORIGIN     of a page that shows it, as https://www.example.no; may be given again
  --programme ID      a programme to ask about; may be given again
  --municipality ID   or all programmes of a municipality, as 3201
  --kind KIND         topic, pledge or issue; may be given again; all three without it
  --from DAY          the first day, as 2027-08-01; today without it
  --until DAY         the last day on which answers are counted
  --delete-after DAY  the last day on which anything is kept; a year after the last day without it
  --dataset PATH      a dataset of your own (one file), or the folder data, which is meant without it
`;

try {
  const { values } = parseArgs({
    options: {
      ...{ id: { type: 'string' }, sender: { type: 'string' }, privacy: { type: 'string' } },
      ...{ origin: { type: 'string', multiple: true }, programme: { type: 'string', multiple: true } },
      ...{ municipality: { type: 'string' }, kind: { type: 'string', multiple: true } },
      ...{ from: { type: 'string' }, until: { type: 'string' }, 'delete-after': { type: 'string' } },
      ...{ dataset: { type: 'string', default: 'data' }, help: { type: 'boolean' } },
    },
  });
  if (values.help) console.log(HELP.trimEnd());
  else console.log(JSON.stringify(await newPoll(values), undefined, 2));
} catch (error) {
  const { message } = error as Error;
  console.error(`${message.split('. ')[0] ?? message}\n--help says what can be told.`);
  process.exitCode = 1;
}

interface Options {
  readonly id?: string;
  readonly sender?: string;
  readonly privacy?: string;
  readonly origin?: readonly string[];
  readonly programme?: readonly string[];
  readonly municipality?: string;
  readonly kind?: readonly string[];
  readonly from?: string;
  readonly until?: string;
  readonly 'delete-after'?: string;
  readonly dataset: string;
}

async function newPoll(options: Options): Promise<PollFile> {
  const dataset = await readDataset(options.dataset);
  const { programmes, catalogue } = dataset;
  const ofPlace = programmes.filter(({ publisher }) => publisher.municipality.id === options.municipality);
  const asked = [...(options.programme ?? []), ...ofPlace.map(({ id }) => id)];
  if (asked.length === 0)
    throw new Error(`say what to ask about: --programme with one of ${programmes.map(({ id }) => id).join(', ')}`);
  const from = options.from ?? new Date().toISOString().slice(0, 10);
  const questions = pollQuestions(dataset, { programmes: [...new Set(asked)], kinds: kindsOf(options.kind) });
  const file: PollFile = {
    polls: [
      {
        id: needed('id', options.id),
        sender: { name: needed('sender', options.sender), privacy: needed('privacy', options.privacy) },
        origins: [...(options.origin ?? [])],
        from,
        ...(options.until !== undefined && { until: options.until }),
        deleteAfter: options['delete-after'] ?? yearAfter(options.until ?? from),
        dataVersions: [catalogue.version],
        questions: [...questions],
      },
    ],
  };
  check(file);
  return file;
}

function needed(option: string, value: string | undefined): string {
  if (value === undefined) throw new Error(`--${option} is missing`);
  return value;
}

function kindsOf(kinds: readonly string[] = POLL_KINDS): readonly PollKind[] {
  return kinds.map((name) => {
    const kind = POLL_KINDS.find((it) => it === name);
    if (kind === undefined) throw new Error(`--kind is ${POLL_KINDS.join(', ')}, not ${name}`);
    return kind;
  });
}

function yearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`.replace(/-02-29$/, '-02-28');
}

/** What the server would not take is not written. */
function check(file: PollFile): void {
  try {
    readPolls(file, 'the poll', readElectionDays());
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    throw new Error(error.message, { cause: error });
  }
}
