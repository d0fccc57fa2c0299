import type { Excerpt, Language, Question } from '@partiprogram/programmes';
import { SourceError, type ProgrammeSource } from '../data/programme-source.js';

/** The programme and the topic of a poll. */
export interface PollRequest {
  /** The id of the programme. */
  readonly programme: string;
  /** The id of a topic, for the file on it alone; empty for the whole programme. */
  readonly topic: string;
}

/** The content of a poll: the whole programme, or its entries on the topic of the request, with the issues of that. */
export type LoadedPoll = Pick<Question, 'catalogue' | 'programme'> & Pick<Excerpt, 'issues'>;

/**
 * Loads the content of a poll: the catalogue, side by side with the file of the programme.
 *
 * @param source where from
 * @param language of the texts
 * @param request the programme and the topic
 * @throws SourceError when the programme is missing, or there is no such programme or topic
 */
export async function loadPoll(
  source: ProgrammeSource,
  language: Language,
  { programme: id, topic }: PollRequest,
): Promise<LoadedPoll> {
  if (!id) throw new SourceError('unset', 'programme');
  const whole = async (): Promise<Excerpt> => ({ programmes: [await source.programme(id, language)], issues: [] });
  const [catalogue, { programmes, issues }] = await Promise.all([
    source.catalogue(language),
    topic ? source.programmeOn(id, topic, language) : whole(),
  ]);
  const [programme] = programmes;
  if (!programme) throw new SourceError('damaged', id);
  return { catalogue, programme, issues };
}
