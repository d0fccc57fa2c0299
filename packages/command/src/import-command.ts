import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  countReview,
  datasetFile,
  ImportError,
  LARGEST_FILE,
  obstaclesOf,
  openDoubts,
  ownDataset,
  ownHtml,
  ownProgramme,
  readFile,
  readStream,
  reviewOf,
  type About,
  type OwnProgramme,
  type Review,
} from '@partiprogram/importer';
import { isAddress, type Period, type ProgrammeKind } from '@partiprogram/programmes';
import { CommandError } from './command-error.js';
import type { Outcome } from './outcome.js';
import { readInput } from './read-input.js';
import { reportOf } from './report-of.js';
import { saveFiles, type SavedFile } from './save-files.js';
import { areaFor, publisherFor, readTerms, type KnownTerms } from './vocabulary.js';
import { sayObstacle } from './say-obstacle.js';

const KINDS: readonly ProgrammeKind[] = ['party-programme', 'topic-page', 'planning-programme'];
const FORMATS = ['json', 'html', 'report'] as const;

type OutputFormat = (typeof FORMATS)[number];

const OPTIONS = {
  publisher: { type: 'string' },
  municipality: { type: 'string' },
  party: { type: 'string' },
  period: { type: 'string' },
  source: { type: 'string' },
  title: { type: 'string' },
  language: { type: 'string' },
  kind: { type: 'string' },
  whole: { type: 'boolean', default: false },
  format: { type: 'string', default: FORMATS.join() },
  out: { type: 'string', default: '.' },
  force: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values'];

/** What the arguments say of all files. */
type Said = Omit<About, 'document' | 'period'> & {
  readonly period: Period | undefined;
  readonly kind: ProgrammeKind | undefined;
};

/** A document that was read, and what is made of it. */
interface ReadFile {
  readonly file: string;
  readonly review: Review;
  readonly about: About;
  readonly programme: OwnProgramme;
}

/**
 * `partiprogram import`: reads documents, and writes a dataset, HTML and a report for each. If one cannot be read, nothing
 * is written.
 *
 * @throws CommandError with one line for each file that cannot be read, or one for what was told
 */
export async function importCommand(args: readonly string[]): Promise<Outcome> {
  const { values, positionals: files } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  if (files.length === 0) throw new CommandError('say which file: partiprogram import FILE…; --help says more');
  const terms = await readTerms();
  const formats = formatsIn(values.format);
  const about = saidIn(values, terms);
  const read = await readAll(files, about);
  const made = read.map((it) => ({ ...it, files: filesOf(it, terms, formats, values.out) }));
  if (!values['dry-run']) {
    await saveFiles(
      made.flatMap((it) => it.files),
      values.force,
    );
  }
  const dry = values['dry-run'] ? ['nothing was written'] : [];
  return { lines: [...made.flatMap((it) => [sayRead(it), ...it.files.map(sayFile)]), ...dry] };
}

function formatsIn(list: string): readonly OutputFormat[] {
  return [...new Set(list.split(',').map((it) => it.trim()))].map((name) => {
    const format = FORMATS.find((it) => it === name);
    if (!format) throw new CommandError(`--format is a list of ${FORMATS.join(', ')}; ${name} is none of them`);
    return format;
  });
}

function saidIn(values: Values, { parties, areas }: KnownTerms): Said {
  const { publisher, municipality, source, title, language, kind: named } = values;
  if (publisher === undefined)
    throw new CommandError('say whose it is: --publisher NAME, the name of a party or a list');
  if (municipality === undefined)
    throw new CommandError('say where: --municipality NAME, a municipality, a county, or no for the whole country');
  if (source !== undefined && !isAddress(source))
    throw new CommandError(`--source is an address that begins with https:, not ${source}`);
  if (language !== undefined && !/^[a-z]{2,3}$/u.test(language))
    throw new CommandError(`--language is a tag as nb, nn, se or en, not ${language}`);
  const kind = KINDS.find((it) => it === named);
  if (named !== undefined && !kind) throw new CommandError(`--kind is ${KINDS.join(', ')}, not ${named}`);
  return {
    publisher: publisherFor(publisher, values.party, parties),
    area: areaFor(municipality, areas),
    period: periodIn(values.period),
    ...{ source, title, language, kind },
    coverage: values.whole ? 'whole' : 'part',
  };
}

function periodIn(years: string | undefined): Period | undefined {
  if (years === undefined) return undefined;
  const [, first = '', last = first] = /^(\d{4})(?:\s?[-–]\s?(\d{4}))?$/u.exec(years) ?? [];
  const period = { from: Number(first), to: Number(last) };
  if (first === '' || period.to < period.from)
    throw new CommandError(`--period is two years, as 2027-2031, not ${years}`);
  return period;
}

/** Reads all files. Of those that cannot be read, each is told. */
async function readAll(files: readonly string[], { kind, ...asSaid }: Said): Promise<readonly ReadFile[]> {
  const read: ReadFile[] = [];
  const problems: string[] = [];
  for (const file of files) {
    try {
      const review = await reviewOfFile(file, kind);
      const about = { ...asSaid, document: basename(file), period: asSaid.period ?? review.period };
      const [obstacle] = obstaclesOf(review, about);
      if (obstacle) throw new CommandError(`${file} ${sayObstacle(obstacle, review)}`);
      const taken = read.map(({ programme }) => programme.id);
      read.push({ file, review, about, programme: ownProgramme(review, about, taken) });
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      problems.push(error.message);
    }
  }
  if (problems.length > 0) throw new CommandError(problems.join('\n'));
  return read;
}

async function reviewOfFile(file: string, kind: ProgrammeKind | undefined): Promise<Review> {
  const bytes = await readInput(file, LARGEST_FILE);
  try {
    const stream = await readFile(bytes, { name: basename(file) });
    return reviewOf(stream, readStream(stream, { kind }));
  } catch (cause) {
    if (!(cause instanceof ImportError)) throw cause;
    throw new CommandError(`${file} ${cause.message}`, { cause });
  }
}

function filesOf(
  { review, about, programme }: ReadFile,
  terms: KnownTerms,
  formats: readonly OutputFormat[],
  folder: string,
): readonly SavedFile[] {
  const made: Readonly<Record<OutputFormat, () => SavedFile>> = {
    json: () => ({
      path: join(folder, `${programme.id}.json`),
      text: datasetFile(ownDataset([programme], terms)).text,
    }),
    html: () => ({ path: join(folder, `${programme.id}.html`), text: ownHtml(review, about) }),
    report: () => ({ path: join(folder, `${programme.id}.report.txt`), text: reportOf(review, programme) }),
  };
  return formats.map((format) => made[format]());
}

function sayRead({ file, review, programme, about }: ReadFile): string {
  const { pledges, others, headings } = countReview(review);
  const rest = others > 0 ? ` and ${others} other entries` : '';
  const doubts = openDoubts(review);
  const who = programme.publisher.independent ? `${about.publisher.name}, an independent list` : about.publisher.name;
  return `${file}: ${programme.title}, ${who}, ${about.area.name}: ${pledges} pledges${rest} under ${headings} headings, ${doubts} places to look at`;
}

function sayFile({ path, text }: SavedFile): string {
  return `  ${path}: ${Buffer.byteLength(text).toLocaleString('en')} bytes`;
}
