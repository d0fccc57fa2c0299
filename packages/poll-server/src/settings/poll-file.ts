import { readFile } from 'node:fs/promises';
import type { PollQuestionId } from '@partiprogram/programmes';
import { z } from 'zod';
import { isOriginPattern, readOrigins, type Origins } from '../rules/origins.js';
import { SettingsError } from './settings-error.js';

/** What is asked. */
export interface PollQuestion {
  readonly id: PollQuestionId;
  /** What readers see it asked as; it stands above the results. */
  readonly wording: string;
}

/** A poll as its owner has set it up. */
export interface Poll {
  readonly id: string;
  readonly sender: { readonly name: string; readonly privacy: string };
  readonly origins: readonly string[];
  /** Whether pages of an origin may send answers. */
  readonly allows: Origins;
  /** The first and the last day on which answers are counted, in Norway. */
  readonly from: string;
  readonly until: string | undefined;
  /** The last day on which anything of it is kept. */
  readonly deleteAfter: string;
  readonly dataVersions: ReadonlySet<string>;
  readonly coolDown: { readonly answers: number; readonly minutes: number };
  /** Days with silence, those that are known of all of Norway and those of the poll's own. */
  readonly electionDays: ReadonlySet<string>;
  /** By id, in the order of the file. */
  readonly questions: ReadonlyMap<string, PollQuestion>;
}

/** Polls by id. */
export type Polls = ReadonlyMap<string, Poll>;

/** So many readers of one network may answer one question in so many minutes: two school classes at once. */
const COOL_DOWN = { answers: 60, minutes: 10 };

/** `<agree-poll>` takes no results of more. */
const MOST_QUESTIONS = 2_000;

const day = z.iso.date('must be a day as 2027-09-13');

/** Controls, halves of characters, and what turns the direction of a text around: readers are shown none of these. */
const FORBIDDEN = /[\p{Cc}\p{Cs}\p{Bidi_Control}]/u;

const text = (what: string, longest: number): z.ZodString =>
  z
    .string(`is missing: write ${what}`)
    .trim()
    .min(1, `is empty: write ${what}`)
    .max(longest, `is longer than ${longest} characters`)
    .refine((it) => !FORBIDDEN.test(it), 'has characters that cannot be seen: write it anew');

const QUESTION_ID = 'must be topic:PROGRAMME/TOPIC, pledge:PROGRAMME/ENTRY or issue:ISSUE';

const question = z.strictObject({
  id: z.custom<PollQuestionId>(isQuestionId, QUESTION_ID),
  wording: text('what is asked, as readers see it', 600),
});

function isQuestionId(it: unknown): it is PollQuestionId {
  return typeof it === 'string' && it.length <= 300 && /^(issue:[^\s/]+|(topic|pledge):[^\s/]+\/\S+)$/u.test(it);
}

const sender = z.strictObject(
  {
    name: text('who answers for the poll', 200),
    privacy: z.url({
      protocol: /^https?$/,
      error: 'must be the address of a page on privacy, as https://www.example.no/personvern',
    }),
  },
  {
    error: (issue) =>
      issue.code === 'invalid_type' ? 'is missing: write {"name": "…", "privacy": "https://…"}' : undefined,
  },
);

