import { z } from '@hono/zod-openapi';
import type { PollAnswer, PollResults } from '@partiprogram/programmes';
import { REFUSALS, type RefusalCode } from './refusal.js';

const LONGEST_QUESTION = 300;
const LONGEST_NAME = 64;

/** Far more changes than anybody makes of one answer. */
const LAST_REVISION = 1_000_000;

const pollId = z.string().min(1).max(LONGEST_NAME).openapi({ example: 'baerum-2027' });
const questionId = z.string().min(1).max(LONGEST_QUESTION).openapi({
  description: '`topic:PROGRAMME/TOPIC`, `pledge:PROGRAMME/ENTRY` or `issue:ISSUE`.',
  example: 'issue:leksefri-skole',
});
const choice = z.enum(['agree', 'partly', 'disagree', 'no-opinion']);
const day = z.iso.date().openapi({ example: '2027-08-01' });
const share = z.int().min(0).max(100);
const count = z.int().min(0);

/** An answer as it is sent. */
export const answerSchema = z
  .strictObject({
    poll: pollId,
    question: questionId,
    choice: choice.nullable().openapi({ description: '`null` withdraws what was answered with the same key.' }),
    key: z
      .uuidv4()
      .openapi({ description: 'Made for this answer alone, so that it is counted once however often it arrives.' }),
    revision: z.int().min(1).max(LAST_REVISION).openapi({
      description:
        '1 for an answer, one more for each change of it: the highest counts, in whatever order they arrive.',
    }),
    dataVersion: z.string().min(1).max(LONGEST_NAME).openapi({ example: '2026.4' }),
  })
  .openapi('PollAnswer');

/** How many keys an answer has. */
export const ANSWER_KEYS = Object.keys(answerSchema.shape).length;

/** What is said of an answer that was taken. */
export const acknowledgementSchema = z
  .object({
    counted: z.boolean().openapi({
      description:
        'false when the same key was counted before with this revision, or a higher one: it is counted, once.',
    }),
  })
  .openapi('Acknowledgement');

/** What is said of a request that was not done. */
export const errorSchema = z
  .object({
    error: z.object({
      code: z.enum(Object.keys(REFUSALS) as [RefusalCode, ...RefusalCode[]]),
      message: z.string(),
    }),
  })
  .openapi('Error');

const sharesSchema = z
  .object({ agree: share, partly: share, disagree: share, opinions: count, noOpinion: count })
  .openapi('PollShares', { description: 'Whole percentages of those who have an opinion: together 100, or all 0.' });

/** The results of a poll. */
export const resultsSchema = z
  .object({
    poll: pollId,
    sender: z.string(),
    from: day,
    until: day.optional(),
    questions: z
      .array(
        z.object({
          question: questionId,
          wording: z.string(),
          answers: count.optional(),
          shares: sharesSchema.optional(),
          silence: z.enum(['too-few', 'election-day']).optional(),
        }),
      )
      .readonly(),
  })
  .openapi('PollResults', {
    description: 'As of the last ten answers to each question. Not representative of anybody but those who answered.',
  });

/** What a poll is, for whoever is about to answer. */
export const pollSchema = z
  .object({
    poll: pollId,
    sender: z.object({ name: z.string(), privacy: z.url() }),
    from: day,
    until: day.optional(),
    deleteAfter: day,
    dataVersions: z.array(z.string()),
    coolDown: z.object({ answers: count, minutes: count }),
    questions: z.array(z.object({ id: questionId, wording: z.string() })),
  })
  .openapi('Poll');

/** The poll that a path names. */
export const pollParams = z.object({ poll: pollId.openapi({ param: { name: 'poll', in: 'path' } }) });

/** The questions that results are asked for. */
export const resultsQuery = z.object({
  question: z
    .union([questionId.transform((it) => [it]), z.array(questionId).max(100)])
    .optional()
    .openapi({
      param: { name: 'question', in: 'query' },
      type: 'array',
      items: { type: 'string' },
      description: 'Only these; all of them without it.',
    }),
});

/** Says in one sentence what is wrong with a body, a path or a query, and never what stood there. */
export function describeIssues({ issues }: z.core.$ZodError): string {
  const [first] = issues;
  if (first?.code === 'unrecognized_keys') return 'there is a key that an answer does not have';
  const place = first?.path.map(String).join('.') ?? '';
  return [place, first?.message].filter(Boolean).join(': ');
}

/**
 * The compiler sees here that what is checked and told is what `<agree-poll>` and this server have agreed on. Which questions there
 * are, only the poll knows.
 */
export type Seam = [
  Fits<Omit<PollAnswer, 'question'> & { readonly question: string }, z.output<typeof answerSchema>>,
  Fits<z.input<typeof resultsSchema>, PollResults>,
];

type Fits<Wide, Narrow extends Wide> = Narrow;