const poll = z
  .strictObject({
    id: z
      .string('is missing: write a name for the poll, as baerum-2027')
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters, digits and single hyphens')
      .max(64, 'is longer than 64 characters'),
    sender,
    origins: z
      .array(
        z
          .string()
          .refine(
            isOriginPattern,
            'must be an origin with nothing behind it, as https://www.example.no; http://localhost:* is for trying out',
          ),
        'is missing: write the origins of the pages that show the poll',
      )
      .min(1, 'is empty: no page could send an answer'),
    from: day,
    until: day.optional(),
    deleteAfter: day,
    dataVersions: z
      .array(text('a version of the dataset', 64), 'is missing: write the versions of the dataset, as ["2026.4"]')
      .min(1, 'is empty: no answer would be counted'),
    coolDown: z
      .strictObject({
        answers: z
          .int('must be a whole number')
          .min(10, 'must be 10 or more: many readers share one network')
          .max(10_000, 'must be 10000 or less'),
        minutes: z
          .int('must be a whole number')
          .min(1, 'must be 1 or more')
          .max(60, 'must be 60 or less: nobody is shut out'),
      })
      .default(COOL_DOWN),
    electionDays: z.array(day).default([]),
    questions: z
      .array(question, 'is missing: npm run poll:new writes them from a dataset')
      .min(1, 'is empty: nothing is asked')
      .max(MOST_QUESTIONS, `has more than ${MOST_QUESTIONS}: make several polls`),
  })
  .superRefine((it, context) => {
    const report = (path: PropertyKey[], message: string): void => context.addIssue({ code: 'custom', path, message });
    if (it.until !== undefined && it.until < it.from) report(['until'], `is before "from", ${it.from}`);
    const last = it.until ?? it.from;
    if (it.deleteAfter < last) report(['deleteAfter'], `is before the poll is over, ${last}`);
    for (const index of repeatedIn(it.questions.map(({ id }) => id)))
      report(['questions', index, 'id'], 'stands twice: leave one of them out');
  });

const pollFile = z.strictObject({
  $schema: z.string().optional(),
  polls: z
    .array(poll, 'is missing: write a list of polls')
    .min(1, 'is empty: write at least one poll')
    .superRefine((polls, context) => {
      for (const index of repeatedIn(polls.map(({ id }) => id)))
        context.addIssue({
          code: 'custom',
          path: [index, 'id'],
          message: 'stands twice: every poll has a name of its own',
        });
    }),
});

/** A poll file as it is written: what `readPolls` takes. */
export type PollFile = z.input<typeof pollFile>;

function repeatedIn(ids: readonly string[]): readonly number[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    if (seen.has(id)) return [index];
    seen.add(id);
    return [];
  });
}

/**
 * Reads polls.
 *
 * @param json untrusted
 * @param name of the file, for messages
 * @param electionDays on which every poll is silent, whatever it says itself
 * @throws SettingsError with one line for each thing that is wrong: where, and what to do
 */
export function readPolls(json: unknown, name: string, electionDays: readonly string[]): Polls {
  const read = pollFile.safeParse(json);
  if (!read.success) throw new SettingsError(read.error.issues.map((issue) => explain(issue, name)).join('\n'));
  return new Map(read.data.polls.map((it) => [it.id, pollOf(it, electionDays)]));
}

function pollOf(it: z.output<typeof poll>, electionDays: readonly string[]): Poll {
  return {
    ...it,
    allows: readOrigins(it.origins),
    until: it.until,
    dataVersions: new Set(it.dataVersions),
    electionDays: new Set([...electionDays, ...it.electionDays]),
    questions: new Map(it.questions.map((asked) => [asked.id, asked])),
  };
}

/**
 * Reads a poll file.
 *
 * @throws SettingsError if it is missing, no JSON, or something in it is wrong
 */
export async function readPollFile(file: string, electionDays: readonly string[]): Promise<Polls> {
  const content = await readFile(file, 'utf8').catch((cause: unknown) => {
    const { code } = cause as NodeJS.ErrnoException;
    throw new SettingsError(`${file} could not be read (${code}): set POLLS to the file with your polls`, { cause });
  });
  return readPolls(parse(content, file), file, electionDays);
}

function parse(content: string, file: string): unknown {
  try {
    return JSON.parse(content);
  } catch (cause) {
    throw new SettingsError(`${file} is no JSON: ${(cause as Error).message.replaceAll(/\s+/g, ' ')}`, { cause });
  }
}

function explain(issue: z.core.$ZodIssue, name: string): string {
  const place = issue.path
    .map((it) => (typeof it === 'number' ? `[${it}]` : `.${String(it)}`))
    .join('')
    .replace(/^\./, '');
  const where = place === '' ? name : `${name}: ${place}`;
  if (issue.code !== 'unrecognized_keys') return `${where} ${issue.message}`;
  const keys = issue.keys.map((key) => `"${key}"`).join(', ');
  return `${where} has ${keys}, which is no setting: take it out, or mend its name`;
}
